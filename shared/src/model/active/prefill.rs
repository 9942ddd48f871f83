//! The next set, filled in from last time: load and reps, never the pain.
//!
//! Boundary: a draft; nothing of it counts before it is logged.

use super::Active;
use crate::{
    domain::{
        exercise::Exercise,
        load::{Load, LoadUnit},
        refusal::Refusal,
        reps::Reps,
        set_entry::{Lift, SetKind},
        set_form::SetForm,
        source::{Origin, Sourced},
    },
    effects::store::DraftKey,
    model::{
        event::SetStep,
        plan::{Plan, draft},
    },
};

/// One step of the load's stepper, hundredths of the unit: the smallest pair of plates in most gyms.
const LOAD_STEP: Sourced<fn(LoadUnit) -> u64> = Sourced {
    value: |unit| match unit {
        LoadUnit::Kg => 250,
        LoadUnit::Lb => 500,
    },
    origin: Origin::Ours,
};

/// Where the steppers begin while a field is empty: the usual bar alone, hundredths of a kilogram.
const FIRST_LOAD: Sourced<u64> = Sourced { value: 2000, origin: Origin::Ours };

/// The reps they begin at.
const FIRST_REPS: Sourced<u16> = Sourced { value: 5, origin: Origin::Ours };

impl Active {
    /// The set form as it stands: what was typed, else the last set, else a first deadlift.
    #[must_use]
    pub fn set_form(&self) -> SetForm {
        self.form.clone().unwrap_or_else(|| {
            let last = self.log.sets.last();
            self.last_time(last.map_or(Exercise::Deadlift, |set| set.lift.exercise))
        })
    }

    /// The form for an exercise, as it was lifted last; empty numbers where it never was.
    fn last_time(&self, exercise: Exercise) -> SetForm {
        let last = self.log.sets.iter().rev().find(|set| set.lift.exercise == exercise);
        last.map_or_else(
            || SetForm {
                exercise: exercise.id().to_owned(),
                load: String::new(),
                reps: String::new(),
                rpe: String::new(),
                kind: SetKind::Work,
                checklist: None,
                faults: Vec::new(),
            },
            |set| filled_from(&set.lift),
        )
    }

    pub(super) fn edit(&self, form: &SetForm) -> Plan {
        let current = self.set_form();
        let changed_to =
            Exercise::parse(&form.exercise).ok().filter(|_| current.exercise != form.exercise);
        let next = changed_to.map_or_else(|| form.clone(), |exercise| self.last_time(exercise));
        Plan::drafts(vec![draft(DraftKey::Set, &next)], self.route)
    }

    pub(super) fn step(&self, step: SetStep) -> Result<Plan, Refusal> {
        let mut form = self.set_form();
        match step {
            SetStep::LoadUp | SetStep::LoadDown if form.load.trim().is_empty() => {
                form.load = typed(FIRST_LOAD.value, LoadUnit::Kg);
            }
            SetStep::RepsUp | SetStep::RepsDown if form.reps.trim().is_empty() => {
                form.reps = FIRST_REPS.value.to_string();
            }
            SetStep::LoadUp | SetStep::LoadDown => {
                let load = Load::parse(&form.load)?;
                let by = (LOAD_STEP.value)(load.unit());
                let hundredths = match step {
                    SetStep::LoadUp => load.hundredths() + by,
                    _ => load.hundredths().saturating_sub(by),
                };
                let stepped = typed(hundredths, load.unit());
                form.load = Load::parse(&stepped).map_or(form.load, |_| stepped);
            }
            SetStep::RepsUp | SetStep::RepsDown => {
                let reps = Reps::parse(&form.reps)?.count();
                let stepped = if step == SetStep::RepsUp { reps + 1 } else { reps - 1 };
                form.reps = Reps::new(stepped).map_or(form.reps, |reps| reps.count().to_string());
            }
        }
        Ok(Plan::drafts(vec![draft(DraftKey::Set, &form)], self.route))
    }
}

fn filled_from(lift: &Lift) -> SetForm {
    SetForm {
        exercise: lift.exercise.id().to_owned(),
        load: typed(lift.load.hundredths(), lift.load.unit()),
        reps: lift.reps.count().to_string(),
        rpe: String::new(),
        kind: lift.kind,
        checklist: None,
        faults: Vec::new(),
    }
}

/// A load as the form keeps it, whatever the language: `102.5kg`.
fn typed(hundredths: u64, unit: LoadUnit) -> String {
    format!("{}.{:02}{}", hundredths / 100, hundredths % 100, unit.id())
}
