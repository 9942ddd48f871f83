//! How the back feels: the person marks sites, rates them, answers and says where it was felt.
//!
//! Boundary: plans checks; whether a check decides anything, the rule says.

mod answer;
mod event;
mod marks;
mod outside;
mod place;
mod rate;
mod relief;
mod remove;
mod take_stop;
#[cfg(test)]
mod tests;

pub use event::{Asked, CheckEvent, RecallRef};
pub use marks::{Marks, MarksOf};
pub use relief::Relief;

use super::Context;
use crate::{
    domain::refusal::Refusal,
    effects::store::{Change, DraftKey},
    model::{commit::Plan, route::Route},
};

/// What the person is filling in.
#[derive(Clone, Debug, Default)]
pub struct CheckState {
    /// The full check.
    pub marks: Marks,
    /// That something was taken against the pain.
    pub relief: Relief,
}

impl CheckState {
    /// Takes over a change.
    pub fn apply(&mut self, change: &Change) {
        self.relief.apply(change);
        match change {
            Change::PutDraft(draft) if draft.key == DraftKey::Ratings => {
                self.marks = Marks::read(&draft.body);
            }
            Change::DropDraft(DraftKey::Ratings) => self.marks = Marks::default(),
            _ => {}
        }
    }
}

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(
    (state, of): (&CheckState, MarksOf),
    context: &Context<'_>,
    event: &CheckEvent,
) -> Result<Plan, Refusal> {
    match event {
        CheckEvent::MarkSite { site, nrs } => state.marks.mark(context, of, (*site, *nrs)),
        CheckEvent::Rate { session, after, nrs, site, note } => {
            rate::plan(context, (session, after.as_deref()), (*nrs, *site), note)
        }
        CheckEvent::NoteCheck { text } => state.marks.noted(context, of, text),
        CheckEvent::RateNow { ratings, note } => outside::full(context, ratings, note),
        CheckEvent::SkipRating => Ok(Plan::drafts(Vec::new()).then_go(Route::Session)),
        CheckEvent::Answer { asked, nrs, site } => answer::plan(context, asked, *nrs, *site),
        CheckEvent::PlaceAnswer { check, site } => place::plan(context, check, *site),
        CheckEvent::Remove { check } => remove::plan(context, check),
        CheckEvent::Relief { on } => Ok(relief::plan(context, *on)),
        CheckEvent::TakeStop { check, choice } => take_stop::plan(context, check, *choice),
    }
}
