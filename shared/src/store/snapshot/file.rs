//! Snapshots to and from a file that a person names.
//!
//! Boundary: for shells in Rust, which have paths; overwrites no file. What comes in is checked and is a snapshot until
//! it is let go; what goes out is compared byte for byte.

use super::{
    lock, look,
    made::{self, Staged},
    name::{self, Name},
    restore, seal,
};
use crate::{
    domain::transfer::{FileProblem, FileTrouble},
    effects::store::{Replace, Snapshot, StoreFailure},
    store::{data_dir::DataDir, error::StoreError, snapshot::list, transfer::write_whole},
};
use rusqlite::ffi;
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

impl From<FileProblem> for FileError {
    fn from(problem: FileProblem) -> Self {
        let system = |code| Self::Refused(StoreFailure::System { code });
        match problem {
            FileProblem::Exists => Self::Exists,
            FileProblem::System(FileTrouble::Missing) => Self::Missing,
            FileProblem::System(FileTrouble::NotPermitted) => Self::Refused(StoreFailure::ReadOnly),
            FileProblem::System(FileTrouble::Full) => Self::Refused(StoreFailure::DiskFull),
            FileProblem::System(FileTrouble::Other(code)) => system(code),
            _ => system(ffi::SQLITE_CANTOPEN),
        }
    }
}

/// Copies a snapshot of the log in a folder to a new file, which is there whole or not at all.
///
/// # Errors
/// [`FileError`]; no file is left then.
pub fn hand_out(folder: &Path, name: &str, to: &Path) -> Result<(), FileError> {
    let data_dir = DataDir::new(folder.to_owned(), folder.to_owned());
    let from = data_dir.restorable(name).ok_or(FileError::Missing)?;
    let bytes = fs::read(&from)?;
    let sum = crc32fast::hash(&bytes);
    if seal::get(&from)?.is_some_and(|seal| seal != sum) {
        return Err(FileError::Unsound);
    }
    write_whole(to, &bytes, Replace::Never)?;
    if seal::of(to)? == sum {
        return Ok(());
    }
    let _ = fs::remove_file(to);
    Err(FileError::Unsound)
}

/// What came of a file among the snapshots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was not there, and is now, until [`let_go`].
    New(Snapshot),
    /// A snapshot with the same bytes was there.
    Known(Snapshot),
}

impl Taken {
    /// The snapshot.
    #[must_use]
    pub const fn snapshot(&self) -> &Snapshot {
        match self {
            Self::New(snapshot) | Self::Known(snapshot) => snapshot,
        }
    }
}

/// Checks a file that holds a log, with the write-ahead log beside it, and takes it in among the snapshots. One that was
/// taken in before is not there twice.
///
/// # Errors
/// [`FileError`]; nothing is taken in then.
pub fn take_in(folder: &Path, file: &Path) -> Result<Taken, FileError> {
    let data_dir = DataDir::new(folder.to_owned(), folder.to_owned());
    let made_ms = made_ms(file)?;
    data_dir.make()?;
    let alone = lock::alone(&data_dir)?.ok_or(FileError::Busy)?;
    let staged = Staged::new(&data_dir);
    let holds: look::Holds = restore::copy(file, staged.path())?;
    let taken = if let Some(name) = known(&data_dir, staged.path(), made::to_second(made_ms))? {
        Taken::Known(list::snapshot(name, &holds))
    } else {
        let name = made::publish(&data_dir, &staged, made_ms)?;
        Taken::New(list::snapshot(name, &holds))
    };
    drop(alone);
    Ok(taken)
}

/// Removes what was taken in: the file is the person's own, and as a snapshot it would stand for a day of the log's.
///
/// # Errors
/// [`FileError`]; it may lie there still.
pub fn let_go(folder: &Path, taken: &Taken) -> Result<(), FileError> {
    let Taken::New(snapshot) = taken else { return Ok(()) };
    let data_dir = DataDir::new(folder.to_owned(), folder.to_owned());
    match data_dir.restorable(&snapshot.name) {
        Some(path) => Ok(fs::remove_file(path)?),
        None => Ok(()),
    }
}

/// The snapshot of that time that has the same bytes, where there is one.
fn known(data_dir: &DataDir, copy: &Path, utc_ms: i64) -> Result<Option<Name>, FileError> {
    let sum = seal::of(copy)?;
    let is_it = |name: &Name| {
        let path = name.path(data_dir);
        name.utc_ms == utc_ms && seal::of(&path).is_ok_and(|own| own == sum)
    };
    Ok(name::newest_first(data_dir)?.into_iter().find(is_it))
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
