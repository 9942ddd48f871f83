//! The fields of a set, and how a person steps each and types into it.
//!
//! Boundary: reads and refuses nothing; gives the core what the person typed as it is.

use shared::{
    domain::{load, set_form::SetForm},
    model::event::SetStep,
    view::session::SessionView,
};

/// A field, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Exercise,
    Load,
    Reps,
    Rpe,
    Kind,
}

impl Field {
    pub const ALL: [Self; 5] = [Self::Exercise, Self::Load, Self::Reps, Self::Rpe, Self::Kind];

    /// Those under the exercise.
    pub const NUMBERS: [Self; 4] = [Self::Load, Self::Reps, Self::Rpe, Self::Kind];

    /// Its place in the form.
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|field| *field == self).unwrap_or(0)
    }

    pub fn label(self, view: &SessionView) -> &str {
        match self {
            Self::Exercise => &view.labels.exercise,
            Self::Load => &view.labels.load,
            Self::Reps => &view.labels.reps,
            Self::Rpe => &view.labels.rpe,
            Self::Kind => &view.labels.kind,
        }
    }

    /// What stands in it.
    pub fn value(self, view: &SessionView) -> String {
        let form = &view.form;
        match self {
            Self::Exercise => {
                let chosen = view.exercises.iter().find(|choice| choice.id == form.exercise);
                chosen.map_or_else(|| form.exercise.clone(), |choice| choice.name.clone())
            }
            Self::Load => form.load.clone(),
            Self::Reps => form.reps.clone(),
            Self::Rpe if form.rpe.is_empty() => "–".to_owned(),
            Self::Rpe => form.rpe.clone(),
            Self::Kind => {
                let chosen = view.kinds.iter().find(|choice| choice.kind == form.kind);
                chosen.map(|choice| choice.name.clone()).unwrap_or_default()
            }
        }
    }

    /// Whether a person can type this character into it.
    pub fn takes(self, typed: Option<&String>, character: char) -> bool {
        let begun = typed.is_some_and(|typed| !typed.is_empty());
        match self {
            Self::Exercise | Self::Kind => false,
            Self::Reps => character.is_ascii_digit(),
            Self::Rpe => character.is_ascii_digit() || (begun && matches!(character, '.' | ',')),
            Self::Load => character.is_ascii_digit() || (begun && load::may_hold(character)),
        }
    }

    /// The form with what the person typed in this field.
    pub fn with(self, form: &SetForm, typed: String) -> SetForm {
        let mut form = form.clone();
        match self {
            Self::Exercise => form.exercise = typed,
            Self::Load => form.load = typed,
            Self::Reps => form.reps = typed,
            Self::Rpe => form.rpe = typed,
            Self::Kind => {}
        }
        form
    }

    /// The core's step of a number.
    pub const fn step(self, more: Towards) -> Option<SetStep> {
        Some(match (self, more) {
            (Self::Load, Towards::More) => SetStep::LoadUp,
            (Self::Load, Towards::Less) => SetStep::LoadDown,
            (Self::Reps, Towards::More) => SetStep::RepsUp,
            (Self::Reps, Towards::Less) => SetStep::RepsDown,
            (Self::Rpe, Towards::More) => SetStep::RpeUp,
            (Self::Rpe, Towards::Less) => SetStep::RpeDown,
            (Self::Exercise | Self::Kind, _) => return None,
        })
    }

    /// The form with the next or the previous choice.
    pub fn turned(self, view: &SessionView, towards: Towards) -> SetForm {
        let mut form = view.form.clone();
        match self {
            Self::Exercise => {
                let at = view.exercises.iter().position(|choice| choice.id == form.exercise);
                let next = view.exercises.get(towards.from(at, view.exercises.len()));
                form.exercise = next.map_or(form.exercise, |choice| choice.id.clone());
            }
            Self::Kind => {
                let at = view.kinds.iter().position(|choice| choice.kind == form.kind);
                let next = view.kinds.get(towards.from(at, view.kinds.len()));
                form.kind = next.map_or(form.kind, |choice| choice.kind);
            }
            Self::Load | Self::Reps | Self::Rpe => {}
        }
        form
    }
}

/// Which way a stepper goes.
#[derive(Clone, Copy)]
pub enum Towards {
    Less,
    More,
}

impl Towards {
    /// The neighbour in a ring of so many.
    pub fn from(self, at: Option<usize>, of: usize) -> usize {
        match (self, at) {
            (_, None) => 0,
            (Self::More, Some(at)) => (at + 1) % of.max(1),
            (Self::Less, Some(at)) => (at + of.max(1) - 1) % of.max(1),
        }
    }
}
