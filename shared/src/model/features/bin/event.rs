//! What a person can do with what they removed.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::model::features::correct::FixEntry;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about the bin.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum BinEvent {
    /// Put something back where it was.
    Restore(BinRef),
    /// Erase something for good.
    Erase {
        /// What.
        what: BinRef,
        /// Whether Brace asks first.
        sure: Sure,
    },
    /// Erase all that was removed up to an instant, for good.
    Empty {
        /// The newest removal that the person saw, milliseconds on the order of all facts.
        until_ms: i64,
        /// Whether Brace asks first.
        sure: Sure,
    },
    /// List what was removed before what is listed.
    Older,
    /// List what was removed last.
    Newest,
}

/// Something in the bin, as its row named it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct BinRef {
    /// The session's id; empty for a rating outside any.
    pub session: String,
    /// What of it.
    pub entry: FixEntry,
}

/// Whether Brace asks before it erases.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Sure {
    /// It asks.
    Ask,
    /// The person has said that they mean it.
    Confirmed,
}

impl BinEvent {
    /// Whether the log keeps something else once it is done.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        !matches!(self, Self::Older | Self::Newest)
    }

    /// The session in which it puts something back.
    #[must_use]
    pub fn session(&self) -> Option<&str> {
        match self {
            Self::Restore(BinRef { session, entry: FixEntry::Set(_) | FixEntry::Check(_) }) => {
                Some(session)
            }
            _ => None,
        }
    }

    /// The session that it puts back.
    #[must_use]
    pub fn restored_session(&self) -> Option<&str> {
        match self {
            Self::Restore(BinRef { session, entry: FixEntry::Session }) => Some(session),
            _ => None,
        }
    }

    /// The same, meant: what a question before it asks.
    #[must_use]
    pub fn confirmed(&self) -> Self {
        let sure = Sure::Confirmed;
        match self.clone() {
            Self::Erase { what, .. } => Self::Erase { what, sure },
            Self::Empty { until_ms, .. } => Self::Empty { until_ms, sure },
            other => other,
        }
    }
}
