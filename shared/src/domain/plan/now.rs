//! Where a plan stands.
//!
//! Boundary: what the others need to know of it; the fold makes it.

use super::Reference;
use crate::domain::{back_down::LoadReps, exercise::ExerciseId, id::PlanId};
use strum::IntoStaticStr;

/// Where a plan stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanNow {
    /// Which.
    pub plan: PlanId,
    /// Of which lift.
    pub lift: ExerciseId,
    /// From which maximum.
    pub reference: Reference,
    /// The step, percent of the maximum; 0 is bodyweight.
    pub step: u8,
    /// How many sessions counted on it.
    pub counted: u8,
    /// Whether it runs, is paused or is done.
    pub state: PlanState,
    /// The sets of the next session, loads in hundredths of the reference's unit.
    pub sets: Vec<LoadReps>,
    /// Whether it wants the person to be evaluated.
    pub evaluate: bool,
}

/// Whether a plan runs.
#[derive(IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// It runs.
    Running,
    /// It waits.
    Paused,
    /// It is done.
    Done,
}

impl PlanState {
    /// The stable name, as the worked cases write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}
