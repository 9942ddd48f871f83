//! The log on the device: one `SQLite` file. The store makes every fact durable before the app shows it as
//! saved.
//!
//! Boundary: answers the store's protocol and nothing else. Imports `domain` and `effects`; knows
//! no screen and no rule. See `docs/db.md`.

mod boot;
mod cell;
mod change;
mod check;
mod connect;
mod create;
mod data_dir;
mod draft;
mod due_file;
mod error;
mod examine;
mod identity;
mod in_hand;
mod journal;
mod json;
mod load;
mod look;
mod migrate;
mod noun;
mod open;
mod pain_check;
mod place;
mod quarantine;
mod reminder;
mod schema;
mod session;
mod set_entry;
mod setting;
mod stamp;
mod sum;
mod table;
#[cfg(test)]
mod tests;
mod transact;
mod tx;
mod undo;
mod version;

use crate::{
    domain::{clock::BootAnchor, id::UndoToken, moment::Stamp, reminders::Reminder},
    effects::store::{
        Change, Closed, DueEntry, IfMissing, Opened, StoreFailure, StoreLane, StoreReply,
        StoreRequest, Transaction,
    },
};
use check::Checked;
use data_dir::DataDir;
use error::StoreError;
use examine::Depth;
use identity::Identity;
use open::{Begin, Live};
use std::path::PathBuf;
use transact::{Outcome, Undone};
use version::DataVersion;

/// How often the store looks at a log again because another process changed the file meanwhile.
const MOST_LOOKS: u8 = 8;

/// The store of one data folder.
pub struct Store {
    data_dir: DataDir,
    live: Option<Live>,
    /// The file in which the store met damage while it was open: the next opening checks it thoroughly.
    suspected: Option<Identity>,
    /// The file that the last opening looked at.
    examined: Option<Identity>,
    /// When the model last asked to open the log.
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
            match load::load(&mut live.connection, &live.boots, &self.asked) {
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

    /// Adds the due-file that a locked device left beside the log. A phone restored from a backup has none
    /// yet: the store writes one, so that the phone reminds before its next first unlock, too.
    fn with_due_file(&self, opened: Opened) -> Opened {
        let Some(due_file) = due_file::read(&self.data_dir) else {
            self.write_due_file(&opened.reminders);
            return opened;
        };
        Opened { due_file, ..opened }
    }

    /// Closes after an opening that failed, and names the reason in the protocol's words. The files stay
    /// as they are.
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
            // The store is writing nothing, so it is the log that does not fit this version.
            StoreFailure::ConstraintViolation { .. } => Closed::Foreign,
            failure => Closed::Unreadable(failure),
        }
    }

    /// The failure, named by its cause: `SQLite` often reports a read-only disk as a file that does not
    /// open.
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
        let written = self
            .run(|live| transact::write(&mut live.connection, &live.boots, live.seen, transaction));
        match written {
            Ok(Outcome::Done(())) => {
                self.keep_due(transaction);
                StoreReply::Saved
            }
            Ok(Outcome::Stale) => StoreReply::Stale,
            Err(failure) => StoreReply::Failed(failure),
        }
    }

    /// Brings the due-file up to date with the log. Where that fails, the log still reminds at the next
    /// unlock.
    fn keep_due(&mut self, transaction: &Transaction) {
        let reminders =
            transaction.changes.iter().any(|change| matches!(change, Change::PutReminder(_)));
        let live = self.live.as_mut().filter(|_| reminders && self.data_dir.due_file().is_some());
        if let Some(Ok(rows)) =
            live.map(|live| load::open_reminders(&mut live.connection, &live.boots))
        {
            self.write_due_file(&rows);
        }
    }

    fn write_due_file(&self, rows: &[Reminder]) {
        let due: Vec<DueEntry> = rows.iter().filter_map(DueEntry::of).collect();
        let _ = due_file::write(&self.data_dir, &due);
    }

    fn undo(&mut self, at: &Stamp, token: UndoToken, anchors: &[BootAnchor]) -> StoreReply {
        let undone = self.run(|live| {
            transact::undo(&mut live.connection, &live.boots, live.seen, (at, token, anchors))
        });
        match undone {
            Ok(Outcome::Done(Undone::This(intention, changes, next))) => {
                StoreReply::Undone { intention, changes, next }
            }
            Ok(Outcome::Done(Undone::Superseded)) => StoreReply::Superseded,
            Ok(Outcome::Done(Undone::Nothing)) => StoreReply::NothingToUndo,
            Ok(Outcome::Stale) => StoreReply::Stale,
            Err(failure) => StoreReply::Failed(failure),
        }
    }

    fn check(&mut self, at: &Stamp) -> StoreReply {
        let checked = self.run(|live| {
            check::chunk(&mut live.connection, &live.boots, &mut live.checking, at)
                .map(Outcome::Done)
        });
        match checked {
            Ok(Outcome::Done(Checked { more, unsound })) => StoreReply::Checked { more, unsound },
            Ok(Outcome::Stale) => StoreReply::Stale,
            Err(failure) => StoreReply::Failed(failure),
        }
    }

    /// Works on the open log. Where none is open, where the name stands for another file by now, or where
    /// the schema is another version's, the model must read again.
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
            // Someone moved the file during the write: the log that opens next lacks what went into it.
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

    /// Closes without touching the file: it may be damaged, or belong to someone else by now.
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
                // The model gives its orders either way. At worst the OS shows a reminder again, without a
                // sound.
                let _ = due_file::write(&self.data_dir, entries);
                StoreReply::Saved
            }
            StoreRequest::Undo { at, token, anchors } => self.undo(at, *token, anchors),
            StoreRequest::Check { at } => self.check(at),
        }
    }

    fn moved(&mut self) -> bool {
        let here = self.data_dir.database();
        self.live.as_ref().is_some_and(|live| {
            // Where the log does not answer, the model must open it again, too.
            live.file.has_left(&here)
                || !DataVersion::read(&live.connection).is_ok_and(|version| version == live.seen)
        })
    }
}
