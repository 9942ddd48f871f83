//! What a person can do with a verdict.
//!
//! Boundary: crosses the wire; every value may be anything.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a verdict.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum VerdictEvent {
    /// The person has read the verdict decided on the side.
    Saw {
        /// The session's id.
        session: String,
    },
}
