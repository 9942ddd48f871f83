//! From a finished copy to a snapshot: it gets its seal and then, in one step, its name.
//!
//! Boundary: replaces nothing; a copy that gets no name is removed.

use super::{name::Name, seal};
use crate::store::{
    create,
    data_dir::{COMPANIONS, DataDir, beside, present, sync_folder},
    error::StoreError,
};
use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

/// Tells apart two copies that one process makes at once.
static MADE: AtomicU32 = AtomicU32::new(0);

/// A file in which a copy is made; removed with this, companions included.
pub(super) struct Staged(PathBuf);

impl Staged {
    pub(super) fn new(data_dir: &DataDir) -> Self {
        let tag = format!("{}-{}", process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        Self(data_dir.snapshot_staging(&tag))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for companion in COMPANIONS {
            let _ = fs::remove_file(beside(&self.0, companion));
        }
        let _ = fs::remove_file(&self.0);
    }
}

/// Creates a file that only its owner reads.
pub(super) fn create_private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A time as a name can say it: to the second.
pub(super) const fn to_second(utc_ms: i64) -> i64 {
    utc_ms.div_euclid(1000) * 1000
}

/// Gives a copy that is checked and durable its name among the snapshots, durably.
pub(super) fn publish(
    data_dir: &DataDir,
    staged: &Staged,
    utc_ms: i64,
) -> Result<Name, StoreError> {
    let sum = seal::of(staged.path())?;
    let name = Name::next(data_dir, to_second(utc_ms))?;
    let path = name.path(data_dir);
    if present(&path)? {
        return Err(io::Error::from(ErrorKind::AlreadyExists).into());
    }
    // The seal first: a snapshot is never there without it.
    let published = seal::put(&path, sum).and_then(|()| create::publish(staged.path(), &path));
    if let Err(error) = published {
        let _ = fs::remove_file(seal::beside(&path));
        return Err(error.into());
    }
    sync_folder(&data_dir.snapshots())?;
    Ok(name)
}
