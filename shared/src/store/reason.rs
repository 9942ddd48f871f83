//! Why a log does not open or cannot be worked on, in the protocol's words.
//!
//! Boundary: names errors; at most it tries whether the folder can be written to.

use super::{data_dir::DataDir, error::StoreError, migrate, quarantine};
use crate::effects::store::{Closed, StoreFailure};

/// Why a log is not open.
pub(super) fn closed(data_dir: &DataDir, error: &StoreError) -> Closed {
    match error {
        StoreError::Newer { found } => {
            return Closed::Newer { found: *found, known: migrate::newest(migrate::MIGRATIONS) };
        }
        StoreError::NoLog => return Closed::NoLog,
        StoreError::Gone => return Closed::Gone,
        StoreError::Quarantined => {
            if let Ok(quarantine) = quarantine::newest(data_dir) {
                return Closed::Quarantined(quarantine);
            }
        }
        _ => {}
    }
    match named(data_dir, error) {
        StoreFailure::DiskFull => Closed::DiskFull,
        // The store is writing nothing, so it is the log that does not fit this version.
        StoreFailure::ConstraintViolation { .. } => Closed::Foreign,
        failure => Closed::Unreadable(failure),
    }
}

/// The failure, named by its cause: `SQLite` often reports a read-only disk as a file that does not open.
pub(super) fn named(data_dir: &DataDir, error: &StoreError) -> StoreFailure {
    let failure = error.failure();
    let probed = matches!(failure, StoreFailure::System { .. });
    let cause = probed.then(|| data_dir.try_writing().err()).flatten();
    match cause.map(|cause| StoreError::from(cause).failure()) {
        Some(StoreFailure::ReadOnly) => StoreFailure::ReadOnly,
        _ => failure,
    }
}
