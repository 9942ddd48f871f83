//! The checklist before the next set: the person ticks it, item by item or by one tap, or leaves items open.
//!
//! Boundary: drafts, and one choice; logging the set stores the answer, and `domain::checklist` says when the list
//! comes.

mod act;
mod event;
mod fit;
mod kept;
#[cfg(test)]
mod tests;

pub use event::{ChecklistEvent, ItemFits, ListAct, ListRef};
pub use kept::{Answered, DRAFT_KEEPS, Front, InView, ListState, answer, in_view};

use super::Context;
use crate::{
    content::exercises,
    domain::{refusal::Refusal, set_entry::SetKind},
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        route::Route,
    },
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
        ChecklistEvent::Read { exercise } => {
            let id = exercises::typed(context.facts.lifts(), exercise)?;
            let of = draft(DraftKey::ChecklistOf, &id.as_str());
            Ok(Plan::drafts(vec![of]).then_go(Route::Checklist))
        }
        ChecklistEvent::Fit { family, item, fits } => fit::plan(context, (*family, *item), *fits),
    }
}
