//! The log as a file: saving it, bringing one in, and what it can be restored from.
//!
//! Boundary: what the page has open; asking the store and the shell is `model::files`'s.

mod event;

pub use event::{FileOutcome, FilesEvent, SaveAs};
