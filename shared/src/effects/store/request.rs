//! How the model asks the store: one builder a request.
//!
//! Boundary: builds commands; deciding what to ask is the model's.

use super::{StoreReply, StoreRequest};
use crate::effects::Effect;
use crux_core::Command;

/// Asks the store and hands its reply on as an event.
pub fn ask<Event>(
    request: StoreRequest,
    then: impl FnOnce(StoreReply) -> Event + Send + 'static,
) -> Command<Effect, Event>
where
    Event: Send + 'static,
{
    Command::request_from_shell(request).then_send(then)
}
