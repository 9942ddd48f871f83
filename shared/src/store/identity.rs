//! Which file a name stands for.
//!
//! Boundary: tells a file from another under the same name; knows nothing of its content.

use std::{fs, path::Path};

/// A file's own number. Renaming keeps it; a new file under the old name has another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Identity(u64, u64);

impl Identity {
    /// The file that has this name now; `None` where none has.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self::from(&metadata))
    }

    #[cfg(unix)]
    fn from(metadata: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(metadata.dev(), metadata.ino())
    }

    #[cfg(not(unix))]
    fn from(_: &fs::Metadata) -> Self {
        Self(0, 0)
    }
}
