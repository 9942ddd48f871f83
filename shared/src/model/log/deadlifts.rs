//! Whether a lift would make it the third deadlift day in seven.
//!
//! Boundary: finds the days; how many are too many is `domain::deadlift_days`'.

use super::Facts;
use crate::{
    content::exercises::{is_deadlift, is_free_hinge},
    domain::{
        deadlift_days::one_too_many, exercise::ExerciseId, local_day::calendar_day, moment::Stamp,
        set_entry::SetKind, settings::Settings,
    },
};

/// Whether a work set of `exercise` would make today one deadlift day more than the guide advises. Once today has
/// a deadlift, it is one already.
#[must_use]
pub fn is_one_too_many(
    facts: &Facts,
    settings: &Settings,
    exercise: &ExerciseId,
    now: &Stamp,
) -> bool {
    if !counts(settings, exercise) {
        return false;
    }
    let (instant, today) = (now.instant(), calendar_day(now));
    let lifted = facts.window().sets.iter().filter(|set| set.at.instant() <= instant);
    let work = lifted.filter(|set| set.lift.kind == SetKind::Work);
    let deadlifts = work.filter(|set| counts(settings, &set.lift.exercise));
    let days: Vec<i32> = deadlifts.map(|set| calendar_day(&set.at)).collect();
    !days.contains(&today) && one_too_many(days, today)
}

/// Whether a work set of the lift makes its day a deadlift day.
fn counts(settings: &Settings, exercise: &ExerciseId) -> bool {
    is_deadlift(&settings.lifts, exercise)
        || (settings.preferences.hinges_are_deadlifts && is_free_hinge(&settings.lifts, exercise))
}
