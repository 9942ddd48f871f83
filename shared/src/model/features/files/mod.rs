//! The log as a file: saving it, bringing one in, and what it can be restored from.
//!
//! Boundary: what the page has open; asking the store and the shell is `model::files`'s.

mod event;
mod state;
#[cfg(test)]
mod tests;

pub use event::{FileOutcome, FilesEvent, SaveAs};
pub use state::{AskedFile, FilesState, Found, NameQuestion, OpenFile};

use crate::domain::transfer::FileEnding;

impl SaveAs {
    /// How the file's name ends.
    #[must_use]
    pub const fn ending(self) -> FileEnding {
        match self {
            Self::WholeLog => FileEnding::Jsonl,
            Self::Table => FileEnding::Csv,
        }
    }

    /// What the file is, as the web names it.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::WholeLog => "application/jsonl",
            Self::Table => "text/csv",
        }
    }
}
