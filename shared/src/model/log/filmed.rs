//! When a person last saw a lift of theirs from the side.
//!
//! Boundary: reads the window of facts.

use super::Facts;
use crate::domain::{exercise::ExerciseId, moment::Stamp};

/// When the newest filmed set of a lift was logged.
#[must_use]
pub fn last<'a>(facts: &'a Facts, exercise: &ExerciseId) -> Option<&'a Stamp> {
    let sets = facts.window().sets.iter().rev();
    let mut filmed = sets.filter(|set| set.lift.filmed && set.lift.exercise == *exercise);
    filmed.next().map(|set| &set.at)
}
