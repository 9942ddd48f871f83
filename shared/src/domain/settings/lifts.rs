//! What a person chose for one lift, and the lifts of their own.
//!
//! Boundary: the choices; the catalogue is content.

use crate::domain::{exercise::ExerciseId, load::LoadUnit};
use facet::Facet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What goes for each lift of which something was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lifts(BTreeMap<ExerciseId, LiftChoices>);

impl Lifts {
    /// What was chosen for a lift.
    #[must_use]
    pub fn of(&self, exercise: &ExerciseId) -> Option<&LiftChoices> {
        self.0.get(exercise)
    }

    /// Every lift of which something was chosen, by id.
    pub fn all(&self) -> impl Iterator<Item = (&ExerciseId, &LiftChoices)> {
        self.0.iter()
    }

    /// Takes over what was chosen for a lift.
    pub fn put(&mut self, exercise: ExerciseId, choices: LiftChoices) {
        if choices == LiftChoices::default() {
            self.0.remove(&exercise);
        } else {
            self.0.insert(exercise, choices);
        }
    }
}

/// What was chosen for one lift.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
#[serde(default)]
pub struct LiftChoices {
    /// What the person calls it; absent: what Brace calls it.
    pub name: Option<String>,
    /// What it is, where it is a lift of the person's own.
    pub own: Option<OwnLift>,
    /// Whether it is offered no more.
    pub archived: bool,
    /// The unit of its loads typed without one.
    pub unit: Option<LoadUnit>,
    /// How long a rest is to be after a set of it, seconds; absent: as for all.
    pub rest_seconds: Option<u16>,
}

/// A lift of a person's own.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnLift {
    /// How it loads the back.
    pub pattern: OwnPattern,
    /// Where the load is.
    pub place: LoadPlace,
}

/// How a lift of a person's own loads the back.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum OwnPattern {
    /// The hips fold.
    Hinge,
    /// Hips and knees fold together.
    Squat,
    /// Everything else.
    #[default]
    Other,
}

/// Where the load is.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum LoadPlace {
    /// On the floor in front.
    FloorInFront,
    /// In handles at the sides.
    Handles,
    /// In the hands, standing.
    InHands,
    /// On the back.
    OnBack,
    /// In front of the chest.
    InFront,
    /// Nowhere: there is none.
    #[default]
    Nowhere,
}
