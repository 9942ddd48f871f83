//! What has become of a flag.
//!
//! Boundary: the fact as stored; whether it ends the flag is the fold's matter.

use super::Flag;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What the person says has become of a flag.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FlagEnd {
    /// Which.
    pub flag: Flag,
    /// What.
    pub how: Ending,
}

/// What has become of a flag.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum Ending {
    /// Someone looked at it.
    Seen {
        /// Who.
        by: SeenBy,
        /// What they said.
        outcome: Outcome,
        /// Within which limits, in the person's words; empty where nothing was said.
        limits: String,
    },
    /// It was ticked by mistake.
    Mistake,
    /// It went without anyone looking at it.
    Gone,
}

/// Who looked at it.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum SeenBy {
    /// An emergency department.
    Emergency,
    /// A doctor.
    Doctor,
    /// A physiotherapist.
    Physiotherapist,
}

/// What they said.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum Outcome {
    /// The person may lift.
    MayLift,
    /// The person may lift within limits.
    WithinLimits,
    /// Not for now.
    NotNow,
    /// Tests are under way.
    Waiting,
}

impl Outcome {
    /// Whether the flag ends with it.
    #[must_use]
    pub const fn ends(self) -> bool {
        matches!(self, Self::MayLift | Self::WithinLimits)
    }
}
