//! The session: the person starts it, logs sets, ends it and may move it.
//!
//! Boundary: plans changes of sessions and sets; `check` plans how the back feels.

mod end;
mod event;
mod form;
mod log_set;
mod move_session;
mod prefill;
mod ramp;
mod remove;
mod start;
mod step;
mod tag;
#[cfg(test)]
mod tests;

pub use event::{ListUse, LoadCheck, MoveTo, SessionEvent, SetStep};
pub use form::{set_form, with_unit};
pub use prefill::{Basis, From, Start, basis, unit_of};
pub use ramp::{Ramp, RampSet, ramp};
pub use step::stepped;

use super::{Context, checklist::ListState};
use crate::{
    domain::{refusal::Refusal, set_form::SetForm},
    effects::store::{Change, DraftKey},
    model::{commit::Plan, log::next_time::Coming},
};

/// What the person is filling in.
#[derive(Clone, Debug, Default)]
pub struct SessionState {
    /// The next set; absent until the person changes what Brace filled in.
    pub form: Option<SetForm>,
    /// What they changed of what the coming sessions begin with.
    pub coming: Coming,
}

impl SessionState {
    /// Takes over a change. A draft that no longer reads (an older Brace wrote it) is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        self.coming.apply(change);
        match change {
            Change::PutDraft(draft) if draft.key == DraftKey::Set => {
                self.form = serde_json::from_str(&draft.body).ok();
            }
            Change::DropDraft(DraftKey::Set) => self.form = None,
            _ => {}
        }
    }
}

/// Plans what an event asks for; a set may take its answer from the list in hand.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(
    (state, list): (&SessionState, &ListState),
    context: &Context<'_>,
    event: &SessionEvent,
) -> Result<Plan, Refusal> {
    match event {
        SessionEvent::Start { ratings, note } => start::plan(context, ratings, note),
        SessionEvent::EditForm { form } => {
            Ok(form::edit(state, context, &form.on_scale(context.scale())))
        }
        SessionEvent::ChooseExercise { exercise } => form::choose(state, context, exercise),
        SessionEvent::ChooseVariation { exercise } => form::vary(state, context, exercise),
        SessionEvent::StepForm { step } => step::plan(state, context, *step),
        SessionEvent::LogSet { session, after, form, check, list: from } => log_set::plan(
            (state, (list, *from)),
            context,
            (session, after.as_deref()),
            (&form.on_scale(context.scale()), *check),
        ),
        SessionEvent::End { session, ratings, note } => {
            end::plan(context, session, (ratings, note))
        }
        SessionEvent::RemoveSet { set } => remove::plan(context, set),
        SessionEvent::Tag { set, faults, filmed } => tag::plan(context, set, faults, *filmed),
        SessionEvent::Move { session, to } => move_session::plan(context, session, *to),
    }
}
