//! What a person can do about a log that lies aside, and about snapshots.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::model::features::bin::Sure;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a log that lies aside, or about snapshots.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum RecoveryEvent {
    /// Take over what can be read of it into the open log.
    TakeOver {
        /// Its folder, as the person saw it named.
        folder: String,
    },
    /// Leave it where it is, and ask no more; while it is being taken over: stop at that.
    Leave {
        /// Its folder, as the person saw it named.
        folder: String,
    },
    /// Make a snapshot of the log now.
    MakeSnapshot,
    /// List what the log can be restored from.
    ListSnapshots,
    /// Put a snapshot, or a log that was kept, into the log's place; what stands there is kept.
    Restore {
        /// Its name, as the person saw it.
        name: String,
        /// Whether they mean it: over a log that is open Brace asks first.
        sure: Sure,
    },
}

impl RecoveryEvent {
    /// The same, confirmed.
    #[must_use]
    pub fn confirmed(&self) -> Self {
        match self {
            Self::Restore { name, .. } => {
                Self::Restore { name: name.clone(), sure: Sure::Confirmed }
            }
            other => other.clone(),
        }
    }
}
