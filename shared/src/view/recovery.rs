//! The screens of a log that is not open.
//!
//! Boundary: words for `effects::store::Closed`; nothing here offers to delete anything.

use super::{snapshots::SnapshotView, words::Words};
use crate::effects::store::{Closed, StoreFailure};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Why the log is not open, and what the person can do.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RecoveryView {
    /// Which of the states this is.
    pub kind: RecoveryKind,
    /// A few words.
    pub title: String,
    /// What happened, that nothing was lost, and what to do.
    pub body: String,
    /// The label of "begin an empty log", where Brace offers that.
    pub begin_empty: Option<String>,
    /// The newest copy that can be put into the log's place, where Brace offers that.
    pub restore: Option<SnapshotView>,
}

/// The states of a log that is not open, told apart.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum RecoveryKind {
    /// The device has not been unlocked since it booted.
    Locked,
    /// There is none here, and the shell asked to begin none.
    NoLog,
    /// No room left.
    DiskFull,
    /// A newer Brace wrote it.
    Newer,
    /// Another version's or another program's.
    Foreign,
    /// Damaged, and resting in quarantine.
    Corrupt,
    /// It was here before and is gone.
    Gone,
    /// The system lets nobody write to its disk or its folder.
    ReadOnly,
    /// The store can neither read nor write it just now.
    Unreadable,
}

/// The screen before the first unlock.
#[must_use]
pub fn locked(words: &Words) -> RecoveryView {
    RecoveryView {
        kind: RecoveryKind::Locked,
        title: words.locked_title(),
        body: words.locked_body(),
        begin_empty: None,
        restore: None,
    }
}

/// The screen of a log that could not be opened.
#[must_use]
pub fn recovery(words: &Words, closed: &Closed, newest: Option<SnapshotView>) -> RecoveryView {
    let (kind, title, body) = match closed {
        Closed::NoLog => (RecoveryKind::NoLog, words.no_log_title(), words.no_log_body()),
        Closed::DiskFull => {
            (RecoveryKind::DiskFull, words.disk_full_title(), words.disk_full_body())
        }
        Closed::Newer { found, known } => {
            let body = words.newer_body(found.to_string(), known.to_string());
            (RecoveryKind::Newer, words.newer_title(), body)
        }
        Closed::Foreign => (RecoveryKind::Foreign, words.foreign_title(), words.foreign_body()),
        Closed::Quarantined(quarantine) => {
            (RecoveryKind::Corrupt, words.corrupt_title(), words.corrupt_body(&quarantine.folder))
        }
        Closed::Gone => (RecoveryKind::Gone, words.gone_title(), words.gone_body()),
        Closed::Unreadable(StoreFailure::ReadOnly) => {
            (RecoveryKind::ReadOnly, words.read_only_title(), words.read_only_body())
        }
        Closed::Unreadable(failure) => {
            let body = match failure {
                StoreFailure::System { code } | StoreFailure::ConstraintViolation { code } => {
                    format!(
                        "{} {}",
                        words.unreadable_body(),
                        words.unreadable_code(code.to_string())
                    )
                }
                _ => words.unreadable_body(),
            };
            (RecoveryKind::Unreadable, words.unreadable_title(), body)
        }
    };
    let begin_empty = matches!(kind, RecoveryKind::Corrupt | RecoveryKind::Gone);
    let begin_empty = begin_empty.then(|| words.begin_empty());
    let offered = matches!(kind, RecoveryKind::Newer) || begin_empty.is_some();
    let restore = newest.filter(|_| offered);
    let body =
        if restore.is_some() { format!("{body} {}", words.snapshot_offered()) } else { body };
    RecoveryView { kind, title, body, begin_empty, restore }
}
