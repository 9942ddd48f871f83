//! What a person can do about a return plan.
//!
//! Boundary: crosses the wire; every value may be anything.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a return plan.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum PlanEvent {
    /// Opens the page that sets a plan up.
    SetUp {
        /// For which lift: its id, or a name of it.
        exercise: String,
    },
    /// Starts the plan that the page sets up.
    Begin,
    /// Starts a plan.
    Start {
        /// For which lift: its id, or a name of it.
        exercise: String,
        /// From which maximum, as typed; empty takes the one from history.
        reference: String,
    },
    /// Corrects the maximum of the plan that runs.
    Refer {
        /// For which lift.
        exercise: String,
        /// As typed.
        reference: String,
    },
    /// Chooses up to which rating 80 % counts as done, 0 to 2.
    OwnLine {
        /// For which lift.
        exercise: String,
        /// That rating.
        line: u8,
    },
    /// Pauses the plan.
    Pause {
        /// For which lift.
        exercise: String,
    },
    /// Goes on with the plan.
    Resume {
        /// For which lift.
        exercise: String,
    },
    /// Ends the plan.
    End {
        /// For which lift.
        exercise: String,
    },
    /// Opens the page of a lift's plan.
    Open {
        /// For which lift.
        exercise: String,
    },
}

impl PlanEvent {
    /// Whether it puts something into the log.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        !matches!(self, Self::SetUp { .. } | Self::Open { .. })
    }
}
