//! One process at a time makes snapshots, thins them and clears up.
//!
//! Boundary: a lock on the folder, and what a process that ended left behind.

use crate::store::{data_dir::DataDir, error::StoreError};
use std::{
    fs::{self, File, TryLockError},
    io::ErrorKind,
};

/// Holds the folder until it is dropped. Where the system locks no folder it holds nothing.
pub(super) struct Alone(#[allow(dead_code, reason = "held, not read")] Option<File>);

/// Makes the folder and holds it; `None` where another process does.
pub(super) fn alone(data_dir: &DataDir) -> Result<Option<Alone>, StoreError> {
    let folder = data_dir.snapshots();
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(&folder) {
        Ok(()) => data_dir.sync()?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error.into()),
    }
    if !cfg!(unix) {
        return Ok(Some(Alone(None)));
    }
    let folder = File::open(folder)?;
    match folder.try_lock() {
        Ok(()) => {
            clear_up(data_dir);
            Ok(Some(Alone(Some(folder))))
        }
        Err(TryLockError::WouldBlock) => Ok(None),
        // This file system locks nothing.
        Err(TryLockError::Error(_)) => Ok(Some(Alone(None))),
    }
}

/// Removes what was never finished: who made it is gone, or would hold the folder. Where that fails it is tried again
/// next time.
fn clear_up(data_dir: &DataDir) {
    for left in data_dir.unfinished_snapshots().unwrap_or_default() {
        let _ = fs::remove_file(left);
    }
}
