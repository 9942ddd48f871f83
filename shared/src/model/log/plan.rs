//! The return plans, folded over the sessions in the window.
//!
//! Boundary: reads facts; the fold is `domain::plan`'s.

use super::Facts;
use crate::domain::{exercise::ExerciseId, moment::Stamp, plan::PlanNow, settings::Settings};

/// The plan of a lift that runs or is paused; absent where none is.
#[must_use]
pub const fn running(
    _facts: &Facts,
    _settings: &Settings,
    _exercise: &ExerciseId,
    _now: &Stamp,
) -> Option<PlanNow> {
    None
}
