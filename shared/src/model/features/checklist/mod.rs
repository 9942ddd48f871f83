//! The checklist before the next set: the person ticks it, item by item or by one tap, or leaves items open.
//!
//! Boundary: drafts, and one choice; logging the set stores the answer, and `domain::checklist` says when the list
//! comes.

mod act;
mod event;
mod fit;
mod kept;

pub use event::{ChecklistEvent, ItemFits, ListAct, ListRef};
pub use kept::{Answered, ListState, DRAFT_KEEPS, Front, InView, answer, in_view};

use super::Context;
use crate::{
    domain::{refusal::Refusal, set_entry::SetKind},
    model::commit::Plan,
};

/// Plans what an event asks for; `kind` is that of the set that the person is filling in.
///
/// # Errors
/// The [`Refusal`] of what cannot be done.
pub fn update(
    state: &ListState,
    context: &Context<'_>,
    kind: SetKind,
    event: &ChecklistEvent,
) -> Result<Plan, Refusal> {
    match event {
        ChecklistEvent::List { list, act } => act::plan(state, context, (list, kind), *act),
        ChecklistEvent::Fit { family, item, fits } => fit::plan(context, (*family, *item), *fits),
    }
}
