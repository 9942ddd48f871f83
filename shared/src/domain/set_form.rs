//! A set as a person fills it in: text as typed, choices as chosen.
//!
//! Boundary: crosses to the shells and back; parsed into a `Lift` before anything is stored.

use super::{
    checklist::{ChecklistAnswer, ChecklistForm, ChecklistState},
    exercise::ExerciseId,
    fault::Fault,
    load::{Load, LoadUnit},
    note::Note,
    refusal::Refusal,
    reps::Reps,
    rpe::{ExertionScale, Rpe},
    set_entry::{Lift, SetKind},
};
use crate::domain::in_order::InOrder;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What the set form holds.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SetForm {
    /// An exercise id.
    pub exercise: String,
    /// A load with its unit, as typed.
    pub load: String,
    /// Reps, as typed.
    pub reps: String,
    /// RPE as typed; empty for none.
    pub rpe: String,
    /// What the set is for.
    pub kind: SetKind,
    /// What became of the checklist; absent where it was not asked for.
    pub checklist: Option<ChecklistForm>,
    /// Faults noticed.
    pub faults: Vec<Fault>,
    /// Whether someone filmed it from the side.
    pub filmed: bool,
    /// What the person notes; empty for nothing.
    pub note: String,
}

/// A load as a form keeps it, whatever the language: `102.50kg`.
#[must_use]
pub fn typed_load(hundredths: u32, unit: LoadUnit) -> String {
    format!("{}.{:02}{}", hundredths / 100, hundredths % 100, unit.id())
}

/// An RPE as a form keeps it, whatever the language: `8.5`.
#[must_use]
pub fn typed_rpe(rpe: Rpe) -> String {
    let half_points = rpe.half_points();
    format!("{}.{}", half_points / 2, half_points % 2 * 5)
}

impl SetForm {
    /// The form that reads as this lift.
    #[must_use]
    pub fn of(lift: &Lift) -> Self {
        Self {
            exercise: lift.exercise.as_str().to_owned(),
            load: typed_load(lift.load.hundredths(), lift.load.unit()),
            reps: lift.reps.count().to_string(),
            rpe: lift.rpe.map(typed_rpe).unwrap_or_default(),
            kind: lift.kind,
            checklist: lift.checklist.as_ref().map(ChecklistAnswer::form),
            faults: lift.faults.clone(),
            filmed: lift.filmed,
            note: lift.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default(),
        }
    }

    /// Whether its answer is one that no warm-up has: nobody has to answer there.
    #[must_use]
    pub fn skips_a_warm_up(&self) -> bool {
        let skipped = |answer: &ChecklistForm| answer.state == ChecklistState::Skipped;
        self.kind == SetKind::WarmUp && self.checklist.as_ref().is_some_and(skipped)
    }

    /// Reads the form without its answer to the checklist, for a line to look at.
    ///
    /// # Errors
    /// The [`Refusal`] of the first field that cannot be read.
    pub fn preview(
        &self,
        exercise: impl FnOnce(&str) -> Result<ExerciseId, Refusal>,
    ) -> Result<Lift, Refusal> {
        let plain = Self { checklist: None, ..self.clone() };
        plain.parse(exercise, |_, _, _| Err(Refusal::ChecklistMismatch))
    }

    /// The same form where a bare number of exertion stands on this scale.
    #[must_use]
    pub fn on_scale(&self, bare: ExertionScale) -> Self {
        let rpe = Rpe::parse_on(&self.rpe, bare).map_or_else(|_| self.rpe.clone(), typed_rpe);
        Self { rpe, ..self.clone() }
    }

    /// Reads the form; `exercise` says which names it may hold, `answer` what an answer to the checklist comes
    /// to for that exercise.
    ///
    /// # Errors
    /// The [`Refusal`] of the first field that cannot be read.
    pub fn parse(
        &self,
        exercise: impl FnOnce(&str) -> Result<ExerciseId, Refusal>,
        answer: impl FnOnce(&ExerciseId, SetKind, &ChecklistForm) -> Result<ChecklistAnswer, Refusal>,
    ) -> Result<Lift, Refusal> {
        let rpe = (!self.rpe.trim().is_empty()).then(|| Rpe::parse(&self.rpe)).transpose()?;
        let mut faults = self.faults.clone();
        faults.order();
        faults.dedup();
        let exercise = exercise(&self.exercise)?;
        let given = |form: &ChecklistForm| answer(&exercise, self.kind, form);
        let checklist = self.checklist.as_ref().map(given).transpose()?;
        Ok(Lift {
            exercise,
            load: Load::parse(&self.load)?,
            reps: Reps::parse(&self.reps)?,
            rpe,
            kind: self.kind,
            checklist,
            faults,
            filmed: self.filmed,
            note: Note::parse(&self.note)?,
        })
    }
}
