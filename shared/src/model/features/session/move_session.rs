//! Move a session with everything in it to another time.
//!
//! Boundary: takes any session of the log, which `lifecycle` has brought into the window; its sets and checks keep their order and their distances.
//! Refuses a time that still reaches into the future, or behind the start of another open session.

use super::MoveTo;
use crate::{
    domain::{
        clock::{Clock, beside},
        id::SessionId,
        moment::{Moment, Stamp},
        pain_check::PainCheck,
        refusal::Refusal,
        session::Session,
        set_entry::SetEntry,
        stop_choice::StopTaken,
    },
    effects::store::{Change, Intention},
    model::{commit::Plan, features::Context, log::Facts, notice::Saved},
};

pub(super) fn plan(context: &Context<'_>, session: &str, to: MoveTo) -> Result<Plan, Refusal> {
    let id = SessionId::parse(session).ok_or(Refusal::UnknownEntry)?;
    let held = context.facts.window().sessions.iter().find(|session| session.id == id);
    let session = held.ok_or(Refusal::UnknownEntry)?;
    let whole = context.facts.window().whole(id);
    let logged = whole.iter().flat_map(logged_at);
    let last = logged.max_by_key(|stamp| stamp.instant()).unwrap_or(&session.started).clone();
    let (from, to) = match to {
        // A second tap on a session already moved: writing it again would hide the first from undo.
        MoveTo::EndsNow if !Facts::is_ahead(session.started.instant(), context.now()) => {
            return Err(Refusal::NotAhead);
        }
        MoveTo::EndsNow => (&last, context.at.clone()),
        MoveTo::Starts { utc_ms, offset_min } => {
            (&session.started, told(context, id, (utc_ms, offset_min))?)
        }
    };
    if Facts::is_ahead(last.shifted(from, &to).instant(), context.now()) {
        return Err(Refusal::MovedAhead);
    }
    // A session that the person is filling must not count as forgotten because another one came later.
    let started = session.started.shifted(from, &to);
    let open = context.facts.open_session(context.now()).filter(|open| open.id != id);
    if open.is_some_and(|open| open.started.instant() < started.instant()) {
        return Err(Refusal::SessionOpen);
    }
    let changes = whole.into_iter().map(|change| moved(change, |at| at.shifted(from, &to)));
    Ok(Plan::intention(
        context.done(Intention::MoveSession),
        changes.collect(),
        Saved::SessionMoved(id),
    ))
}

/// The stamp of a wall-clock time that the person gave, among the facts that stand there.
fn told(context: &Context<'_>, id: SessionId, wall: (i64, i32)) -> Result<Stamp, Refusal> {
    Clock::default().read(&Moment::given(wall.0, wall.1))?;
    let others = context.facts.window().logged_outside(id);
    Ok(beside(wall, others.chain([&context.read])))
}

/// When the fact that a change puts was logged.
fn logged_at(change: &Change) -> impl Iterator<Item = &Stamp> {
    let ended = match change {
        Change::PutSession(session) => session.ended.as_ref(),
        _ => None,
    };
    change.at().into_iter().chain(ended)
}

fn moved(change: Change, to: impl Fn(&Stamp) -> Stamp) -> Change {
    match change {
        Change::PutSession(session) => Change::PutSession(Session {
            started: to(&session.started),
            ended: session.ended.as_ref().map(to),
            ..session
        }),
        Change::PutSet(set) => Change::PutSet(SetEntry { at: to(&set.at), ..set }),
        Change::PutCheck(check) => Change::PutCheck(PainCheck {
            answered: to(&check.answered),
            about: check.about.as_ref().map(&to),
            stop: check.stop.clone().map(|stop| StopTaken { at: to(&stop.at), ..stop }),
            ..check
        }),
        other => other,
    }
}
