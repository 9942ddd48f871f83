//! Red flags: the card of symptoms, what to do about them, and what became of them.
//!
//! Boundary: plans; what follows from it is `domain`'s and `model::log`'s.

mod event;

pub use event::FlagsEvent;

use super::Context;
use crate::{domain::refusal::Refusal, model::commit::Plan};

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(_context: &Context<'_>, _event: &FlagsEvent) -> Result<Plan, Refusal> {
    Ok(Plan::drafts(Vec::new()))
}
