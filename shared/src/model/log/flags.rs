//! The flags that are open, as the person answered, and what they switch off.
//!
//! Boundary: reads facts; the folds are `domain::red_flags`'.

use super::Facts;
use crate::domain::{
    flags::{Level, OpenFlag},
    moment::Instant,
    red_flags::{Flags, is_leg_symptom},
    session::Session,
};

/// Everything the person said of symptoms by `now`, folded.
#[must_use]
pub fn folded(facts: &Facts, now: Instant) -> Flags {
    Flags::of(facts.person(now))
}

/// The flags that are open, the most urgent first.
#[must_use]
pub fn open(facts: &Facts, now: Instant) -> Vec<OpenFlag> {
    folded(facts, now).open()
}

/// Whether a flag is open with which Brace suggests no lifting: an emergency, or one to be seen today.
#[must_use]
pub fn no_suggestions(facts: &Facts, now: Instant) -> bool {
    open(facts, now).iter().any(|open| open.level >= Level::Today)
}

/// The symptom of the legs, open still, that was new in a session or after it, before the next one: it stands
/// above Clear and Watch.
#[must_use]
pub fn new_leg_symptom(facts: &Facts, session: &Session, now: Instant) -> Option<OpenFlag> {
    let began = session.started.instant();
    let later = facts.sessions(now).iter().map(|other| other.started.instant());
    let next = later.filter(|other| *other > began).min();
    let of_it = |open: &OpenFlag| {
        let since = open.since.instant();
        since >= began && next.is_none_or(|next| since < next)
    };
    open(facts, now).into_iter().find(|open| is_leg_symptom(open.flag) && of_it(open))
}
