//! What lies on the disk and outlives every process, and a witness of all that is written there.
//!
//! Boundary: sits between the core and a store, counts what became durable, and can be full.

use super::{
    books,
    memory::{Memory, Read},
    steps::Backend,
};
use shared::{
    domain::{clock::BootAnchor, id::ReminderId, moment::Stamp, reminders::ReminderSettings},
    effects::store::{
        Change, IfMissing, Log, StoreFailure, StoreLane, StoreReply, StoreRequest, Transaction,
    },
    store::Store,
};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tempfile::TempDir;

/// The disk as it is.
pub struct State {
    memory: Memory,
    pub full: bool,
    /// Every fact that became durable.
    pub facts: Log,
    pub settings: ReminderSettings,
    /// What another process writes as soon as this one is about to.
    pub between: Option<Transaction>,
    /// What could not be written, as the core keeps it in memory.
    pub unsaved: Vec<Transaction>,
    pub anchors: Vec<BootAnchor>,
    /// When each reminder was shown, as far as it was written.
    pub shown: BTreeMap<ReminderId, Stamp>,
    /// A new phone with the old one's files, but for the due-file; the log was not opened there yet.
    pub restored: bool,
    /// Something that was durable was missing when the log was opened.
    pub lost: Option<String>,
}

#[derive(Clone)]
pub struct Disk {
    state: Arc<Mutex<State>>,
    folders: Option<(Arc<TempDir>, PathBuf, PathBuf)>,
}

impl Disk {
    pub fn new(backend: Backend) -> Self {
        let state = State {
            memory: Memory::default(),
            full: false,
            facts: Log::default(),
            settings: ReminderSettings::default(),
            between: None,
            unsaved: Vec::new(),
            anchors: Vec::new(),
            shown: BTreeMap::new(),
            restored: false,
            lost: None,
        };
        let folders = (backend == Backend::Real).then(|| {
            let folder = in_memory_or_not();
            let (private, device) = (folder.path().join("private"), folder.path().join("device"));
            (Arc::new(folder), private, device)
        });
        Self { state: Arc::new(Mutex::new(state)), folders }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Another process writes.
    pub fn write_beside(&self, state: &mut State, transaction: Transaction) {
        let mut other = self.new_lane();
        let opened = StoreRequest::open(Stamp::at_wall(0, 0), IfMissing::Report);
        let request = StoreRequest::Write(transaction);
        other.pass_on(state, &opened);
        let reply = other.pass_on(state, &request);
        assert_eq!(reply, StoreReply::Saved, "another process writes");
        state.witness(&request, &reply);
    }

    /// A store for a new process.
    pub fn lane(&self) -> Box<dyn StoreLane> {
        Box::new(self.new_lane())
    }

    fn new_lane(&self) -> Lane {
        let store = self.folders.as_ref();
        let store = store.map(|(_, private, device)| Store::new(private.clone(), device.clone()));
        Lane { disk: self.clone(), store, read: None }
    }
}

/// Where there is a file system in memory, waiting for a disk proves nothing more.
fn in_memory_or_not() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder for a test")
}

struct Lane {
    disk: Disk,
    store: Option<Store>,
    read: Read,
}

impl StoreLane for Lane {
    fn answer(&mut self, request: &StoreRequest) -> StoreReply {
        let disk = self.disk.clone();
        let mut state = disk.state();
        if state.full {
            match request {
                StoreRequest::Write(transaction) => state.refuse(transaction),
                StoreRequest::Undo { .. } => {}
                // A file that cannot be written stays as it was.
                StoreRequest::WriteDue(_) => return StoreReply::Saved,
                _ => return self.pass_on(&mut state, request),
            }
            return StoreReply::Failed(StoreFailure::DiskFull);
        }
        if matches!(request, StoreRequest::Write(_) | StoreRequest::Undo { .. })
            && let Some(transaction) = state.between.take()
        {
            disk.write_beside(&mut state, transaction);
        }
        let reply = self.pass_on(&mut state, request);
        state.witness(request, &reply);
        reply
    }

    fn moved(&mut self) -> bool {
        match &mut self.store {
            Some(store) => store.moved(),
            None => self.disk.state().memory.moved(self.read),
        }
    }
}

impl Lane {
    fn pass_on(&mut self, state: &mut State, request: &StoreRequest) -> StoreReply {
        match &mut self.store {
            Some(store) => store.answer(request),
            None => state.memory.answer(&mut self.read, request),
        }
    }
}

impl State {
    /// All facts that the core should know of now.
    pub fn known(&self) -> Log {
        let mut log = self.facts.clone();
        for change in self.unsaved.iter().flat_map(|transaction| &transaction.changes) {
            books::apply(&mut log, change);
        }
        log
    }

    fn refuse(&mut self, transaction: &Transaction) {
        let matters = transaction
            .changes
            .iter()
            .any(|change| !matches!(change, Change::PutDraft(_) | Change::DropDraft(_)));
        if matters && !self.unsaved.contains(transaction) {
            self.unsaved.push(transaction.clone());
        }
    }

    fn knows(&mut self, anchor: &BootAnchor) {
        if self.anchors.iter().all(|known| known.boot != anchor.boot) {
            self.anchors.push(anchor.clone());
        }
    }

    fn witness(&mut self, request: &StoreRequest, reply: &StoreReply) {
        match (request, reply) {
            (StoreRequest::Write(transaction), StoreReply::Saved) => {
                self.unsaved.retain(|unsaved| unsaved != transaction);
                for change in &transaction.changes {
                    books::apply(&mut self.facts, change);
                    match change {
                        Change::PutReminderSettings(settings) => self.settings = *settings,
                        Change::PutReminder(row) => {
                            self.shown.remove(&row.id);
                            let shown = row.posted.clone().filter(|at| at.uptime.is_some());
                            self.shown.extend(shown.map(|at| (row.id, at)));
                        }
                        Change::AnchorBoot(anchor) => self.knows(anchor),
                        _ => {}
                    }
                }
            }
            (StoreRequest::Undo { anchors, .. }, StoreReply::Undone { changes, .. }) => {
                for anchor in anchors {
                    self.knows(anchor);
                }
                for change in changes {
                    books::apply(&mut self.facts, change);
                    if let Change::PutReminderSettings(settings) = change {
                        self.settings = *settings;
                    }
                }
            }
            (StoreRequest::Open { .. }, StoreReply::Opened(opened)) => {
                self.restored = false;
                let lost = opened.log != self.facts;
                self.lost =
                    lost.then(|| "the log that was opened is not the one that was kept".into());
            }
            (StoreRequest::Open { .. }, other) => {
                self.lost = Some(format!("the log did not open: {other:?}"));
            }
            _ => {}
        }
    }
}

impl Disk {
    /// The folder that is readable before the first unlock is in no backup.
    pub fn forget_due_file(&self) {
        let mut state = self.state();
        state.memory.forget_due_file();
        state.restored = true;
        if let Some((_, _, device)) = &self.folders {
            let _ = std::fs::remove_dir_all(device);
        }
    }
}
