//! Which file a name stands for, and whether it is as it was.
//!
//! Boundary: tells files apart by what the file system says of them; reads no content.

use super::data_dir::{COMPANIONS, DataDir, beside};
use std::{
    fs,
    io::{self, ErrorKind},
    path::Path,
    time::SystemTime,
};

/// A file's own number. Renaming keeps it; a new file under the old name has another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Identity(u64, u64);

impl Identity {
    /// The file that has this name now; `None` where none has.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self::from(&metadata))
    }

    /// The file that is open, whatever its name; `None` where the system does not tell.
    pub(super) fn of_open(file: &fs::File) -> Option<Self> {
        Some(Self::from(&file.metadata().ok()?))
    }

    /// Whether the name stands for no file any more, or for another one. Where the file system does not
    /// tell, the store takes it to be the same.
    pub(super) fn has_left(self, path: &Path) -> bool {
        match fs::metadata(path) {
            Ok(metadata) => Self::from(&metadata) != self,
            Err(error) => error.kind() == ErrorKind::NotFound,
        }
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

/// A database and its companions as they lie there: which files, how long, and when last written.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct State([Option<(Identity, u64, SystemTime)>; 3]);

impl State {
    /// The state now.
    pub(super) fn of(data_dir: &DataDir) -> io::Result<Self> {
        let database = data_dir.database();
        let [log, _index, journal] = COMPANIONS;
        let of = |companion| match fs::metadata(beside(&database, companion)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
            // A look leaves a write-ahead log of no length behind.
            Ok(metadata) if metadata.len() == 0 && companion == log => Ok(None),
            Ok(metadata) => {
                Ok(Some((Identity::from(&metadata), metadata.len(), metadata.modified()?)))
            }
        };
        Ok(Self([of("")?, of(log)?, of(journal)?]))
    }
}
