//! What the next session of a lift begins with, as the person changes it.
//!
//! Boundary: plans; what follows from it is `domain`'s and `model::log`'s.

mod event;

pub use event::{NextEvent, NextStep};

use super::Context;
use crate::{domain::refusal::Refusal, model::commit::Plan};

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(_context: &Context<'_>, _event: &NextEvent) -> Result<Plan, Refusal> {
    Ok(Plan::drafts(Vec::new()))
}
