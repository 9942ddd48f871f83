//! From an event's bytes to the durable turn, beside plain SQL that writes the same rows.
//!
//! Boundary: both in one process, in turns, with the same settings; what differs is Brace.

use crate::{
    rows::Rows,
    sessions::{Deed, history, live, phone},
    steps::{Step, record},
    table::{millis, ratio, row, spread},
};
use rusqlite::{Connection, TransactionBehavior, params_from_iter};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// Sessions that are timed, after one that warms up.
const SESSIONS: usize = 30;

/// A connection with the settings of Brace's own.
pub fn connect(folder: &Path) -> Connection {
    let connection = Connection::open(folder.join("brace.sqlite")).unwrap();
    connection.set_prepared_statement_cache_capacity(64);
    for (pragma, value) in [
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("cell_size_check", "ON"),
        ("trusted_schema", "OFF"),
        ("foreign_keys", "ON"),
        ("secure_delete", "FAST"),
        ("temp_store", "MEMORY"),
    ] {
        connection.pragma_update_and_check(None, pragma, value, |_| Ok(())).ok();
    }
    connection
}

/// Writes a step's rows in one transaction.
fn write(connection: &mut Connection, step: &Step) {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    for write in &step.writes {
        let mut statement = sql.prepare_cached(&write.sql).unwrap();
        assert_eq!(statement.execute(params_from_iter(&write.values)).unwrap(), 1, "{}", write.sql);
    }
    sql.commit().unwrap();
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}

/// What each deed took Brace and plain SQL in this folder, in turns.
fn pairs(folder: &Path) -> Vec<(Deed, (Duration, Duration))> {
    let (ours, theirs) = (folder.join("ours"), folder.join("theirs"));
    let steps = record(&theirs, SESSIONS + 1);
    let mut connection = connect(&theirs);
    history(&ours);
    let mut phone = phone(&ours);
    let mut pairs = Vec::new();
    live(&mut phone, SESSIONS + 1, |deed, act, phone| {
        let bytes = phone.bytes(act);
        let mut sql = || timed(|| write(&mut connection, &steps[pairs.len()])).1;
        let brace = || timed(|| phone.update(bytes).unwrap());
        let ((turn, ours), theirs) = if pairs.len() % 2 == 0 {
            let brace = brace();
            (brace, sql())
        } else {
            let sql = sql();
            (brace(), sql)
        };
        phone.show(&turn);
        pairs.push((deed, (ours, theirs)));
    });
    let same = Rows::of(&connection) == Rows::of(&connect(&ours));
    assert!(same, "both wrote the same rows");
    pairs.split_off(steps.len() / (SESSIONS + 1))
}

fn of(deed: Deed, all: &[(Deed, (Duration, Duration))]) -> Vec<(Duration, Duration)> {
    all.iter().filter(|(done, _)| *done == deed).map(|(_, pair)| *pair).collect()
}

fn print(which: &str, pairs: &[(Duration, Duration)]) {
    let (ours, our_most, _) = spread(pairs.iter().map(|pair| pair.0).collect());
    let (theirs, their_most, _) = spread(pairs.iter().map(|pair| pair.1).collect());
    row(
        &format!("{which}, event to durable: typical, 90 %"),
        &format!("{}, {}", millis(ours), millis(our_most)),
    );
    row(
        &format!("{which}, the same rows by plain SQL: typical, 90 %"),
        &format!("{}, {}", millis(theirs), millis(their_most)),
    );
    row(&format!("{which}, ratio, typical"), &ratio(pairs));
}

/// Prints what a deed takes, on the disk that is there and on one that costs nothing.
pub fn ratios() {
    let disk = tempfile::tempdir().unwrap();
    print("a set", &of(Deed::Set, &pairs(disk.path())));
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        let folder = tempfile::tempdir_in(memory).unwrap();
        let pairs = pairs(folder.path());
        print("a set on a disk that costs nothing", &of(Deed::Set, &pairs));
        print("a rating on a disk that costs nothing", &of(Deed::Rating, &pairs));
    } else {
        row("a set on a disk that costs nothing", "not measured: there is no /dev/shm");
    }
}
