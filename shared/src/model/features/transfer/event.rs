//! What a shell sends about files.
//!
//! Boundary: crosses the wire; every value may be anything. A file is named by its path: on a phone one in the app's
//! private folder, from or to which the shell copies what the person chose.

use crate::{effects::store::Replace, model::foreign::ForeignAnswers};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a file.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum TransferEvent {
    /// Write the log to a file; the ending of its name says what it is to hold.
    Export {
        /// The file.
        path: String,
        /// Whether a file of that name may go.
        over: Over,
    },
    /// Say what importing a file would do.
    Preview {
        /// The file.
        path: String,
        /// What the person said about it, where another app wrote it.
        answers: ForeignAnswers,
    },
    /// Bring in what a file holds. (`Import` is no name in Swift.)
    BringIn {
        /// The file.
        path: String,
        /// What the person said about it, where another app wrote it.
        answers: ForeignAnswers,
    },
}

/// Whether a file of that name may go.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Over {
    /// It stays, and nothing is written.
    Never,
    /// The person said that it may.
    Allowed,
}

impl From<Over> for Replace {
    fn from(over: Over) -> Self {
        match over {
            Over::Never => Self::Never,
            Over::Allowed => Self::Allowed,
        }
    }
}
