//! The time that a person gives for an entry, and whether its session reaches there.
//!
//! Boundary: finds the stamp; refuses a time outside the session, and one that is still to come.

use super::{CorrectEvent, FixForm, FixRef};
use crate::{
    domain::{
        clock::{Clock, beside},
        moment::{Instant, Moment, Stamp},
        refusal::Refusal,
        session::Session,
        time_form::TimeForm,
    },
    model::{features::Context, log::Facts},
};

const MINUTE_MS: i64 = 60_000;

/// From when to when an entry of a session can stand.
pub(super) struct Reach {
    pub(super) from: Stamp,
    pub(super) until: Stamp,
}

impl Reach {
    /// From a session's start to its end; of one that nobody ended, until another one begins or until now.
    pub(super) fn of(context: &Context<'_>, session: &Session) -> Self {
        let later = |other: &&Session| other.started.instant() > session.started.instant();
        let next = context.facts.sessions(context.now()).iter().find(later);
        let until = session.ended.as_ref().or_else(|| next.map(|next| &next.started));
        Self { from: session.started.clone(), until: until.unwrap_or(&context.at).clone() }
    }

    /// From a session's start until now.
    pub(super) fn until_now(context: &Context<'_>, session: &Session) -> Self {
        Self { from: session.started.clone(), until: context.at.clone() }
    }

    /// The stamp where it lies in here. A person gives whole minutes: within the minute of an end, the end counts.
    pub(super) fn hold(&self, at: Stamp) -> Result<Stamp, Refusal> {
        let outside = if at.instant() < self.from.instant() {
            &self.from
        } else if at.instant() > self.until.instant() {
            &self.until
        } else {
            return Ok(at);
        };
        if minute(outside) == minute(&at) {
            return Ok(at.moved_to(outside.instant()));
        }
        let (from, until) = (Box::new(self.from.clone()), Box::new(self.until.clone()));
        Err(Refusal::OutsideSession { at: Box::new(at), from, until })
    }
}

/// The stamp of the time that a person typed. Where they left the minute as it was, so it stays to the
/// millisecond; else it stands beside what was logged around then.
pub(super) fn stamp(
    context: &Context<'_>,
    typed: &TimeForm,
    before: Option<&Stamp>,
    offset_min: i32,
) -> Result<Stamp, Refusal> {
    let offset_min = before.map_or(offset_min, |before| before.offset_min);
    let utc_ms = typed.read(offset_min)?;
    if let Some(before) = before.filter(|before| minute(before) == utc_ms.div_euclid(MINUTE_MS)) {
        return Ok(before.clone());
    }
    Clock::default().read(&Moment::given(utc_ms, offset_min))?;
    let logged = context.facts.window().logged().filter(|stamp| Some(*stamp) != before);
    let at = beside((utc_ms, offset_min), logged.chain([&context.read]));
    if Facts::is_ahead(at.instant(), context.now()) {
        let (at, now) = (Box::new(at), Box::new(context.at.clone()));
        return Err(Refusal::StillToCome { at, now });
    }
    Ok(at)
}

/// The wall clock's minute, counted from 1970.
const fn minute(stamp: &Stamp) -> i64 {
    stamp.utc_ms.div_euclid(MINUTE_MS)
}

/// When the session begins that an event enters afterwards, by its wall clock: the log must be read around that
/// time first.
#[must_use]
pub fn session_start(event: &CorrectEvent, offset_min: i32) -> Option<Instant> {
    let CorrectEvent::Save { subject: FixRef { session, .. }, form: FixForm::Times(times), .. } =
        event
    else {
        return None;
    };
    let read = times.starts.read(offset_min).ok();
    read.filter(|_| session.is_empty()).map(Instant)
}
