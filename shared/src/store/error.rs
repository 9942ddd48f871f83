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
    /// `SQLite` refused. Its text may quote a row, so the store classifies it and shows it to nobody.
    #[error("use the log's database")]
    Sqlite(#[from] Sqlite),
    /// The file system refused.
    #[error("use the log's folder")]
    Io(#[from] io::Error),
    /// A stored row or its JSON says something that no fact of this version can say.
    #[error("read a stored {0}")]
    BadRow(&'static str),
    /// A set or a check names a session that the log does not have.
    #[error("write what belongs to a session: the log has no such session")]
    NoSession,
    /// A session holds as many sets, or checks, as it has room for.
    #[error("write to the session: it has no room left, start another one")]
    NoRoom,
    /// The file is no sound database: `SQLite` says so, or it has not even a header.
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
    /// An older Brace's log has taken its place since it was opened.
    #[error("use the log: another one stands in its place by now")]
    Replaced,
    /// Another process changed the file just then: look again.
    #[error("open the log: another process was at it just then")]
    Overtaken,
    /// No database, and the caller asked to begin none.
    #[error("open the log: there is none here")]
    NoLog,
    /// No database, and an earlier one in quarantine.
    #[error("open the log: it was damaged and rests in quarantine")]
    Quarantined,
    /// No database, and yet signs that there was one.
    #[error("open the log: it was here before and is gone")]
    Gone,
    /// An import was only tried, or its file turned out to be bad: the transaction is rolled back.
    #[error("keep an import that was only tried")]
    NotWanted,
    /// A file is on its way in, and this must wait for it.
    #[error("write to the log: a file is being brought in, wait for that")]
    BringingIn,
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
                io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                    StoreFailure::ReadOnly
                }
                _ => system(ffi::SQLITE_CANTOPEN),
            },
            Self::Damaged => StoreFailure::Corrupt,
            Self::BadRow(_) => StoreFailure::ConstraintViolation { code: ffi::SQLITE_MISMATCH },
            Self::NoSession => {
                StoreFailure::ConstraintViolation { code: ffi::SQLITE_CONSTRAINT_FOREIGNKEY }
            }
            Self::NoRoom => {
                StoreFailure::ConstraintViolation { code: ffi::SQLITE_CONSTRAINT_ROWID }
            }
            Self::NotOurs => StoreFailure::ConstraintViolation { code: ffi::SQLITE_NOTADB },
            Self::Newer { .. } | Self::Replaced => system(ffi::SQLITE_SCHEMA),
            Self::Overtaken | Self::NotWanted => StoreFailure::Busy,
            Self::Gone | Self::Quarantined | Self::NoLog => system(ffi::SQLITE_CANTOPEN),
            Self::BringingIn => StoreFailure::BringingIn,
            Self::ReadOnly => StoreFailure::ReadOnly,
            Self::NotDurable => system(ffi::SQLITE_PROTOCOL),
        }
    }
}

fn of_sqlite(error: &Sqlite) -> StoreFailure {
    match error {
        // Every statement is a constant that a test has prepared on a log of this version, so one
        // that does not compile, or a value of another type, means that the log is another
        // version's or another program's. That is no damage: only SQLite's own codes say so.
        Sqlite::SqlInputError { .. } => {
            StoreFailure::ConstraintViolation { code: ffi::SQLITE_ERROR }
        }
        Sqlite::FromSqlConversionFailure(..)
        | Sqlite::IntegralValueOutOfRange(..)
        | Sqlite::InvalidColumnType(..)
        | Sqlite::Utf8Error(..)
        | Sqlite::QueryReturnedNoRows => {
            StoreFailure::ConstraintViolation { code: ffi::SQLITE_MISMATCH }
        }
        other => other.sqlite_error().map_or(
            StoreFailure::System { code: ffi::SQLITE_MISUSE },
            |sqlite| match (sqlite.code, sqlite.extended_code) {
                (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => StoreFailure::Corrupt,
                // SHMSIZE: no room for the write-ahead log's index.
                (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => StoreFailure::DiskFull,
                (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => StoreFailure::Busy,
                (ErrorCode::ReadOnly | ErrorCode::PermissionDenied, _) => StoreFailure::ReadOnly,
                // SQLITE_ERROR: as above, a table or a column is not there.
                (
                    ErrorCode::ConstraintViolation | ErrorCode::TooBig | ErrorCode::TypeMismatch,
                    code,
                )
                | (_, code @ ffi::SQLITE_ERROR) => StoreFailure::ConstraintViolation { code },
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
        assert_eq!(sqlite(code), StoreFailure::ConstraintViolation { code });
        let code = ffi::SQLITE_IOERR_FSYNC;
        assert_eq!(sqlite(code), StoreFailure::System { code });
        let code = ffi::SQLITE_ERROR;
        assert_eq!(
            sqlite(code),
            StoreFailure::ConstraintViolation { code },
            "a table is missing: no damage"
        );
        assert_eq!(sqlite(ffi::SQLITE_READONLY_DIRECTORY), StoreFailure::ReadOnly);
        for kind in [io::ErrorKind::ReadOnlyFilesystem, io::ErrorKind::PermissionDenied] {
            assert_eq!(StoreError::Io(kind.into()).failure(), StoreFailure::ReadOnly);
        }
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert_eq!(StoreError::Io(full).failure(), StoreFailure::DiskFull);
    }
}
