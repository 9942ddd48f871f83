//! What must be read of the log before an event can be planned.
//!
//! Boundary: says what; `lifecycle` reads it and tries the event once more. `around` is the time around which it
//! was read for this event already.

use super::{
    commit::Attempt,
    event::{CorrectEvent, Event},
    features::correct,
    log::Facts,
};
use crate::{
    domain::{
        id::SessionId,
        moment::{Instant, Stamp},
    },
    effects::store::Query,
};

/// What an event speaks of and the window does not hold.
#[must_use]
pub fn needed_first(
    event: &Event,
    facts: &Facts,
    now: &Stamp,
    around: Option<Instant>,
) -> Option<Attempt> {
    let find =
        |id: SessionId| (!facts.window().holds(id)).then_some(Attempt::Find(Query::Session(id)));
    let Event::Correct(event) = event else { return event.session_of_any_time().and_then(find) };
    match event {
        CorrectEvent::Find { id } if !correct::is_in_reach(facts, id) => match around {
            None => correct::time_of(id).map(Attempt::RetryAround),
            // A session that was moved lies elsewhere than its id tells.
            Some(_) => SessionId::parse(id).and_then(find),
        },
        _ => match correct::session_start(event, now.offset_min) {
            Some(start) => around.is_none().then_some(Attempt::RetryAround(start)),
            None => event.session().and_then(SessionId::parse).and_then(find),
        },
    }
}
