//! Saves when a session began and ended; one entered afterwards begins to be.
//!
//! Boundary: the session's own times, and the checks given with them; what lies between stays where it is.

use super::{FixEntry, FixRef, TimesFix, subject, when::stamp};
use crate::{
    domain::{
        id::SessionId,
        moment::{Instant, Stamp},
        note::Note,
        pain_check::{CheckContext, PainCheck},
        refusal::Refusal,
        session::Session,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::Plan,
        features::{Context, history},
        notice::Saved,
        route::Route,
    },
};

pub(super) fn plan(
    context: &Context<'_>,
    about: &FixRef,
    form: &TimesFix,
) -> Result<Plan, Refusal> {
    match about.entry {
        FixEntry::NewSession => add(context, form),
        FixEntry::Session => edit(context, about, form),
        _ => Err(Refusal::UnknownEntry),
    }
}

/// A session entered afterwards is over: where its end is not given, it ends with what is entered into it.
fn add(context: &Context<'_>, form: &TimesFix) -> Result<Plan, Refusal> {
    let zone = context.read.offset_min;
    let started = stamp(context, &form.starts, None, zone)?;
    let started = context.facts.window().behind_the_same_moment(started);
    let ended = if form.ends.is_empty() {
        started.clone()
    } else {
        stamp(context, &form.ends, None, zone)?
    };
    let ended = in_order(&started, ended)?;
    // A session that the person is filling must not count as forgotten because another one came later.
    let open = context.facts.open_session(context.now());
    if open.is_some_and(|open| open.started.instant() < ended.instant()) {
        return Err(Refusal::SessionOpen);
    }
    let id = SessionId::mint(started.utc_ms, context.randomness);
    let session = Session { id, started, ended: Some(ended), note: Note::parse(&form.note)? };
    let opens = history::opens(&session);
    let changes = vec![Change::PutSession(session), Change::DropDraft(DraftKey::Fix), opens];
    let saved = Saved::SessionAdded(id);
    Ok(Plan::intention(context.done(Intention::AddSession), changes, saved).then_go(Route::Past))
}

fn edit(context: &Context<'_>, about: &FixRef, form: &TimesFix) -> Result<Plan, Refusal> {
    let session = subject::session(context, &about.session)?;
    subject::expect_as_seen(context.facts, session, about)?;
    let zone = session.started.offset_min;
    let started = stamp(context, &form.starts, Some(&session.started), zone)?;
    let ended = match (form.ends.is_empty(), &session.ended) {
        (true, ended) => ended.clone(),
        (false, ended) => Some(stamp(context, &form.ends, ended.as_ref(), zone)?),
    };
    let ended = ended.map(|ended| in_order(&started, ended)).transpose()?;
    let given = Given { session, started: &started, ended: ended.as_ref() };
    given.expect_around(context)?;
    given.expect_open_stays(context)?;
    let mut changes = given.checks(context);
    let note = Note::parse(&form.note)?;
    changes.push(Change::PutSession(Session { started, ended, note, ..session.clone() }));
    changes.push(Change::DropDraft(DraftKey::Fix));
    let home = subject::home_of(context, Some(session.id));
    let done = context.done(Intention::EditSession);
    Ok(Plan::intention(done, changes, Saved::SessionFixed).then_go(home))
}

/// The end, which comes no earlier than the start; within its minute it is the start.
fn in_order(started: &Stamp, ended: Stamp) -> Result<Stamp, Refusal> {
    if ended.instant() >= started.instant() {
        return Ok(ended);
    }
    let same_minute = started.instant_ms - ended.instant_ms < 60_000;
    if same_minute { Ok(started.clone()) } else { Err(Refusal::EndBeforeStart) }
}

/// A session with the times that the person gives it.
struct Given<'a> {
    session: &'a Session,
    started: &'a Stamp,
    ended: Option<&'a Stamp>,
}

impl Given<'_> {
    /// The time at which a check moves that was given with the start or with the end.
    fn moved(&self, check: &PainCheck) -> Option<&Stamp> {
        let old_end = self.session.ended.as_ref().map(Stamp::instant);
        let at = check.answered.instant();
        match check.context {
            _ if check.about.is_some() => None,
            CheckContext::Baseline if at == self.session.started.instant() => Some(self.started),
            CheckContext::End if Some(at) == old_end => self.ended,
            _ => None,
        }
    }

    /// Those checks at their new time.
    fn checks(&self, context: &Context<'_>) -> Vec<Change> {
        let checks = context.facts.checks_of(self.session);
        let moved = checks.filter_map(|check| {
            let answered = self.moved(check)?.clone();
            let check = PainCheck { answered, ..check.clone() };
            Some(Change::PutCheck(check))
        });
        moved.collect()
    }

    /// Refuses a start with which the session that the person is filling would count as forgotten, because another
    /// one came later.
    fn expect_open_stays(&self, context: &Context<'_>) -> Result<(), Refusal> {
        let open = context.facts.open_session(context.now());
        if open.is_none_or(|open| open.id != self.session.id) {
            return context.expect_open_stays(self.started);
        }
        let mut others = context.facts.sessions(context.now()).iter();
        let is_behind = |other: &Session| {
            other.id != self.session.id && other.started.instant() > self.started.instant()
        };
        let forgotten = self.ended.is_none() && others.any(is_behind);
        if forgotten { Err(Refusal::SessionOpen) } else { Ok(()) }
    }

    /// Refuses a start behind the first thing in the session, and an end before its last set.
    fn expect_around(&self, context: &Context<'_>) -> Result<(), Refusal> {
        let sets = || context.facts.sets_of(self.session).map(|set| &set.at);
        let checks = context.facts.checks_of(self.session);
        let checks = checks.filter(|check| self.moved(check).is_none()).map(PainCheck::stands);
        let first = sets().chain(checks).min_by_key(|at| at.instant());
        let behind = |at: &&Stamp, than: Instant| at.instant() < than;
        if let Some(first) = first.filter(|first| behind(first, self.started.instant())) {
            let (start, first) = (Box::new(self.started.clone()), Box::new(first.clone()));
            return Err(Refusal::StartAfterFirst { start, first });
        }
        let last = sets().next_back();
        if let (Some(end), Some(set)) = (self.ended, last)
            && end.instant() < set.instant()
        {
            let (end, set) = (Box::new(end.clone()), Box::new(set.clone()));
            return Err(Refusal::EndBeforeLastSet { end, set });
        }
        Ok(())
    }
}
