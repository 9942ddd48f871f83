//! The log on the device: one `SQLite` file, every fact durable before it is shown as saved.
//!
//! Boundary: answers the store's protocol and nothing else. Imports `domain` and `effects`; knows
//! no screen and no rule. See `docs/db.md`.

mod boot;
mod change;
mod connect;
mod create;
mod data_dir;
mod draft;
mod due_file;
mod error;
mod examine;
mod identity;
mod json;
mod key;
mod load;
mod look;
mod migrate;
mod open;
mod pain_check;
mod quarantine;
mod reminder;
mod schema;
mod session;
mod set_entry;
mod setting;
mod stamp;
#[cfg(test)]
mod tests;
mod transact;
mod undo_step;
mod version;

use crate::{
    domain::{id::UndoToken, moment::Stamp, reminders::Reminder},
    effects::store::{
        Change, Closed, DueEntry, IfMissing, Opened, StoreFailure, StoreLane, StoreReply,
        StoreRequest, Transaction,
    },
};
use data_dir::DataDir;
use error::StoreError;
use examine::Depth;
use identity::Identity;
use open::{Begin, Live};
use std::path::PathBuf;
use transact::{Outcome, Undone};
use version::DataVersion;

/// How often a log is looked at again because another process did something with it meanwhile.
const MOST_LOOKS: u8 = 8;

/// The store of one data folder.
pub struct Store {
    data_dir: DataDir,
    live: Option<Live>,
    /// The file in which damage was met while it was open: the next opening checks it thoroughly.
    suspected: Option<Identity>,
    /// The file that the last opening spoke of.
    examined: Option<Identity>,
    /// When opening was last asked for.
    asked: Stamp,
}

impl Store {
    /// A store that keeps its log in `dir`; `device_protected` is the folder that is readable before
    /// the first unlock. Opens and creates nothing yet.
    #[must_use]
    pub const fn new(dir: PathBuf, device_protected: PathBuf) -> Self {
        Self {
            data_dir: DataDir::new(dir, device_protected),
            live: None,
            suspected: None,
            examined: None,
            asked: Stamp { instant_ms: 0, utc_ms: 0, offset_min: 0, uptime: None },
        }
    }

    fn open(&mut self, begin: Begin) -> StoreReply {
        let mut failure = StoreFailure::Busy;
        for _ in 0..MOST_LOOKS {
            let mut opened = self.opened(begin);
            if let Err(error) = &opened {
                failure = error.failure();
                if failure == StoreFailure::Corrupt {
                    self.let_go();
                    let at = self.asked.utc_ms;
                    match quarantine::set_aside(&self.data_dir, self.examined, at) {
                        Ok(quarantine) => {
                            return StoreReply::Closed(Closed::Quarantined(quarantine));
                        }
                        Err(error) => opened = Err(error),
                    }
                }
            }
            match opened {
                Ok(opened) => return StoreReply::Opened(Box::new(opened)),
                // Another process did something with the file, or it is not damaged after all.
                Err(StoreError::Overtaken) => {}
                Err(_) if Identity::of(&self.data_dir.database()) != self.examined => {}
                Err(error) => return StoreReply::Closed(self.closed(&error)),
            }
        }
        StoreReply::Closed(Closed::Unreadable(failure))
    }

    fn opened(&mut self, begin: Begin) -> Result<Opened, StoreError> {
        let here = Identity::of(&self.data_dir.database());
        self.examined = here;
        if let Some(live) = self.live.as_mut().filter(|live| Some(live.file) == here) {
            match load::load(&mut live.connection, self.asked.instant()) {
                Err(StoreError::Replaced) => {}
                loaded => {
                    let (opened, seen) = loaded?;
                    live.seen = seen;
                    return Ok(self.with_due_file(opened));
                }
            }
        }
        self.let_go();
        let suspected = self.suspected.is_some() && self.suspected == here;
        let depth = if suspected { Depth::Full } else { Depth::Quick };
        let (live, opened) = open::open(&self.data_dir, begin, depth, &self.asked)?;
        self.suspected = None;
        self.live = Some(live);
        Ok(self.with_due_file(opened))
    }

    /// What was opened with what a locked device left beside it. A phone restored from a backup has
    /// no due-file yet: it is made anew, so that it reminds before its next first unlock, too.
    fn with_due_file(&self, opened: Opened) -> Opened {
        let Some(due_file) = due_file::read(&self.data_dir) else {
            self.write_due_file(&opened.reminders);
            return opened;
        };
        Opened { due_file, ..opened }
    }

    /// What the protocol calls it where opening failed. Whatever is there stays as it is.
    fn closed(&mut self, error: &StoreError) -> Closed {
        self.let_go();
        match error {
            StoreError::Newer { found } => {
                return Closed::Newer {
                    found: *found,
                    known: migrate::newest(migrate::MIGRATIONS),
                };
            }
            StoreError::NoLog => return Closed::NoLog,
            StoreError::Gone => return Closed::Gone,
            StoreError::Quarantined => {
                if let Ok(quarantine) = quarantine::newest(&self.data_dir) {
                    return Closed::Quarantined(quarantine);
                }
            }
            _ => {}
        }
        match self.named(error) {
            StoreFailure::DiskFull => Closed::DiskFull,
            // Nothing is being written: it is the log that does not fit this version.
            StoreFailure::ConstraintViolation { .. } => Closed::Foreign,
            failure => Closed::Unreadable(failure),
        }
    }

    /// The failure, by its cause: to `SQLite` a read-only disk is often just a file that does not open.
    fn named(&self, error: &StoreError) -> StoreFailure {
        let failure = error.failure();
        let probed = matches!(failure, StoreFailure::System { .. });
        let cause = probed.then(|| self.data_dir.try_writing().err()).flatten();
        match cause.map(|cause| StoreError::from(cause).failure()) {
            Some(StoreFailure::ReadOnly) => StoreFailure::ReadOnly,
            _ => failure,
        }
    }

    fn write(&mut self, transaction: &Transaction) -> StoreReply {
        let written =
            self.run(|live| transact::write(&mut live.connection, live.seen, transaction));
        match written {
            Ok(Outcome::Done(())) => {
                self.keep_due(transaction);
                StoreReply::Saved
            }
            Ok(Outcome::Stale) => StoreReply::Stale,
            Err(failure) => StoreReply::Failed(failure),
        }
    }

    /// The due-file follows the log; where it cannot, the log still reminds at the next unlock.
    fn keep_due(&mut self, transaction: &Transaction) {
        let reminders =
            transaction.changes.iter().any(|change| matches!(change, Change::PutReminder(_)));
        let live = self.live.as_mut().filter(|_| reminders && self.data_dir.due_file().is_some());
        if let Some(Ok(rows)) =
            live.map(|live| load::reminders(&mut live.connection, self.asked.instant()))
        {
            self.write_due_file(&rows);
        }
    }

    fn write_due_file(&self, rows: &[Reminder]) {
        let due: Vec<DueEntry> = rows.iter().filter_map(DueEntry::of).collect();
        let _ = due_file::write(&self.data_dir, &due);
    }

    fn undo(&mut self, at: &Stamp, token: UndoToken) -> StoreReply {
        match self.run(|live| transact::undo(&mut live.connection, live.seen, at, token)) {
            Ok(Outcome::Done(Undone::This(intention, changes))) => {
                StoreReply::Undone { intention, changes }
            }
            Ok(Outcome::Done(Undone::Superseded)) => StoreReply::Superseded,
            Ok(Outcome::Done(Undone::Nothing)) => StoreReply::NothingToUndo,
            Ok(Outcome::Stale) => StoreReply::Stale,
            Err(failure) => StoreReply::Failed(failure),
        }
    }

    /// Works on the open log. Where none is open, its name stands for another file by now, or its
    /// schema is another version's, the answer is to read again.
    fn run<T>(
        &mut self,
        work: impl FnOnce(&mut Live) -> Result<Outcome<T>, StoreError>,
    ) -> Result<Outcome<T>, StoreFailure> {
        let database = self.data_dir.database();
        let Some(live) = self.live.as_mut().filter(|live| !live.file.has_left(&database)) else {
            self.let_go();
            return Ok(Outcome::Stale);
        };
        let file = live.file;
        let error = match work(live) {
            // Moved while it was written: what went into it is not in the log that opens next.
            Ok(_) if file.has_left(&database) => StoreError::Overtaken,
            Ok(outcome) => return Ok(outcome),
            Err(error) => error,
        };
        if let StoreError::Newer { .. }
        | StoreError::NotOurs
        | StoreError::Replaced
        | StoreError::Overtaken = error
        {
            self.let_go();
            return Ok(Outcome::Stale);
        }
        let failure = self.named(&error);
        if failure == StoreFailure::Corrupt {
            self.suspected = Some(file);
            self.let_go();
        }
        Err(failure)
    }

    /// Closes without touching the file: what is damaged, or someone else's by now, stays as it is.
    fn let_go(&mut self) {
        if let Some(live) = self.live.take() {
            let _ = connect::checkpoint_on_close(&live.connection, false);
        }
    }
}

impl StoreLane for Store {
    fn answer(&mut self, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Open { at, if_missing } => {
                self.asked = at.clone();
                self.open(match if_missing {
                    IfMissing::Begin => Begin::WhereNothingIs,
                    IfMissing::Report => Begin::Never,
                })
            }
            StoreRequest::BeginEmptyLog => self.open(Begin::Beside),
            StoreRequest::Write(transaction) => self.write(transaction),
            StoreRequest::ReadDue => {
                StoreReply::Due(due_file::read(&self.data_dir).unwrap_or_default())
            }
            StoreRequest::WriteDue(entries) => {
                // It is shown either way; the worst is that it is shown again, without a sound.
                let _ = due_file::write(&self.data_dir, entries);
                StoreReply::Saved
            }
            StoreRequest::Undo { at, token } => self.undo(at, *token),
        }
    }

    fn moved(&mut self) -> bool {
        let here = self.data_dir.database();
        self.live.as_ref().is_some_and(|live| {
            // A log that cannot be asked is one to open again, too.
            live.file.has_left(&here)
                || !DataVersion::read(&live.connection).is_ok_and(|version| version == live.seen)
        })
    }
}
