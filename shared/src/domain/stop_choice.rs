//! What a person chose when a rating between sets asked them to stop.
//!
//! Boundary: the fact; `stop_advice` decides whether to ask.

use super::{exercise::ExerciseId, moment::Stamp};
use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// The three ways on.
#[derive(EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum StopChoice {
    /// Another exercise.
    Switch,
    /// The session's end.
    End,
    /// On with the same exercise.
    CarryOn,
}

impl StopChoice {
    /// The stable name, as stored.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of the three.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

/// A choice that the person took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StopTaken {
    /// Which.
    pub choice: StopChoice,
    /// The exercise that hurt; absent where no set stands before the rating.
    pub exercise: Option<ExerciseId>,
    /// When they took it.
    pub at: Stamp,
}
