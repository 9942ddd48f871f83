//! Which family of the checklist a lift of the catalogue belongs to.
//!
//! Boundary: catalogue to family; a lift without one has no checklist.

use crate::domain::{checklist::Family, exercise::ExerciseId};

/// The family of a lift; `None` where it has no checklist.
#[must_use]
pub fn family(exercise: &ExerciseId) -> Option<Family> {
    Some(match exercise.as_str() {
        "deadlift" => Family::Floor,
        "sumo-deadlift" => Family::FloorWide,
        "trap-bar-deadlift" => Family::FloorTrap,
        "romanian-deadlift" => Family::Hang,
        "good-morning" => Family::HingeBack,
        "back-squat" => Family::SquatBack,
        "front-squat" | "goblet-squat" => Family::SquatFront,
        _ => return None,
    })
}
