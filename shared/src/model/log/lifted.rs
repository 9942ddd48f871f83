//! Which lifts that load the back a session holds.
//!
//! Boundary: reads facts; of the open session, else of the last one.

use super::Facts;
use crate::domain::{
    exercise::{ExerciseId, Pattern},
    moment::Instant,
};

/// The hinge and squat lifts of the open session, else of the last one, the newest first.
#[must_use]
pub fn lately_loaded(facts: &Facts, now: Instant) -> Vec<ExerciseId> {
    let session = facts.open_session(now).or_else(|| facts.last_session(now));
    let mut lifts: Vec<ExerciseId> = Vec::new();
    for set in session.into_iter().flat_map(|session| facts.sets_of(session).rev()) {
        let lift = &set.lift.exercise;
        if facts.pattern(lift) != Pattern::Other && !lifts.contains(lift) {
            lifts.push(lift.clone());
        }
    }
    lifts
}
