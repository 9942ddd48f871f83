//! What a person can do about what they did before.
//!
//! Boundary: crosses the wire; every value may be anything.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about what was done before.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum HistoryEvent {
    /// Take back what the person did last.
    Undo {
        /// What the person saw that undo would take back.
        token: String,
    },
    /// Open one session of any time.
    Open {
        /// Its id.
        session: String,
    },
    /// List the sessions before those listed.
    Older,
    /// List the sessions after those listed.
    Newer,
}
