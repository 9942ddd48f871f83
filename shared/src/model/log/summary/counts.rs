//! What the sessions of a span come to: how many of each verdict, and what each lift was loaded with.
//!
//! Boundary: counts; nothing follows from them.

use super::SessionLine;
use crate::domain::in_order::InOrder;
use crate::domain::{exercise::ExerciseId, load::Load, rule_of_twos::Verdict};

/// The loads of one lift, each the heaviest of its session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiftLoads {
    /// The lift.
    pub exercise: ExerciseId,
    /// In how many sessions it was done.
    pub sessions: usize,
    /// That of the first session.
    pub first: Load,
    /// The heaviest of all.
    pub heaviest: Load,
    /// That of the last session.
    pub last: Load,
}

/// How many sessions have this verdict; `None` counts those of which none was asked for.
#[must_use]
pub fn verdicts(sessions: &[SessionLine], verdict: Option<Verdict>) -> usize {
    sessions.iter().filter(|line| line.verdict == verdict).count()
}

/// The lifts of sessions that come newest first, the most frequent first, of equally frequent ones that lifted last.
#[must_use]
pub fn loads(sessions: &[SessionLine]) -> Vec<LiftLoads> {
    let mut all: Vec<LiftLoads> = Vec::new();
    for listed in sessions.iter().flat_map(|line| &line.lifts) {
        let load = listed.lift.load;
        match all.iter_mut().find(|lift| lift.exercise == listed.lift.exercise) {
            Some(lift) => {
                lift.sessions += 1;
                lift.first = load;
                if load.grams() > lift.heaviest.grams() {
                    lift.heaviest = load;
                }
            }
            None => all.push(LiftLoads {
                exercise: listed.lift.exercise.clone(),
                sessions: 1,
                first: load,
                heaviest: load,
                last: load,
            }),
        }
    }
    all.order_by_key(|lift| std::cmp::Reverse(lift.sessions));
    all
}
