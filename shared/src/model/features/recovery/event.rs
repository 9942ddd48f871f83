//! What a person can do about a log that lies aside.
//!
//! Boundary: crosses the wire; every value may be anything.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a log that lies aside.
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
}
