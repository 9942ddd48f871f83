//! What must be read of the log before an event can be planned.
//!
//! Boundary: says what; `lifecycle` reads it and tries the event once more. `around` is the time around which it
//! was read for this event already.

use super::{
    commit::Attempt,
    event::{BinEvent, CorrectEvent, Event},
    features::{bin::BinState, correct},
    log::Facts,
};
use crate::{
    domain::{
        id::{CheckId, SessionId},
        moment::{Instant, Stamp},
    },
    effects::store::Query,
};

/// What lies in the bin, as it is now: the session whole that is to be put back, or what is listed.
fn needed_to_restore(event: &Event, bin: &BinState) -> Option<Attempt> {
    let Event::Bin(event) = event else { return None };
    match event.restored_session().and_then(SessionId::parse) {
        Some(id) => {
            let found = bin.found.as_ref().is_some_and(|whole| whole.session.id == id);
            (!found).then_some(Attempt::Find(Query::Session(id)))
        }
        None => bin.wanted().map(|before| Attempt::Find(Query::Bin { before })),
    }
}

fn holds_outside(facts: &Facts, id: CheckId) -> bool {
    facts.window().outside.iter().any(|check| check.id == id)
}

fn place(id: CheckId) -> Attempt {
    Attempt::Find(Query::Place(*id.bytes()))
}

/// What an event speaks of and the window does not hold.
#[must_use]
pub fn needed_first(
    event: &Event,
    (facts, bin): (&Facts, &BinState),
    now: &Stamp,
    around: Option<Instant>,
) -> Option<Attempt> {
    let find = |id: SessionId| {
        (!facts.window().holds(id)).then(|| Attempt::Find(Query::Place(*id.bytes())))
    };
    if let Event::Bin(BinEvent::Restore(_)) = event
        && let Some(needed) = needed_to_restore(event, bin)
    {
        return Some(needed);
    }
    let Event::Correct(event) = event else { return event.session_of_any_time().and_then(find) };
    match event {
        CorrectEvent::Find { id } if !correct::is_in_reach(facts, id) => match around {
            None => correct::time_of(id).map(Attempt::RetryAround),
            // What was moved lies elsewhere than its id tells.
            Some(_) => SessionId::parse(id).and_then(find),
        },
        _ => match correct::session_start(event, now.offset_min) {
            Some(start) => around.is_none().then_some(Attempt::RetryAround(start)),
            None => match event.outside() {
                Some(id) => CheckId::parse(id).filter(|id| !holds_outside(facts, *id)).map(place),
                None => event.session().and_then(SessionId::parse).and_then(find),
            },
        },
    }
}
