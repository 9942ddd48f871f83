//! Why a file was not read, or not written.
//!
//! Boundary: the reason and the place; the sentence is `view`'s. Carries nothing that a person entered.

use thiserror::Error;

/// Why a file was not read, or not written; the log is as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileProblem {
    /// The system refuses the file.
    #[error("use the file: the system answers {0:?}")]
    System(FileTrouble),
    /// There is a file of this name.
    #[error("write the file: one of this name is there, choose another name")]
    Exists,
    /// The name ends with nothing that Brace writes.
    #[error("write the file: end its name with one of the known endings")]
    UnknownEnding,
    /// It holds nothing.
    #[error("read the file: it is empty")]
    Empty,
    /// It is no file of Brace's, and of no app that Brace knows.
    #[error("read line 1: use a file that Brace wrote")]
    NotOurs,
    /// A newer Brace wrote it.
    #[error("read line 1: the format's version {found} is newer than {known}, use a newer Brace")]
    Newer {
        /// Its version of the format.
        found: u64,
        /// The newest that this Brace knows.
        known: u64,
    },
    /// It ends before its closing line.
    #[error("read line {line}: the file is cut off there, export it again")]
    CutOff {
        /// The last line that is there, from 1.
        line: u64,
    },
    /// A line is not as it was written.
    #[error("read line {line}: it is not as it was written, export the file again")]
    Damaged {
        /// Which, from 1.
        line: u64,
    },
    /// A line says what no fact can say.
    #[error("read {field} of line {line}: this Brace does not know it")]
    Value {
        /// Which, from 1.
        line: u64,
        /// The field, as a path: `set.reps`.
        field: &'static str,
    },
    /// A set or a check stands before its session, or without it.
    #[error("read line {line}: the session that it belongs to is not there")]
    NoSession {
        /// Which, from 1.
        line: u64,
    },
    /// The closing line does not fit what stands before it.
    #[error("read line {line}: lines before it are missing or out of order, export the file again")]
    NotWhole {
        /// The closing line, from 1.
        line: u64,
    },
    /// There is more than one import takes.
    #[error("read the file: it holds more than one import takes")]
    TooMuch,
}

impl FileProblem {
    /// The line that it speaks of, from 1; absent where it speaks of the whole file.
    #[must_use]
    pub const fn line(&self) -> Option<u64> {
        match self {
            Self::NotOurs | Self::Newer { .. } => Some(1),
            Self::CutOff { line }
            | Self::Damaged { line }
            | Self::Value { line, .. }
            | Self::NoSession { line }
            | Self::NotWhole { line } => Some(*line),
            _ => None,
        }
    }
}

/// What the system says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// Nothing has this name, or its folder is not there.
    Missing,
    /// It may not be read or written.
    NotPermitted,
    /// It is a folder.
    Folder,
    /// It is no plain file: a pipe, or a device.
    NotPlain,
    /// No room left.
    Full,
    /// Anything else, by the system's number; 0 where it gave none.
    Other(i32),
}
