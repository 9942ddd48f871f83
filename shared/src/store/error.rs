//! What can go wrong in here, and which of the protocol's failures it is.
//!
//! Boundary: classification only; carries no value that was stored.

use crate::effects::store::StoreFailure;
use rusqlite::{Error as Sqlite, ErrorCode, ffi};
use std::io;
use thiserror::Error;

/// An internal error of the store.
#[derive(Debug, Error)]
pub(super) enum StoreError {
    /// `SQLite` refused. Its text may quote a row, so it is classified and never shown.
    #[error("use the log's database")]
    Sqlite(#[from] Sqlite),
    /// The file system refused.
    #[error("use the log's folder")]
    Io(#[from] io::Error),
    /// A stored row or its JSON says something that no fact can say.
    #[error("read a stored {0}")]
    BadRow(&'static str),
    /// The file is no sound database.
    #[error("read the log: its file is damaged")]
    Damaged,
    /// A newer Brace wrote it.
    #[error("open the log: its version {found} is newer than this Brace")]
    Newer {
        /// The version found.
        found: i64,
    },
    /// A sound database that is not ours.
    #[error("open the log: another program's database stands in its place")]
    NotOurs,
    /// No database, and an earlier one in quarantine.
    #[error("open the log: it was damaged and rests in quarantine")]
    Quarantined,
    /// No database, and yet signs that there was one.
    #[error("open the log: it was here before and is gone")]
    Gone,
    /// The file may not be written to.
    #[error("open the log for writing")]
    ReadOnly,
    /// The system gives a mode of working that is not durable.
    #[error("open the log: this folder cannot hold it durably")]
    NotDurable,
}

impl StoreError {
    /// As the protocol names it.
    pub(super) fn failure(&self) -> StoreFailure {
        let system = |code| StoreFailure::System { code };
        match self {
            Self::Sqlite(error) => of_sqlite(error),
            Self::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreFailure::DiskFull,
                _ => system(ffi::SQLITE_CANTOPEN),
            },
            Self::BadRow(_) | Self::Damaged => StoreFailure::Corrupt,
            Self::Newer { .. } => system(ffi::SQLITE_SCHEMA),
            Self::NotOurs => system(ffi::SQLITE_NOTADB),
            Self::Gone | Self::Quarantined => system(ffi::SQLITE_CANTOPEN),
            Self::ReadOnly => system(ffi::SQLITE_READONLY),
            Self::NotDurable => system(ffi::SQLITE_PROTOCOL),
        }
    }
}

fn of_sqlite(error: &Sqlite) -> StoreFailure {
    match error {
        // Every statement is a constant that a test has prepared on a sound log, so one that does
        // not compile, or a value of another type, means that the file is not what it says.
        Sqlite::SqlInputError { .. }
        | Sqlite::FromSqlConversionFailure(..)
        | Sqlite::IntegralValueOutOfRange(..)
        | Sqlite::InvalidColumnType(..)
        | Sqlite::Utf8Error(..)
        | Sqlite::QueryReturnedNoRows => StoreFailure::Corrupt,
        other => other.sqlite_error().map_or(
            StoreFailure::System { code: ffi::SQLITE_MISUSE },
            |sqlite| match (sqlite.code, sqlite.extended_code) {
                // SQLITE_ERROR: as above, a table or a column is not there.
                (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _)
                | (_, ffi::SQLITE_ERROR) => StoreFailure::Corrupt,
                // SHMSIZE: no room for the write-ahead log's index.
                (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => StoreFailure::DiskFull,
                (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => StoreFailure::Busy,
                (ErrorCode::ConstraintViolation | ErrorCode::TooBig, code) => {
                    StoreFailure::Unfit { code }
                }
                (_, code) => StoreFailure::System { code },
            },
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sqlite(code: i32) -> StoreFailure {
        StoreError::Sqlite(Sqlite::SqliteFailure(ffi::Error::new(code), None)).failure()
    }

    #[test]
    fn each_refusal_has_its_name() {
        assert_eq!(sqlite(ffi::SQLITE_FULL), StoreFailure::DiskFull);
        assert_eq!(sqlite(ffi::SQLITE_IOERR_SHMSIZE), StoreFailure::DiskFull);
        assert_eq!(sqlite(ffi::SQLITE_BUSY_SNAPSHOT), StoreFailure::Busy);
        assert_eq!(sqlite(ffi::SQLITE_LOCKED), StoreFailure::Busy);
        assert_eq!(sqlite(ffi::SQLITE_CORRUPT_VTAB), StoreFailure::Corrupt);
        assert_eq!(sqlite(ffi::SQLITE_NOTADB), StoreFailure::Corrupt);
        let code = ffi::SQLITE_CONSTRAINT_FOREIGNKEY;
        assert_eq!(sqlite(code), StoreFailure::Unfit { code });
        let code = ffi::SQLITE_IOERR_FSYNC;
        assert_eq!(sqlite(code), StoreFailure::System { code });
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert_eq!(StoreError::Io(full).failure(), StoreFailure::DiskFull);
    }
}
