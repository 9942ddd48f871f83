//! The log on the device: one `SQLite` file, every fact durable before it is shown as saved.
//!
//! Boundary: answers the store's protocol and nothing else. Imports `domain` and `effects`; knows
//! no screen and no rule. See `docs/db.md`.

mod boot;
mod change;
mod connect;
mod create;
mod draft;
mod due_file;
mod error;
mod identity;
mod json;
mod key;
mod load;
mod look;
mod migrate;
mod open;
mod pain_check;
mod place;
mod quarantine;
mod reminder;
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
    domain::{moment::Stamp, reminders::Reminder},
    effects::store::{
        Change, Closed, DueEntry, Opened, StoreFailure, StoreLane, StoreReply, StoreRequest,
        Transaction,
    },
};
use error::StoreError;
use identity::Identity;
use open::{Begin, Live};
use place::{Found, Place};
use std::path::PathBuf;
use transact::{Outcome, Undone};
use version::DataVersion;

/// The store of one data folder.
pub struct Store {
    place: Place,
    live: Option<Live>,
    /// The file in which damage was met while it was open: the next opening sets it aside.
    damaged: Option<Identity>,
    /// When opening was last asked for, milliseconds UTC.
    asked_utc_ms: i64,
}

impl Store {
    /// A store that keeps its log in `dir`; `device_protected` is the folder that is readable before
    /// the first unlock. Opens and creates nothing yet.
    #[must_use]
    pub const fn new(dir: PathBuf, device_protected: PathBuf) -> Self {
        Self {
            place: Place::new(dir, device_protected),
            live: None,
            damaged: None,
            asked_utc_ms: 0,
        }
    }

    /// Whether a log lies here, or something that speaks of one; so it is, too, where that cannot be told.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.place.find().map_or(true, |found| found != Found::Nothing)
    }

    fn open(&mut self, begin: Begin) -> StoreReply {
        match self.opened(begin) {
            Ok(opened) => StoreReply::Opened(Box::new(opened)),
            Err(error) => StoreReply::Closed(self.closed(&error)),
        }
    }

    fn opened(&mut self, begin: Begin) -> Result<Opened, StoreError> {
        let here = Identity::of(&self.place.database());
        if self.damaged.is_some() && self.damaged == here {
            return Err(StoreError::Damaged);
        }
        if let Some(live) = self.live.as_mut().filter(|live| live.file == here) {
            let (opened, seen) = load::load(&mut live.connection)?;
            live.seen = seen;
            return Ok(self.with_due_file(opened));
        }
        self.let_go();
        let (live, opened) = open::open(&self.place, begin, self.asked_utc_ms)?;
        self.live = Some(live);
        Ok(self.with_due_file(opened))
    }

    /// What was opened with what a locked device left beside it. A phone restored from a backup has
    /// no due-file yet: it is made anew, so that it reminds before its next first unlock, too.
    fn with_due_file(&self, opened: Opened) -> Opened {
        let Some(due_file) = due_file::read(&self.place) else {
            self.write_due_file(&opened.reminders);
            return opened;
        };
        Opened { due_file, ..opened }
    }

    fn closed(&mut self, error: &StoreError) -> Closed {
        let failure = match (error, error.failure()) {
            (StoreError::Newer { found }, _) => {
                let known = migrate::newest(migrate::LADDER);
                return Closed::Newer { found: *found, known };
            }
            (StoreError::Gone, _) => return Closed::Gone,
            (StoreError::Quarantined, failure) => match quarantine::newest(&self.place) {
                Ok(quarantine) => return Closed::Quarantined(quarantine),
                Err(_) => failure,
            },
            (_, StoreFailure::Corrupt) => {
                self.let_go();
                match quarantine::set_aside(&self.place, self.asked_utc_ms) {
                    Ok(quarantine) => {
                        // Where files are not told apart, the next one would be taken for it.
                        self.damaged = None;
                        return Closed::Quarantined(quarantine);
                    }
                    Err(error) => error.failure(),
                }
            }
            (_, failure) => failure,
        };
        match failure {
            StoreFailure::DiskFull => Closed::DiskFull,
            failure => Closed::Unreadable(failure),
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
    fn keep_due(&self, transaction: &Transaction) {
        let reminders =
            transaction.changes.iter().any(|change| matches!(change, Change::PutReminder(_)));
        let live = self.live.as_ref().filter(|_| reminders && self.place.due_file().is_some());
        if let Some(Ok(rows)) =
            live.map(|live| reminder::newest(&live.connection, Opened::REMINDERS))
        {
            self.write_due_file(&rows);
        }
    }

    fn write_due_file(&self, rows: &[Reminder]) {
        let due: Vec<DueEntry> = rows.iter().filter_map(DueEntry::of).collect();
        let _ = due_file::write(&self.place, &due);
    }

    fn undo(&mut self, at: &Stamp) -> StoreReply {
        match self.run(|live| transact::undo(&mut live.connection, live.seen, at)) {
            Ok(Outcome::Done(Some(Undone { intention, changes }))) => {
                StoreReply::Undone { intention, changes }
            }
            Ok(Outcome::Done(None)) => StoreReply::NothingToUndo,
            Ok(Outcome::Stale) => StoreReply::Stale,
            Err(failure) => StoreReply::Failed(failure),
        }
    }

    /// Works on the open log. Where none is open, or its name stands for another file by now,
    /// the answer is to read again.
    fn run<T>(
        &mut self,
        work: impl FnOnce(&mut Live) -> Result<Outcome<T>, StoreError>,
    ) -> Result<Outcome<T>, StoreFailure> {
        let here = Identity::of(&self.place.database());
        let Some(live) = self.live.as_mut().filter(|live| live.file == here) else {
            self.let_go();
            return Ok(Outcome::Stale);
        };
        work(live).map_err(|error| {
            let failure = error.failure();
            if failure == StoreFailure::Corrupt {
                self.damaged = here;
                self.let_go();
            }
            failure
        })
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
            StoreRequest::Open { at } => {
                self.asked_utc_ms = at.utc_ms;
                self.open(Begin::WhereNothingIs)
            }
            StoreRequest::BeginEmptyLog => self.open(Begin::Beside),
            StoreRequest::Write(transaction) => self.write(transaction),
            StoreRequest::ReadDue => {
                StoreReply::Due(due_file::read(&self.place).unwrap_or_default())
            }
            StoreRequest::WriteDue(entries) => {
                // It is shown either way; the worst is that it is shown again, without a sound.
                let _ = due_file::write(&self.place, entries);
                StoreReply::Saved
            }
            StoreRequest::Undo { at } => self.undo(at),
        }
    }

    fn moved(&mut self) -> bool {
        let here = Identity::of(&self.place.database());
        self.live.as_ref().is_some_and(|live| {
            // A log that cannot be asked is one to open again, too.
            live.file != here
                || !DataVersion::read(&live.connection).is_ok_and(|version| version == live.seen)
        })
    }
}
