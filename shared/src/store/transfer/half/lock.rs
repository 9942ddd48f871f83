//! One process at a time brings a file in: whoever finds a half import knows by this whether someone is at it.
//!
//! Boundary: a lock on a file beside the log, empty and of no meaning by itself.

use crate::store::{data_dir::DataDir, error::StoreError};
use std::fs::{File, OpenOptions, TryLockError};

/// Holds until it is dropped, or its process ends. Where the system locks no file it holds nothing.
pub(in crate::store::transfer) struct Lock(
    #[allow(dead_code, reason = "held, not read")] Option<File>,
);

impl Lock {
    /// Takes it; `None` where another process has it.
    pub(in crate::store::transfer) fn take(data_dir: &DataDir) -> Result<Option<Self>, StoreError> {
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(data_dir.import_lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(Some(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(_)) => Ok(Some(Self(None))),
        }
    }
}
