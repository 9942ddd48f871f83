//! What a person does about a return plan.
//!
//! Boundary: the facts as stored; where the plan stands is folded from them and the sessions.

use crate::domain::{exercise::ExerciseId, id::PlanId, load::LoadUnit};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something that a person did about a return plan, or about days off.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum PlanFact {
    /// About one plan.
    Of {
        /// Which.
        plan: PlanId,
        /// What.
        deed: PlanDeed,
    },
    /// They take days off these lifts, from its date on.
    DaysOff {
        /// How many; 0 ends those that run.
        days: u8,
    },
}

/// What a person does about a plan.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum PlanDeed {
    /// They accept it.
    Start {
        /// For which lift.
        lift: ExerciseId,
        /// From which maximum.
        reference: Reference,
    },
    /// They correct its maximum.
    Refer(Reference),
    /// They choose up to which rating 80 % counts as done, 0 to 2.
    OwnLine(u8),
    /// They pause it.
    Pause,
    /// They go on with it.
    Resume,
    /// They end it.
    End,
}

/// The maximum that a plan's steps are shares of.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Hundredths of the unit.
    pub hundredths: u32,
    /// The unit.
    pub unit: LoadUnit,
    /// How it was found.
    pub found: Found,
}

/// How a maximum was found.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum Found {
    /// The person entered it.
    Entered,
    /// Brace estimated it from a set, by Epley's formula.
    Estimated,
}
