//! Snapshots to and from a file that a person names.
//!
//! Boundary: for shells in Rust, which have paths; overwrites no file. What comes in is checked and becomes a snapshot
//! like any other; what goes out is compared byte for byte.

use super::{
    lock, look,
    made::{self, Staged, create_private},
    name::Name,
    restore, seal,
};
use crate::{
    effects::store::{Snapshot, StoreFailure},
    store::{data_dir::DataDir, error::StoreError, snapshot::list},
};
use std::{
    fs,
    io::{self, ErrorKind},
    path::Path,
    time::UNIX_EPOCH,
};
use thiserror::Error;

/// Why a file was not written or not taken in. Nothing that was stored has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// A file of that name is there already.
    #[error("write the file: it is there already, name another one")]
    Exists,
    /// There is none of that name.
    #[error("read the file: there is none of that name")]
    Missing,
    /// It is damaged, or no log.
    #[error("read the file: it is no sound log, take another one")]
    Unsound,
    /// A newer Brace wrote it.
    #[error("read the file: a newer Brace wrote it, update this one")]
    Newer,
    /// Another process is making a snapshot just now.
    #[error("take in the file: another Brace is making a snapshot, try again")]
    Busy,
    /// The system refused.
    #[error("use the file: {0}")]
    Refused(StoreFailure),
}

impl From<StoreError> for FileError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Newer { .. } => Self::Newer,
            StoreError::NotOurs => Self::Unsound,
            StoreError::Gone => Self::Missing,
            StoreError::Io(error) if error.kind() == ErrorKind::NotFound => Self::Missing,
            error => match error.failure() {
                StoreFailure::Corrupt => Self::Unsound,
                failure => Self::Refused(failure),
            },
        }
    }
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        StoreError::from(error).into()
    }
}

/// Copies a snapshot of the log in a folder to a new file.
///
/// # Errors
/// [`FileError`]; no file is left then.
pub fn hand_out(folder: &Path, name: &str, to: &Path) -> Result<(), FileError> {
    let data_dir = DataDir::new(folder.to_owned(), folder.to_owned());
    let from = data_dir.restorable(name).ok_or(FileError::Missing)?;
    let mut file = match create_private(to) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(FileError::Exists),
        file => file?,
    };
    let copied = fs::File::open(&from).and_then(|mut from| io::copy(&mut from, &mut file));
    let copied = copied.and_then(|_| file.sync_all()).and_then(|()| {
        let (here, there) = (seal::of(to)?, seal::of(&from)?);
        Ok(here == there && seal::get(&from)?.is_none_or(|seal| seal == here))
    });
    if !matches!(copied, Ok(true)) {
        let _ = fs::remove_file(to);
    }
    if copied? { Ok(()) } else { Err(FileError::Unsound) }
}

/// Checks a file that holds a log, with the write-ahead log beside it, and takes it in among the snapshots.
///
/// # Errors
/// [`FileError`]; nothing is taken in then.
pub fn take_in(folder: &Path, file: &Path) -> Result<Snapshot, FileError> {
    let data_dir = DataDir::new(folder.to_owned(), folder.to_owned());
    let made_ms = made_ms(file)?;
    data_dir.make()?;
    let alone = lock::alone(&data_dir)?.ok_or(FileError::Busy)?;
    let staged = Staged::new(&data_dir);
    let holds: look::Holds = restore::copy(file, staged.path())?;
    let name = made::publish(&data_dir, &staged, made_ms)?;
    drop(alone);
    Ok(list::snapshot(name, &holds))
}

/// When the copy was made: as its name says, where a snapshot is named so, else when the file was last written.
fn made_ms(file: &Path) -> Result<i64, FileError> {
    let named = file.file_name().and_then(|name| Name::of_file(&name.to_string_lossy()));
    if let Some(name) = named {
        return Ok(name.utc_ms);
    }
    let written = fs::metadata(file)?.modified()?.duration_since(UNIX_EPOCH);
    Ok(written.ok().and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or_default())
}
