//! Corrections: the person edits, removes or enters afterwards a set, a check or a session of any time.
//!
//! Boundary: takes what the person saw, and refuses where that has changed since; what follows for a verdict, the
//! rule says.

mod event;
mod find;
mod open;
mod outside;
mod remove;
mod save_check;
mod save_set;
mod save_times;
mod step;
mod subject;
#[cfg(test)]
mod tests;
mod when;

pub use event::{CheckFix, CorrectEvent, FixEntry, FixForm, FixRef, FixStep, SetFix, TimesFix};
pub use find::{is_in_reach, time_of};
pub use when::session_start;

use super::Context;
use crate::{
    content::exercises,
    domain::{refusal::Refusal, rpe::ExertionScale},
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::{Plan, draft},
        features::session::with_unit,
        route::Route,
    },
};
use serde::{Deserialize, Serialize};

/// What the person is filling in.
#[derive(Clone, Debug, Default)]
pub struct CorrectState {
    /// The open form.
    pub open: Option<OpenForm>,
}

/// A form with what it is about.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct OpenForm {
    /// What it is about.
    pub subject: FixRef,
    /// How it reads.
    pub form: FixForm,
    /// How it read when it was opened.
    pub before: FixForm,
}

impl CorrectState {
    /// Takes over a change. A draft that no longer reads (an older Brace wrote it) is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(draft) if draft.key == DraftKey::Fix => {
                self.open = serde_json::from_str(&draft.body).ok();
            }
            Change::DropDraft(DraftKey::Fix) => self.open = None,
            _ => {}
        }
    }

    /// The screen of the open form.
    #[must_use]
    pub fn route(&self) -> Option<Route> {
        self.open.as_ref().map(|open| match open.form {
            FixForm::Set(_) => Route::EditSet,
            FixForm::Check(_) => Route::EditCheck,
            FixForm::Times(_) => Route::EditSession,
        })
    }
}

/// Whether the person does it to put something right: then the verdicts that it changes are said with it.
#[must_use]
pub const fn is_correction(intention: Intention) -> bool {
    match intention {
        Intention::EditSet
        | Intention::EditCheck
        | Intention::EditSession
        | Intention::MoveSession
        | Intention::RemoveSet
        | Intention::RemoveCheck
        | Intention::RemoveSession
        | Intention::AddSession
        | Intention::AddSet
        | Intention::AddCheck
        | Intention::Restore => true,
        Intention::StartSession
        | Intention::LogSet
        | Intention::RatePain
        | Intention::EndSession
        | Intention::AnswerReRating
        | Intention::TakeStop
        | Intention::PlaceAnswer
        | Intention::TagSet
        | Intention::ChangeSettings
        | Intention::RateOutside
        | Intention::AnswerFlags
        | Intention::EndFlag
        | Intention::AnswerHistory
        | Intention::ChangePlan
        | Intention::TakeDaysOff
        | Intention::Import => false,
    }
}

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(
    state: &CorrectState,
    context: &Context<'_>,
    event: &CorrectEvent,
) -> Result<Plan, Refusal> {
    match event {
        CorrectEvent::Find { id } => find::plan(context, id),
        CorrectEvent::Open { entry: FixEntry::Outside(id), .. } => outside::open(context, id),
        CorrectEvent::Open { session, entry } => open::plan(context, session, entry),
        CorrectEvent::Fill { form } => {
            let open = state.open.as_ref().ok_or(Refusal::EntryChanged)?;
            Ok(filled(open, as_read(form.clone(), &open.form, context.scale())))
        }
        CorrectEvent::ChooseExercise { exercise } => {
            let open = state.open.as_ref().ok_or(Refusal::EntryChanged)?;
            let exercise = exercises::typed(context.facts.lifts(), exercise)?;
            let FixForm::Set(mut fix) = open.form.clone() else {
                return Err(Refusal::EntryChanged);
            };
            exercise.as_str().clone_into(&mut fix.set.exercise);
            Ok(filled(open, FixForm::Set(fix)).then_go(Route::EditSet))
        }
        CorrectEvent::Step { step } => {
            let open = state.open.as_ref().ok_or(Refusal::EntryChanged)?;
            Ok(filled(open, step::stepped(context, &open.form, *step)?))
        }
        CorrectEvent::Save { subject, form, check } => match (form, &subject.entry) {
            (FixForm::Check(form), FixEntry::Outside(id)) => {
                outside::save(context, (id, subject), form)
            }
            (FixForm::Set(form), _) => save_set::plan(context, subject, form, *check),
            (FixForm::Check(form), _) => save_check::plan(context, subject, form),
            (FixForm::Times(form), _) => save_times::plan(context, subject, form),
        },
        CorrectEvent::Remove { subject } => match &subject.entry {
            FixEntry::Outside(id) => outside::remove(context, (id, subject)),
            _ => remove::plan(context, subject),
        },
        CorrectEvent::Leave => {
            let to = state.open.as_ref().map_or(Route::Today, |open| subject::home(context, open));
            Ok(Plan::drafts(vec![Change::DropDraft(DraftKey::Fix)]).then_go(to))
        }
    }
}

/// The open form, filled in like this; one of another kind changes nothing.
fn filled(open: &OpenForm, form: FixForm) -> Plan {
    if std::mem::discriminant(&form) != std::mem::discriminant(&open.form) {
        return Plan::drafts(Vec::new());
    }
    Plan::drafts(vec![draft(DraftKey::Fix, &OpenForm { form, ..open.clone() })])
}

/// A bare load is in the unit that stood there before, bare exertion on the person's scale.
fn as_read(form: FixForm, before: &FixForm, scale: ExertionScale) -> FixForm {
    match (form, before) {
        (FixForm::Set(mut fix), FixForm::Set(before)) => {
            fix.set = fix.set.on_scale(scale);
            fix.set.load = with_unit(&fix.set.load, None, &before.set.load);
            FixForm::Set(fix)
        }
        (form, _) => form,
    }
}
