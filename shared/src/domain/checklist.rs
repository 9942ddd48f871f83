//! What became of the pre-lift checklist before a set (S1: before every set, non-negotiable).
//!
//! Boundary: the recorded state; the eight items are content.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// How the eight items were gone through before a set. Never ticked by default.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum ChecklistState {
    /// All eight, one by one.
    AllEight,
    /// One tap: all eight still true.
    StillTrue,
    /// Skipped on purpose, and recorded as such.
    Skipped,
}

impl ChecklistState {
    /// All three.
    pub const ALL: [Self; 3] = [Self::AllEight, Self::StillTrue, Self::Skipped];

    /// The stable name, as stored and as typed.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AllEight => "all",
            Self::StillTrue => "still",
            Self::Skipped => "skip",
        }
    }

    /// Reads a stable name; `None` where it is none of the three.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}
