//! Which family of the checklist a lift of the catalogue belongs to.
//!
//! Boundary: catalogue to family; a lift without one has no checklist.

use super::exercises;
use crate::domain::{checklist::Family, exercise::ExerciseId};

/// The family of a lift; `None` where it has no checklist.
#[must_use]
pub fn family(exercise: &ExerciseId) -> Option<Family> {
    exercises::find(exercise)?.family
}
