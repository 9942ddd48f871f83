//! What can stop a file on its way: the file, or the log.
//!
//! Boundary: tells the two apart; each has its own answer in the protocol.

use crate::{
    domain::transfer::FileProblem, exchange::plain_file::trouble, store::error::StoreError,
};
use std::io;

/// Why nothing came of it.
pub(super) enum Failed {
    /// The log.
    Log(StoreError),
    /// The file.
    File(FileProblem),
}

impl Failed {
    /// A file that is refused is an answer; a log that fails is none.
    pub(super) fn told<T>(done: Result<T, Self>) -> Result<Result<T, FileProblem>, StoreError> {
        match done {
            Ok(done) => Ok(Ok(done)),
            Err(Self::File(problem)) => Ok(Err(problem)),
            Err(Self::Log(error)) => Err(error),
        }
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Log(error)
    }
}

impl From<rusqlite::Error> for Failed {
    fn from(error: rusqlite::Error) -> Self {
        Self::Log(error.into())
    }
}

impl From<FileProblem> for Failed {
    fn from(problem: FileProblem) -> Self {
        Self::File(problem)
    }
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::File(FileProblem::System(trouble(&error)))
    }
}
