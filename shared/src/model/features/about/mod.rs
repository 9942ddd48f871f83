//! What a person says of their history, and the days off that they take.
//!
//! Start at [`comes_first`]: before a baseline the history comes as pages of one block each; opened by itself it is
//! one page. Boundary: plans; what follows from it is `domain`'s and `model::log`'s.

mod answer;
mod days;
mod event;
mod pages;
mod state;
#[cfg(test)]
mod tests;

pub use event::AboutEvent;
pub use pages::{before_the_baseline, comes_first};
pub use state::AboutState;

use super::Context;
use crate::{domain::refusal::Refusal, model::commit::Plan};

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(
    state: &AboutState,
    context: &Context<'_>,
    event: &AboutEvent,
) -> Result<Plan, Refusal> {
    match event {
        AboutEvent::Open => Ok(pages::open()),
        AboutEvent::Answer { item, value } => answer::one(context, *item, *value),
        AboutEvent::NoneOfThese { block } => answer::none_of(state, context, *block),
        AboutEvent::Next => Ok(pages::next(state, context)),
        AboutEvent::Previous => Ok(pages::previous(state)),
        AboutEvent::PutOff => Ok(answer::put_off(context)),
        AboutEvent::TakeDaysOff { days } => days::take(context, *days),
        AboutEvent::StepDays { days } => days::step(state, *days),
    }
}
