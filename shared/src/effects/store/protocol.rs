//! Requests to the store and its replies.
//!
//! Boundary: no SQL; no paths beyond the name of a quarantine folder and of a file that a person named.

use super::{
    change::{Change, Draft, Fact, Intention, Transaction, Undoable},
    due::DueEntry,
    log::Log,
    query::{Found, Query},
    snapshot::{Restored, Snapshot},
    transfer::{Export, Import, Outgoing},
};
use crate::domain::{
    clock::BootAnchor,
    id::{SessionId, UndoToken},
    moment::{Instant, Stamp},
    reminders::{Reminder, ReminderKind, ReminderSettings},
    settings::Setting,
    transfer::{Exported, FileProblem, Imported},
};
use crux_core::capability::Operation;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What the model asks of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreRequest {
    /// Open the log; also: read it again.
    Open {
        /// When: the store reads the sessions around it, and names a quarantine after it.
        at: Stamp,
        /// What the clock says: it also reads what still matters now, whatever time it reads around.
        now: Instant,
        /// What to do where nothing says that there ever was a log.
        if_missing: IfMissing,
    },
    /// Begin an empty log beside a quarantined one, or where one is gone. Only a person asks for this.
    BeginEmptyLog,
    /// Write, durably, all or nothing.
    Write(Transaction),
    /// Read the due-file alone: the device is locked.
    ReadDue,
    /// Write the due-file alone: the device is locked.
    WriteDue(Vec<DueEntry>),
    /// Take over one more piece of what can be read of a log that lies aside.
    Salvage {
        /// The folder inside the data folder that holds it.
        folder: String,
    },
    /// The person wants nothing more of the log that lies aside; it stays where it is.
    LeaveAside,
    /// Take back the last intention, if this token names that one.
    Undo {
        /// When, for the tombstones.
        at: Stamp,
        /// The intention to take back, as the log named it when the model read or wrote it.
        token: UndoToken,
        /// Where boots began that the log does not know yet: the tombstones are dated by them.
        anchors: Vec<BootAnchor>,
    },
    /// Look something up outside the window; what the model has read stays what it is.
    Query(Query),
    /// Erase the next chunk of what lies in the bin, for good.
    Erase(Erase),
    /// Check the next chunk of the log, from where the last one stopped.
    Check {
        /// When: the store notes it as the end of a check that this chunk completes.
        at: Stamp,
    },
    /// Write the whole log to a file.
    Export(Export),
    /// Write the whole log into the outbox; what lies there goes first.
    PutInOutbox(Outgoing),
    /// Remove what lies in the outbox.
    EmptyOutbox,
    /// Bring facts from a file into the log, in one transaction.
    Import(Box<Import>),
    /// Read a file that a person named, whole.
    ReadFile {
        /// The file.
        path: String,
        /// The most bytes that are read; a longer file is refused.
        most: u64,
    },
    /// Do the next step of a snapshot of the log; the first one begins it.
    Snapshot {
        /// When: the snapshot is named after it.
        at: Stamp,
    },
    /// Look for what the log can be restored from.
    Snapshots,
    /// Put a snapshot, or a log that was kept, into the log's place. Only a person asks for this.
    Restore {
        /// Its name, as the store gave it.
        name: String,
        /// When: what stood there is named after it.
        at: Stamp,
    },
}

impl StoreRequest {
    /// Opens the log now, and reads around now.
    #[must_use]
    pub const fn open(now: Stamp, if_missing: IfMissing) -> Self {
        Self::Open { now: now.instant(), at: now, if_missing }
    }
}

/// What of the bin to erase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erase {
    /// What was removed at or before this instant.
    Until(Instant),
    /// This alone, if it lies there.
    One(Fact),
}

/// How the bin stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BinStanding {
    /// When the oldest thing in it was removed; absent where it is empty.
    pub oldest: Option<Instant>,
    /// A session in it is half erased: the rest must follow.
    pub unfinished: bool,
}

/// What opening does where there is no log, and no sign of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfMissing {
    /// A new, empty log begins.
    Begin,
    /// The store creates nothing, not even the folder: who only adds may have mistyped its name.
    Report,
    /// Likewise, and it writes nothing to a log that is there.
    Look,
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
    /// The store took the last intention back by these changes, durably.
    Undone {
        /// The intention that the store took back.
        intention: Intention,
        /// The changes that did it, for the model to apply in memory.
        changes: Vec<Change>,
        /// What undo would take back next.
        next: Option<Undoable>,
    },
    /// The due-file.
    Due(Vec<DueEntry>),
    /// A piece is taken over; so many parts of a hundred are done.
    Salvaging(u8),
    /// All that can be read is taken over.
    Salvaged(Salvaged),
    /// What a query found.
    Found(Box<Found>),
    /// One more chunk of the log is checked.
    Checked {
        /// Whether the check has more chunks.
        more: bool,
        /// How many rows it has found so far that are not as they were written.
        unsound: u32,
    },
    /// One more chunk of the bin is erased.
    Erased {
        /// Whether there is more to erase.
        more: bool,
        /// What undo would take back next: steps that spoke of what is erased are gone.
        undo: Option<Undoable>,
        /// What is left in the bin.
        bin: BinStanding,
    },
    /// The file is written, and durable.
    Exported(Exported),
    /// The file lies in the outbox, whole.
    InOutbox {
        /// Where: a path that the shell can read.
        path: String,
        /// What it holds.
        exported: Exported,
    },
    /// What an import did, durably, or would do.
    Imported(Box<Imported>),
    /// What the file holds.
    FileRead(Vec<u8>),
    /// Nothing was read or written: the log is as it was, and so is any file.
    FileRefused(FileProblem),
    /// One more step of a snapshot is done; so many parts of a hundred are.
    Snapshotting(u8),
    /// A snapshot is made, checked and durable; absent where another process is making one just now.
    Snapshotted(Option<Snapshot>),
    /// What the log can be restored from, the newest first, each checked; snapshots before logs that were kept.
    Snapshots(Vec<Snapshot>),
    /// It lies in the log's place, durably: read again.
    Restored(Restored),
    /// There is no intention to take back.
    NothingToUndo,
    /// The token names no longer the last intention, or one already taken back: the store wrote nothing.
    Superseded,
    /// Another process wrote since this one last read, or another file has taken the log's place: the store
    /// did nothing, read again.
    Stale,
    /// Not written; what was stored is as it was.
    Failed(StoreFailure),
}

/// What an open log holds for the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The sessions around the time that the model asked for.
    pub log: Log,
    /// The sessions that the person moved to the bin last.
    pub removed: Vec<SessionId>,
    /// The anchors of the newest boots.
    pub anchors: Vec<BootAnchor>,
    /// What undo would take back.
    pub undo: Option<Undoable>,
    /// What the person is filling in.
    pub drafts: Vec<Draft>,
    /// The newest reminders, and those around the time that the model asked for.
    pub reminders: Vec<Reminder>,
    /// What the person chose about them.
    pub reminder_settings: ReminderSettings,
    /// What they chose besides.
    pub settings: Vec<Setting>,
    /// What a locked device knew, and showed.
    pub due_file: Vec<DueEntry>,
    /// Whether what is done now can be written.
    pub access: Access,
    /// Another log that lies aside and about which the person has yet to decide.
    pub aside: Option<Aside>,
    /// How many rows the store left out of all this because they are not as they were written.
    pub unsound: u32,
    /// How the check of the whole log stands.
    pub check: CheckStanding,
    /// How the bin stands.
    pub bin: BinStanding,
    /// When the newest snapshot was made by the wall clock, milliseconds since 1970; absent where there is none.
    pub snapshot_ms: Option<i64>,
}

/// How the check of the whole log stands when it opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckStanding {
    /// Whether one is due, or one that began is not done.
    pub due: bool,
    /// How many rows the last one found that are not as they were written.
    pub unsound: u32,
}

impl Opened {
    /// How many of the newest reminders the store reads, and as many of those due before the time that the
    /// model asked for: each kind for as many sessions.
    pub const REMINDERS: usize = Log::SESSIONS * ReminderKind::ALL.len();
}

/// Why the log is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// There is none, and the model asked to begin none.
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
    /// another program's. The store leaves it alone.
    Foreign,
    /// It was damaged, and rests untouched in quarantine.
    Quarantined(Quarantine),
    /// It was here before and is gone. The store leaves the other files that speak of it as they are.
    Gone,
    /// The store can neither read nor write it just now: permissions, another program, a failing disk.
    Unreadable(StoreFailure),
}

/// Whether an open log can be written to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// It can.
    #[default]
    Whole,
    /// Nobody asked to write.
    Look,
    /// It can be looked at only: its disk is full, or may not be written to.
    LookOnly(StoreFailure),
}

/// A log that lies aside, from which entries may be recovered.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The folder inside the data folder that holds it.
    pub folder: String,
    /// How many transactions may be missing from the open log; 0 where the open one began beside it, empty or from a
    /// snapshot.
    pub missing: u32,
    /// What lies aside is a write-ahead log that was not the one of the log beside which it lay: a copy was put back
    /// by hand.
    #[serde(default)]
    pub stray: bool,
}

impl Aside {
    /// A log beside which another one began.
    #[must_use]
    pub const fn beside(folder: String) -> Self {
        Self { folder, missing: 0, stray: false }
    }
}

/// What the store took over from a log that lies aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Sessions that the open log lacked.
    pub sessions: u32,
    /// Of these, sessions whose own row is lost, put together from their sets and checks.
    pub put_together: u32,
    /// Sessions that the open log knew only as begun, and that are ended now.
    pub ends: u32,
    /// Sets that it lacked.
    pub sets: u32,
    /// Checks that it lacked.
    pub checks: u32,
    /// Entries that can no longer be read.
    pub unreadable: u32,
    /// Choices that it lacked: settings, bars and plates, exercises.
    pub choices: u32,
    /// What the person said of themselves that it lacked: symptoms, history, plans.
    pub said: u32,
}

/// Where a damaged log rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantine {
    /// The folder inside the data folder that holds the newest damaged log.
    pub folder: String,
}

/// Why the store wrote nothing. Carries no value that a person entered.
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
    /// The store met damage in the file.
    #[error("read the log: it is damaged and must be set aside")]
    Corrupt,
    /// This change breaks a rule of the log; the store can write any other.
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
