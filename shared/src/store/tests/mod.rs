//! The store from outside: requests in, replies and files looked at.
//!
//! Boundary: temporary folders, no clock, no network.

mod beginning;
mod checking;
mod damage;
mod erasing;
mod facts;
mod films;
mod fixtures;
mod guards;
mod histories;
mod lately;
mod leftover;
mod look_only;
mod newer;
mod paging;
mod person;
mod plans;
mod property;
mod quarantine;
mod querying;
mod read_only;
mod reading;
mod restoring;
mod salvaging;
mod several;
mod snapshots;
mod stray;
mod transfer;
mod undoing;
mod unsound;
mod work;
mod writing;

use super::Store;
use crate::domain::{id::UndoToken, moment::Stamp};
use crate::effects::store::{
    Change, Closed, IfMissing, Log, Opened, StoreFailure, StoreLane, StoreReply, StoreRequest,
    Transaction,
};
use facts::{at, token};
use rusqlite::{Connection, types::Value};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A store in a folder of its own.
struct Bench {
    dir: TempDir,
    store: Store,
}

impl Bench {
    /// Nothing opened yet.
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::new(dir.path().to_owned(), dir.path().to_owned());
        Self { dir, store }
    }

    /// Open and empty.
    fn open() -> Self {
        let mut bench = Self::new();
        assert_eq!(bench.opened(), Opened::default());
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn database(&self) -> PathBuf {
        self.path("brace.sqlite")
    }

    /// Another process's store on the same folder.
    fn another(&self) -> Store {
        Store::new(self.dir.path().to_owned(), self.dir.path().to_owned())
    }

    /// The process ends in order: the write-ahead log is folded in.
    fn close(&mut self) {
        self.store = self.another();
    }

    /// The process is killed: files stay as they are.
    fn kill(&mut self) {
        self.store.let_go();
        self.close();
    }

    fn ask(&mut self) -> StoreReply {
        open(&mut self.store)
    }

    fn opened(&mut self) -> Opened {
        opened(self.ask())
    }

    fn closed(&mut self) -> Closed {
        closed(self.ask())
    }

    fn log(&mut self) -> Log {
        self.opened().log
    }

    fn write(&mut self, transaction: Transaction) {
        assert_eq!(self.try_write(transaction), StoreReply::Saved);
    }

    fn try_write(&mut self, transaction: Transaction) -> StoreReply {
        write(&mut self.store, transaction)
    }

    /// Takes back what [`intend`](facts::intend) named.
    fn undo(&mut self) -> StoreReply {
        undo(&mut self.store, token(1))
    }

    /// A look at the tables, past the store.
    fn count(&self, sql: &str) -> i64 {
        raw(&self.database()).query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

/// Changes rows as another Brace would: with their checksums.
fn alter(connection: &Connection, sql: &str) {
    connection.execute_batch(sql).unwrap();
    reseal(connection);
}

/// Gives every row the checksum of its values.
fn reseal(connection: &Connection) {
    for table in [
        "boot",
        "session",
        "set_entry",
        "pain_check",
        "check_outside",
        "person_fact",
        "in_hand",
        "reminder",
        "setting",
        "import_batch",
        "provenance",
    ] {
        let Ok(mut statement) = connection.prepare(&format!("SELECT * FROM {table}")) else {
            continue;
        };
        let columns = statement.column_count() - 1;
        let names: Vec<String> = statement.column_names().map(ToString::to_string).collect();
        if names.last().is_none_or(|last| last != "sum") {
            continue;
        }
        let key = if table == "in_hand" { names[..2].join(", ") } else { names[0].clone() };
        let places = if table == "in_hand" { "?2, ?3" } else { "?2" };
        let mut rows = statement.query([]).unwrap();
        let mut sums = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<Value> = (0..columns).map(|at| row.get(at).unwrap()).collect();
            sums.push((super::sum::of_values(table, &values), values));
        }
        for (sum, values) in sums {
            let mut given = vec![Value::from(sum), values[0].clone()];
            given.extend((table == "in_hand").then(|| values[1].clone()));
            let sql = format!("UPDATE {table} SET sum = ?1 WHERE ({key}) = ({places})");
            connection.execute(&sql, rusqlite::params_from_iter(given)).unwrap();
        }
    }
}

fn raw(database: &Path) -> Connection {
    Connection::open(database).unwrap()
}

/// Opens as at a time behind every fact that the tests tell of.
fn open(store: &mut Store) -> StoreReply {
    open_at(store, Stamp { instant_ms: at(100_000).instant_ms, ..at(0) })
}

fn open_at(store: &mut Store, at: Stamp) -> StoreReply {
    store.answer(&StoreRequest::open(at, IfMissing::Begin))
}

fn undo(store: &mut Store, token: UndoToken) -> StoreReply {
    store.answer(&StoreRequest::Undo { at: at(990), token, anchors: Vec::new() })
}

fn write(store: &mut Store, transaction: Transaction) -> StoreReply {
    store.answer(&StoreRequest::Write(transaction))
}

fn opened(reply: StoreReply) -> Opened {
    match reply {
        StoreReply::Opened(opened) => *opened,
        other => panic!("{other:?}"),
    }
}

fn closed(reply: StoreReply) -> Closed {
    match reply {
        StoreReply::Closed(closed) => closed,
        other => panic!("{other:?}"),
    }
}

fn quarantined(closed: Closed) -> String {
    match closed {
        Closed::Quarantined(quarantine) => quarantine.folder,
        other => panic!("{other:?}"),
    }
}

fn is_system(closed: &Closed) -> bool {
    matches!(closed, Closed::Unreadable(StoreFailure::System { .. }))
}

/// Memory follows what was saved.
fn apply_all(log: &mut Log, changes: &[Change]) {
    for change in changes {
        log.apply(change);
    }
}

/// Every statement of the store: the name of its file, and its text.
fn statements() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "sql") {
                let sql = std::fs::read_to_string(&path).unwrap();
                found.push((path.display().to_string(), sql));
            }
        }
    }
    found
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
