//! Opens a file that a person named, and says what the system says of it.
//!
//! Boundary: a plain file or a refusal; what its bytes mean is each format's.

use crate::domain::transfer::{FileProblem, FileTrouble};
use std::{
    fs::{self, File},
    io,
};

/// Opens a file to read.
///
/// # Errors
/// [`FileProblem::System`], for a folder and for what is no plain file (a pipe would give its bytes only once), too.
pub fn open(path: &str) -> Result<File, FileProblem> {
    let system = |error| FileProblem::System(trouble(&error));
    let there = fs::metadata(path).map_err(system)?;
    if there.is_dir() {
        return Err(FileProblem::System(FileTrouble::Folder));
    }
    if !there.is_file() {
        return Err(FileProblem::System(FileTrouble::NotPlain));
    }
    File::open(path).map_err(system)
}

/// What the system says of a file.
#[must_use]
pub fn trouble(error: &io::Error) -> FileTrouble {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FileTrouble::Missing,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            FileTrouble::NotPermitted
        }
        io::ErrorKind::IsADirectory => FileTrouble::Folder,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FileTrouble::Full,
        _ => FileTrouble::Other(error.raw_os_error().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Error, ErrorKind};

    #[test]
    fn what_the_system_says_of_a_file_is_told_apart() {
        for (kind, told) in [
            (ErrorKind::NotFound, FileTrouble::Missing),
            (ErrorKind::NotADirectory, FileTrouble::Missing),
            (ErrorKind::PermissionDenied, FileTrouble::NotPermitted),
            (ErrorKind::ReadOnlyFilesystem, FileTrouble::NotPermitted),
            (ErrorKind::IsADirectory, FileTrouble::Folder),
            (ErrorKind::StorageFull, FileTrouble::Full),
            (ErrorKind::Interrupted, FileTrouble::Other(0)),
        ] {
            assert_eq!(trouble(&Error::from(kind)), told);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_plain_file_is_refused() {
        let refused = |path| open(path).map(drop).unwrap_err();
        assert_eq!(refused("/dev/null"), FileProblem::System(FileTrouble::NotPlain));
        assert_eq!(refused("/"), FileProblem::System(FileTrouble::Folder));
    }
}
