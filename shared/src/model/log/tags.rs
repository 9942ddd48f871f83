//! Which faults a set of a lift can be tagged with.
//!
//! Boundary: which; tagging is the session's.

use crate::{
    content::exercises,
    domain::{
        exercise::{ExerciseId, Pattern},
        fault::Fault,
    },
};

/// The faults offered for a lift, in the order of the source (S1): they speak of hinges and squats.
#[must_use]
pub fn faults_offered(exercise: &ExerciseId) -> Vec<Fault> {
    match exercises::pattern(exercise) {
        Pattern::Hinge | Pattern::Squat => Fault::ALL.to_vec(),
        Pattern::Other => Vec::new(),
    }
}
