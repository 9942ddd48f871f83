//! The return plan: set up, corrected, paused, ended.
//!
//! Boundary: plans; what follows from it is `domain`'s and `model::log`'s.

mod event;

pub use event::PlanEvent;

use super::Context;
use crate::{domain::refusal::Refusal, model::commit::Plan};

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(_context: &Context<'_>, _event: &PlanEvent) -> Result<Plan, Refusal> {
    Ok(Plan::drafts(Vec::new()))
}
