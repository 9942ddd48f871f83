//! What a person says of their history, and the days off that they take.
//!
//! Boundary: plans; what follows from it is `domain`'s and `model::log`'s.

mod event;

pub use event::AboutEvent;

use super::Context;
use crate::{domain::refusal::Refusal, model::commit::Plan};

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(_context: &Context<'_>, _event: &AboutEvent) -> Result<Plan, Refusal> {
    Ok(Plan::drafts(Vec::new()))
}
