//! A store in memory behind the core's own protocol: fast, and durable as long as the phone lives.
//!
//! Boundary: what the real store answers, without files; the real one runs in the same simulation.

use super::books;
use shared::{
    domain::{
        clock::BootAnchor,
        moment::Stamp,
        reminders::{Reminder, ReminderSettings},
    },
    effects::store::{
        Answer, Change, CheckStanding, Draft, DueEntry, Fact, Found, Log, Opened, Query,
        StoreReply, StoreRequest, Transaction, Undoable,
    },
};

#[derive(Default)]
pub struct Memory {
    log: Log,
    anchors: Vec<BootAnchor>,
    drafts: Vec<Draft>,
    reminders: Vec<Reminder>,
    settings: ReminderSettings,
    /// The steps back, oldest first.
    undo: Vec<(Undoable, Vec<Change>)>,
    /// Absent on a phone that was restored from a backup.
    due_file: Option<Vec<DueEntry>>,
    /// Counts what was written.
    version: u64,
}

/// How much of it a process has read; nothing before it opened the log.
pub type Read = Option<u64>;

impl Memory {
    /// Answers a process that has read so much of it.
    pub fn answer(&mut self, read: &mut Read, request: &StoreRequest) -> StoreReply {
        let writes = matches!(request, StoreRequest::Write(_) | StoreRequest::Undo { .. });
        if writes && self.moved(*read) {
            return StoreReply::Stale;
        }
        let reply = self.carry_out(request);
        if writes {
            self.version += 1;
        }
        if writes || matches!(reply, StoreReply::Opened(_)) {
            *read = Some(self.version);
        }
        reply
    }

    /// Someone else wrote since.
    pub fn moved(&self, read: Read) -> bool {
        read.is_some_and(|read| read != self.version)
    }

    fn carry_out(&mut self, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Open { .. } | StoreRequest::BeginEmptyLog => {
                StoreReply::Opened(Box::new(self.opened()))
            }
            StoreRequest::Write(transaction) => {
                self.write(transaction);
                StoreReply::Saved
            }
            StoreRequest::ReadDue => StoreReply::Due(self.due_file.clone().unwrap_or_default()),
            StoreRequest::Salvage { .. } | StoreRequest::LeaveAside => {
                unreachable!("nothing lies aside in memory")
            }
            StoreRequest::Export(_)
            | StoreRequest::PutInOutbox(_)
            | StoreRequest::EmptyOutbox
            | StoreRequest::Import(_)
            | StoreRequest::ImportOn
            | StoreRequest::StopImport
            | StoreRequest::ReadFile { .. } => {
                unreachable!("no file goes out of memory, or into it")
            }
            StoreRequest::WriteDue(entries) => {
                self.due_file = Some(entries.clone());
                StoreReply::Saved
            }
            StoreRequest::Query(Query::Place(id)) => {
                let there = self.log.sessions.iter().find(|session| session.id.bytes() == id);
                let answer = Answer::Place(there.map(|session| session.started.instant()));
                StoreReply::Found(Box::new(Found { answer, unsound: 0 }))
            }
            StoreRequest::Query(other) => panic!("the core asks no such thing: {other:?}"),
            StoreRequest::Erase(_) => unreachable!("nothing is old enough in memory"),
            StoreRequest::Check { .. } => StoreReply::Checked { more: false, unsound: 0 },
            StoreRequest::Snapshot { .. } => StoreReply::Snapshotted(None),
            StoreRequest::Snapshots => StoreReply::Snapshots(Vec::new()),
            StoreRequest::Restore { .. } => unreachable!("memory is never gone"),
            StoreRequest::Undo { token, anchors, .. } => {
                match self.undo.pop_if(|(done, _)| done.token == *token) {
                    Some((done, changes)) => {
                        let anchors = anchors.iter().cloned().map(Change::AnchorBoot);
                        for change in anchors.chain(changes.iter().cloned()) {
                            self.apply(&change);
                        }
                        let next = self.undo.last().map(|(done, _)| *done);
                        StoreReply::Undone { intention: done.intention, changes, next }
                    }
                    None if self.undo.is_empty() => StoreReply::NothingToUndo,
                    None => StoreReply::Superseded,
                }
            }
        }
    }

    pub fn forget_due_file(&mut self) {
        self.due_file = None;
    }

    fn opened(&mut self) -> Opened {
        let due_file = self.due_file.clone();
        if due_file.is_none() {
            self.write_due_file();
        }
        let mut reminders = self.reminders.clone();
        reminders.sort_by_key(|row| std::cmp::Reverse(row.due.instant()));
        reminders.truncate(Opened::REMINDERS);
        Opened {
            log: self.log.clone(),
            anchors: self.anchors.clone(),
            undo: self.undo.last().map(|(done, _)| *done),
            drafts: self.drafts.clone(),
            reminders,
            reminder_settings: self.settings,
            due_file: due_file.unwrap_or_default(),
            // Each process checks it anew.
            check: CheckStanding { due: true, unsound: 0 },
            ..Opened::default()
        }
    }

    fn write(&mut self, transaction: &Transaction) {
        let mut inverse = Vec::new();
        for change in &transaction.changes {
            inverse.extend(self.inverse(change));
            self.apply(change);
        }
        inverse.reverse();
        if let Some(done) = transaction.intention {
            self.undo.push((done, inverse));
        }
        if transaction.changes.iter().any(|change| matches!(change, Change::PutReminder(_))) {
            self.write_due_file();
        }
    }

    fn write_due_file(&mut self) {
        self.due_file = Some(self.reminders.iter().filter_map(DueEntry::of).collect());
    }

    fn inverse(&self, change: &Change) -> Option<Change> {
        let remove = |fact, at: &Stamp| Change::Remove { fact, at: at.clone() };
        Some(match change {
            Change::PutSession(new) => {
                self.log.sessions.iter().find(|old| old.id == new.id).map_or_else(
                    || remove(Fact::Session(new.id), &new.started),
                    |old| Change::PutSession(old.clone()),
                )
            }
            Change::PutSet(new) => remove(Fact::Set(new.session, new.id), &new.at),
            Change::PutCheck(new) => {
                self.log.checks.iter().find(|old| old.id == new.id).map_or_else(
                    || remove(Fact::Check(new.session, new.id), &new.answered),
                    |old| Change::PutCheck(old.clone()),
                )
            }
            Change::PutReminderSettings(_) => Change::PutReminderSettings(self.settings),
            _ => return None,
        })
    }

    fn apply(&mut self, change: &Change) {
        books::apply(&mut self.log, change);
        match change {
            Change::AnchorBoot(anchor)
                if self.anchors.iter().all(|known| known.boot != anchor.boot) =>
            {
                self.anchors.push(anchor.clone());
            }
            Change::PutReminder(row) => {
                self.reminders.retain(|other| other.id != row.id);
                self.reminders.push(row.clone());
            }
            Change::PutReminderSettings(settings) => self.settings = *settings,
            Change::PutDraft(draft) => {
                self.drafts.retain(|other| other.key != draft.key);
                self.drafts.push(draft.clone());
            }
            Change::DropDraft(key) => self.drafts.retain(|other| other.key != *key),
            _ => {}
        }
    }
}
