//! Requests to the store and its replies.
//!
//! Boundary: no SQL, no paths beyond the name of a quarantine folder.

use super::{
    change::{Change, Draft, Intention, Transaction, Undoable},
    due::DueEntry,
    log::Log,
};
use crate::domain::{
    clock::BootAnchor,
    id::{SessionId, UndoToken},
    moment::Stamp,
    reminders::{Reminder, ReminderKind, ReminderSettings},
};
use crux_core::capability::Operation;
use thiserror::Error;

/// What the model asks of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreRequest {
    /// Open the log; also: read it again.
    Open {
        /// When: the sessions around it are read, and it names a quarantine.
        at: Stamp,
        /// What to do where nothing says that there ever was a log.
        if_missing: IfMissing,
    },
    /// Begin an empty log beside a quarantined one, or in the place of one that is gone. Only a person asks for this.
    BeginEmptyLog,
    /// Write, durably, all or nothing.
    Write(Transaction),
    /// Read the due-file alone: the device is locked.
    ReadDue,
    /// Write the due-file alone: the device is locked.
    WriteDue(Vec<DueEntry>),
    /// Take back what was done last, if that is what this token names.
    Undo {
        /// When, for the tombstones.
        at: Stamp,
        /// What to take back, as the log named it when it was read or written.
        token: UndoToken,
    },
}

/// What opening does where there is no log, and no sign of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfMissing {
    /// A new, empty log begins.
    Begin,
    /// Nothing is created, not even the folder: who only looks may have mistyped its name.
    Report,
}

impl Operation for StoreRequest {
    type Output = StoreReply;
}

/// What the store answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreReply {
    /// The log is open; this is what it holds.
    Opened(Box<Opened>),
    /// The log is not open. Nothing was deleted or overwritten.
    Closed(Closed),
    /// Written and durable.
    Saved,
    /// The last intention was taken back by these changes, durably.
    Undone {
        /// What was taken back.
        intention: Intention,
        /// The changes that did it, to apply to what is held in memory.
        changes: Vec<Change>,
    },
    /// The due-file.
    Due(Vec<DueEntry>),
    /// There is no intention to take back.
    NothingToUndo,
    /// Something else was done since what the token names, or that was taken back: nothing was written.
    Superseded,
    /// Another process wrote since this one last read: nothing was written, read again.
    Stale,
    /// Not written; what was stored is as it was.
    Failed(StoreFailure),
}

/// What an open log holds for the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The sessions around the time that was asked for.
    pub log: Log,
    /// The sessions that were moved to the bin last.
    pub removed: Vec<SessionId>,
    /// The anchors of the newest boots.
    pub anchors: Vec<BootAnchor>,
    /// What undo would take back.
    pub undo: Option<Undoable>,
    /// What is being filled in.
    pub drafts: Vec<Draft>,
    /// The newest reminders, and those around the time that was asked for.
    pub reminders: Vec<Reminder>,
    /// What the person chose about them.
    pub reminder_settings: ReminderSettings,
    /// What a locked device knew, and showed.
    pub due_file: Vec<DueEntry>,
}

impl Opened {
    /// How many reminders are held of the newest, and as many of those due before the time that was
    /// asked for: each kind for as many sessions.
    pub const REMINDERS: usize = Log::SESSIONS * ReminderKind::ALL.len();
}

/// Why the log is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// There is none, and none was to begin.
    NoLog,
    /// No room to open or create it.
    DiskFull,
    /// A newer Brace wrote it; this one leaves it alone.
    Newer {
        /// The schema version found.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// It holds something that this Brace cannot read, and is not damaged: another version's log, or
    /// another program's. It is left alone.
    Foreign,
    /// It was damaged, and rests untouched in quarantine.
    Quarantined(Quarantine),
    /// It was here before and is not any more; what else speaks of it is left as it is.
    Gone,
    /// It cannot be read or written just now: permissions, another program, a failing disk.
    Unreadable(StoreFailure),
}

/// Where a damaged log rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantine {
    /// The folder inside the data folder that holds the newest damaged log.
    pub folder: String,
}

/// Why something was not written. Carries no value a person entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StoreFailure {
    /// No room left.
    #[error("write the log: free some storage and try again")]
    DiskFull,
    /// The disk, the folder or the file may not be written to.
    #[error("write the log: make its disk and its folder writable")]
    ReadOnly,
    /// Another process held the log for too long.
    #[error("write the log: close the other Brace that is using it")]
    Busy,
    /// The file turned out to be damaged.
    #[error("read the log: it is damaged and must be set aside")]
    Corrupt,
    /// The log's own rules do not take this change; any other may be written.
    #[error("write this change: it goes against the log's rules (code {code})")]
    ConstraintViolation {
        /// `SQLite`'s extended result code.
        code: i32,
    },
    /// The system refused; the number is `SQLite`'s extended result code.
    #[error("use the log: the system answered with code {code}")]
    System {
        /// `SQLite`'s extended result code.
        code: i32,
    },
}
