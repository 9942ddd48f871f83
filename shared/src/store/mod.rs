//! The log on the device: one `SQLite` file. The store makes every fact durable before the app shows it as
//! saved.
//!
//! Boundary: answers the store's protocol and nothing else. Imports `domain` and `effects`; knows
//! no screen and no rule. See `docs/db.md`.

#[cfg(test)]
mod any_damage;
mod aside;
mod big_endian;
mod boot;
mod carve;
mod cell;
mod change;
mod check;
mod check_outside;
mod connect;
mod create;
mod data_dir;
mod draft;
mod due_file;
mod erase;
mod error;
mod examine;
mod exercise;
mod identity;
mod in_hand;
mod journal;
mod json;
mod leftover;
mod load;
mod look;
mod look_only;
mod migrate;
mod note;
mod noun;
mod open;
mod owned;
mod pain_check;
mod patience;
mod person_fact;
mod place;
mod quarantine;
mod query;
mod ratings;
mod reason;
mod reminder;
mod salvage;
mod schema;
mod session;
mod set_entry;
mod setting;
mod snapshot;
mod stamp;
mod stray;
mod sum;
mod table;
#[cfg(test)]
mod tests;
mod transact;
mod transfer;
mod tx;
mod undo;
mod version;
mod walk;
mod write_ahead;

pub use snapshot::{FileError, Taken, hand_out, let_go, take_in};
pub use transfer::write_whole;

use crate::{
    domain::{clock::BootAnchor, id::UndoToken, moment::Stamp},
    effects::store::{
        Access, Change, CheckStanding, Closed, Erase, IfMissing, Opened, Query, StoreFailure,
        StoreLane, StoreReply, StoreRequest, Transaction,
    },
};
use check::Checked;
use data_dir::{DataDir, Found};
use erase::Erased;
use error::StoreError;
use examine::Depth;
use identity::{Identity, State};
use load::Asked;
use open::{Begin, Live, Writing};
use patience::Patience;
use salvage::{Progress, Salvage};
use std::path::PathBuf;
use transact::{Outcome, Undone};
use version::DataVersion;

/// How often the store looks at a log again because another process changed the file meanwhile.
const MOST_LOOKS: u8 = 8;

/// The store of one data folder.
pub struct Store {
    data_dir: DataDir,
    /// A snapshot under way; it reads the log, and so goes before it.
    taking: Option<snapshot::Taking>,
    live: Option<Live>,
    /// The file in which the store met damage while it was open: the next opening checks it thoroughly.
    suspected: Option<Identity>,
    /// The file that the last opening looked at.
    examined: Option<Identity>,
    /// A log that lies aside, of which the store takes over what can be read.
    salvage: Option<Salvage>,
    /// A file on its way into the log.
    coming: Option<transfer::Coming>,
    /// How many facts of it one piece takes.
    facts: usize,
    patience: Patience,
    /// What the model last asked to open the log for.
    asked: Asked,
}

impl Store {
    /// A store that keeps its log in `dir`; `device_protected` is the folder that is readable before
    /// the first unlock. Opens and creates nothing yet.
    #[must_use]
    pub fn new(dir: PathBuf, device_protected: PathBuf) -> Self {
        Self {
            data_dir: DataDir::new(dir, device_protected),
            taking: None,
            live: None,
            suspected: None,
            examined: None,
            salvage: None,
            coming: None,
            facts: transfer::FACTS,
            patience: Patience::default(),
            asked: Asked::default(),
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
                    let at = self.asked.at.utc_ms;
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
                Err(error) => return self.closed(&error),
            }
        }
        StoreReply::Closed(Closed::Unreadable(failure))
    }

    /// Opens the log for looking alone.
    fn open_to_look(&mut self, access: Access) -> Result<Opened, StoreError> {
        let (live, opened) = look_only::open(&self.data_dir, &self.asked)?;
        self.live = Some(live);
        let due_file = due_file::read(&self.data_dir).unwrap_or_default();
        // The check of the log notes how far it came: here it cannot.
        let check = CheckStanding { due: false, ..opened.check };
        let snapshot_ms = snapshot::newest_ms(&self.data_dir);
        Ok(Opened { due_file, access, check, snapshot_ms, ..opened })
    }

    /// Looks at the log, and writes nothing.
    fn look(&mut self) -> StoreReply {
        self.let_go();
        match self.data_dir.find() {
            Ok(Found::Database) => {}
            Ok(_) => return self.open(Begin::Never),
            Err(error) => return self.closed(&error.into()),
        }
        match self.open_to_look(Access::Look) {
            Ok(opened) => StoreReply::Opened(Box::new(opened)),
            // What cannot be looked at is told as at any other opening.
            Err(_) => self.open(Begin::Never),
        }
    }

    fn opened(&mut self, begin: Begin) -> Result<Opened, StoreError> {
        let here = Identity::of(&self.data_dir.database());
        self.examined = here;
        let live = self.live.as_mut().filter(|live| Some(live.file) == here);
        if let Some(live) = live.filter(|live| live.writing == Writing::Yes) {
            match load::load(&mut live.connection, &live.boots, &self.asked) {
                Err(StoreError::Replaced) => {}
                loaded => {
                    let (mut opened, mut seen) = loaded?;
                    let here = (&mut live.connection, &live.boots, &self.data_dir);
                    // What this process brings in goes on; what one left that has ended goes.
                    if self.coming.is_none()
                        && transfer::take_back_what_is_left(here.0, here.1, here.2)?
                    {
                        (opened, seen) =
                            load::load(&mut live.connection, &live.boots, &self.asked)?;
                    }
                    live.seen = seen;
                    return Ok(self.beside(opened));
                }
            }
        }
        self.let_go();
        let suspected = self.suspected.is_some() && self.suspected == here;
        let depth = if suspected { Depth::Full } else { Depth::Quick };
        match open::open(&self.data_dir, begin, depth, &self.asked) {
            Ok((live, opened)) => {
                self.suspected = None;
                self.live = Some(live);
                Ok(self.beside(opened))
            }
            Err(error) => match reason::named(&self.data_dir, &error) {
                failure @ (StoreFailure::ReadOnly | StoreFailure::DiskFull) if here.is_some() => {
                    self.open_to_look(Access::LookOnly(failure)).map_err(|_| error)
                }
                _ => Err(error),
            },
        }
    }

    /// Adds what lies beside the log.
    fn beside(&self, opened: Opened) -> Opened {
        let snapshot_ms = snapshot::newest_ms(&self.data_dir);
        due_file::adopt(&self.data_dir, Opened { snapshot_ms, ..opened })
    }

    /// Closes after an opening that failed, and says why. The files stay as they are.
    fn closed(&mut self, error: &StoreError) -> StoreReply {
        self.let_go();
        StoreReply::Closed(reason::closed(&self.data_dir, error))
    }

    /// Turns what came of a piece of work into the protocol's words.
    fn answered<T>(
        &mut self,
        worked: Result<Outcome<T>, StoreFailure>,
        reply: impl FnOnce(T) -> StoreReply,
    ) -> StoreReply {
        match worked {
            Ok(Outcome::Done(done)) => {
                self.patience.is_restored();
                reply(done)
            }
            Ok(Outcome::Stale) => self.patience.overtaken(),
            Err(failure) => StoreReply::Failed(failure),
        }
    }

    fn write(&mut self, transaction: &Transaction) -> StoreReply {
        let written = self.write_with(|live| {
            transact::write(&mut live.connection, &live.boots, live.seen, transaction)
        });
        let reply = self.answered(written, |()| StoreReply::Saved);
        if reply == StoreReply::Saved {
            self.keep_due(transaction);
        }
        reply
    }

    /// Brings the due-file up to date with the log.
    fn keep_due(&mut self, transaction: &Transaction) {
        let reminders =
            transaction.changes.iter().any(|change| matches!(change, Change::PutReminder(_)));
        let live = self.live.as_mut().filter(|_| reminders && self.data_dir.due_file().is_some());
        if let Some(Ok(rows)) =
            live.map(|live| load::open_reminders(&mut live.connection, &live.boots))
        {
            due_file::keep(&self.data_dir, &rows);
        }
    }

    fn undo(&mut self, at: &Stamp, token: UndoToken, anchors: &[BootAnchor]) -> StoreReply {
        let undone = self.write_with(|live| {
            transact::undo(&live.connection, &live.boots, live.seen, (at, token, anchors))
        });
        self.answered(undone, |undone| match undone {
            Undone::This(intention, changes, next) => {
                StoreReply::Undone { intention, changes, next }
            }
            Undone::Superseded => StoreReply::Superseded,
            Undone::Nothing => StoreReply::NothingToUndo,
        })
    }

    /// Takes over one more piece of the log in that folder. Where a piece fails, the next try begins anew, and
    /// adds nothing twice.
    fn salvage(&mut self, folder: &str) -> StoreReply {
        let under_way = self.salvage.take().filter(|salvage| salvage.folder() == folder);
        let begun = under_way.map_or_else(|| Salvage::begin(&self.data_dir, folder), Ok);
        let mut salvage = match begun {
            Ok(salvage) => salvage,
            Err(error) => return StoreReply::Failed(error.failure()),
        };
        let done = self.write_with(|live| salvage.go_on(&live.connection, &live.boots, live.seen));
        let reply = self.answered(done, |progress| match progress {
            Progress::More(parts) => StoreReply::Salvaging(parts),
            Progress::Done(salvaged) => StoreReply::Salvaged(salvaged),
        });
        self.salvage = matches!(reply, StoreReply::Salvaging(_)).then_some(salvage);
        reply
    }

    fn leave_aside(&mut self) -> StoreReply {
        self.salvage = None;
        let left = self.write_with(|live| {
            transact::transact(&live.connection, &live.boots, live.seen, aside::forget)
        });
        self.answered(left, |()| StoreReply::Saved)
    }

    fn query(&mut self, query: &Query) -> StoreReply {
        let found = self.read_with(|live| query::answer(&mut live.connection, &live.boots, query));
        self.answered(found, |found| StoreReply::Found(Box::new(found)))
    }

    fn erase(&mut self, what: Erase) -> StoreReply {
        let erased = self
            .write_with(|live| erase::chunk(&mut live.connection, &live.boots, live.seen, what));
        self.answered(erased, |Erased { more, undo, bin }| StoreReply::Erased { more, undo, bin })
    }

    fn check(&mut self, at: &Stamp) -> StoreReply {
        let checked = self.write_with(|live| {
            let chunk = check::chunk(&mut live.connection, &live.boots, &mut live.checking, at);
            chunk.map(Outcome::Done)
        });
        self.answered(checked, |Checked { more, unsound }| StoreReply::Checked { more, unsound })
    }

    /// Works on the open log, where it can be written.
    fn write_with<T>(
        &mut self,
        work: impl FnOnce(&mut Live) -> Result<Outcome<T>, StoreError>,
    ) -> Result<Outcome<T>, StoreFailure> {
        if self.live.as_ref().is_some_and(|live| live.writing != Writing::Yes) {
            return self.cannot_write();
        }
        self.read_with(work)
    }

    /// Works on the open log. Where none is open, where the name stands for another file by now, or where
    /// the schema is another version's, the model must read again.
    fn read_with<T>(
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
        let failure = reason::named(&self.data_dir, &error);
        if failure == StoreFailure::Corrupt {
            self.suspected = Some(file);
            self.let_go();
        }
        Err(failure)
    }

    /// A log that was opened for looking cannot be written to; where its disk takes something by now, the model
    /// must open it again.
    fn cannot_write<T>(&mut self) -> Result<Outcome<T>, StoreFailure> {
        match self.data_dir.try_writing() {
            Ok(()) => {
                self.let_go();
                Ok(Outcome::Stale)
            }
            Err(error) => Err(StoreError::from(error).failure()),
        }
    }

    /// Closes without touching the file: it may be damaged, or belong to someone else by now.
    fn let_go(&mut self) {
        (self.taking, self.coming) = (None, None);
        if let Some(live) = self.live.take() {
            let _ = connect::checkpoint_on_close(&live.connection, false);
        }
    }
}

impl StoreLane for Store {
    fn answer(&mut self, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Open { at, now, if_missing } => {
                self.asked = Asked { at: at.clone(), now: *now };
                match if_missing {
                    IfMissing::Begin => self.open(Begin::WhereNothingIs),
                    IfMissing::Report => self.open(Begin::Never),
                    IfMissing::Look => self.look(),
                }
            }
            StoreRequest::BeginEmptyLog => self.open(Begin::Beside),
            StoreRequest::Write(transaction) => self.write(transaction),
            StoreRequest::Salvage { folder } => self.salvage(folder),
            StoreRequest::LeaveAside => self.leave_aside(),
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
            StoreRequest::Query(query) => self.query(query),
            StoreRequest::Erase(what) => self.erase(*what),
            StoreRequest::Check { at } => self.check(at),
            StoreRequest::Export(asked) => transfer::export(self, asked),
            StoreRequest::PutInOutbox(asked) => transfer::outbox::put(self, asked),
            StoreRequest::EmptyOutbox => {
                // What cannot be removed now goes before the next file is put there.
                let _ = transfer::outbox::empty(&self.data_dir.outbox());
                StoreReply::Saved
            }
            StoreRequest::Import(asked) => transfer::import(self, asked),
            StoreRequest::ImportOn => transfer::import_on(self),
            StoreRequest::StopImport => transfer::stop_import(self),
            StoreRequest::ReadFile { path, most } => transfer::read_file(path, *most),
            StoreRequest::Snapshot { at } => snapshot::take(self, at),
            StoreRequest::Snapshots => StoreReply::Snapshots(snapshot::list(&self.data_dir)),
            StoreRequest::Restore { name, at } => snapshot::restore(self, name, at),
        }
    }

    fn moved(&mut self) -> bool {
        let here = self.data_dir.database();
        self.live.as_ref().is_some_and(|live| {
            // Where the log does not answer, the model must open it again, too.
            live.file.has_left(&here)
                || matches!(&live.writing, Writing::No(state) if State::of(&self.data_dir).ok().as_ref() != Some(state))
                || !DataVersion::read(&live.connection).is_ok_and(|version| version == live.seen)
        })
    }
}
