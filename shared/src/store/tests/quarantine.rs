//! What is set aside is the very file that was found damaged, once.

use super::{Bench, facts::*, names, open, opened, quarantined};
use crate::effects::store::{
    Change, Closed, StoreFailure, StoreLane, StoreReply, StoreRequest, Transaction,
};
use crate::store::{Identity, Store, StoreError, quarantine};
use std::{fs, path::Path, sync::Barrier};

/// A log of one session, closed.
fn sound() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.close();
    bench
}

fn quarantines(bench: &Bench) -> Vec<String> {
    let folder = bench.path("quarantine");
    if folder.exists() { names(&folder) } else { Vec::new() }
}

/// One process asks for a damaged file to be set aside, another one was faster in between.
fn set_aside(bench: &Bench, damaged: Option<Identity>) -> Result<(), StoreError> {
    quarantine::set_aside(&bench.store.data_dir, damaged, NOON).map(drop)
}

#[test]
fn a_sound_log_that_has_taken_the_damaged_one_s_place_stays() {
    let bench = sound();
    let whole = fs::read(bench.database()).unwrap();
    fs::write(bench.database(), "damage").unwrap();
    let damaged = Identity::of(&bench.database());
    // Another process set it aside, and a person began an empty log, or put a copy back.
    fs::rename(bench.database(), bench.path("elsewhere")).unwrap();
    fs::write(bench.database(), &whole).unwrap();
    assert!(matches!(set_aside(&bench, damaged), Err(StoreError::Overtaken)));
    // Even one that is damaged as well: its own opening finds that out.
    fs::write(bench.database(), "damaged as well").unwrap();
    assert!(matches!(set_aside(&bench, damaged), Err(StoreError::Overtaken)));
    assert!(quarantines(&bench).is_empty() && !bench.path("quarantine").exists());
}

#[test]
fn a_log_that_was_put_back_into_the_very_same_file_stays() {
    let bench = sound();
    let whole = fs::read(bench.database()).unwrap();
    fs::write(bench.database(), "damage").unwrap();
    let damaged = Identity::of(&bench.database());
    fs::write(bench.database(), &whole).unwrap();
    assert_eq!(Identity::of(&bench.database()), damaged, "the same file, another content");
    assert!(matches!(set_aside(&bench, damaged), Err(StoreError::Overtaken)));
    assert_eq!(fs::read(bench.database()).unwrap(), whole);
    assert_eq!(opened(open(&mut bench.another())).log.sessions, [session(1)]);
}

#[test]
fn a_file_that_came_in_between_at_the_very_last_moment_gets_its_name_back() {
    let bench = sound();
    let damaged = Identity::of(bench.dir.path());
    let folder = bench.path("quarantine/1");
    fs::create_dir_all(&folder).unwrap();
    let whole = fs::read(bench.database()).unwrap();
    let moved = quarantine::move_all(&bench.store.data_dir, &folder, damaged);
    assert!(matches!(moved, Err(StoreError::Overtaken)));
    assert_eq!(fs::read(bench.database()).unwrap(), whole);
    assert!(!folder.exists());
}

#[test]
fn damage_that_was_met_and_then_repaired_by_a_person_moves_nothing() {
    let mut bench = sound();
    bench.opened();
    // As after a write that met damage.
    bench.store.suspected = Identity::of(&bench.database());
    bench.store.let_go();
    assert_eq!(bench.log().sessions, [session(1)]);
    assert!(bench.store.suspected.is_none() && quarantines(&bench).is_empty());
}

#[test]
fn two_stores_that_meet_the_same_damage_make_one_quarantine() {
    let mut bench = sound();
    let mut other = bench.another();
    fs::write(bench.database(), "damage").unwrap();
    let folder = quarantined(bench.closed());
    assert_eq!(quarantined(super::closed(open(&mut other))), folder);
    assert_eq!(quarantines(&bench).len(), 1);
}

#[test]
fn many_at_once_that_meet_the_same_damage_make_one_quarantine_and_one_log() {
    const MANY: usize = 8;
    for _ in 0..6 {
        let bench = sound();
        fs::write(bench.database(), "damage").unwrap();
        fs::write(bench.path("brace.sqlite-wal"), "tail").unwrap();
        let barrier = Barrier::new(MANY);
        std::thread::scope(|scope| {
            for _ in 0..MANY {
                let (store, barrier) = (bench.another(), &barrier);
                scope.spawn(move || begins_anew(store, barrier));
            }
        });
        let folders = quarantines(&bench);
        assert_eq!(folders.len(), 1, "{folders:?}");
        let kept = |name| fs::read(bench.path("quarantine").join(&folders[0]).join(name)).unwrap();
        assert_eq!(kept("brace.sqlite"), b"damage");
        assert_eq!(kept("brace.sqlite-wal"), b"tail");
        let log = opened(open(&mut bench.another())).log;
        assert_eq!(
            log.sessions,
            [session(1)],
            "the one that began after it holds what was written"
        );
    }
}

/// Opens, is told of the damage, begins an empty log beside it, and writes into it.
fn begins_anew(mut store: Store, barrier: &Barrier) {
    barrier.wait();
    let first = open(&mut store);
    assert!(
        matches!(first, StoreReply::Closed(Closed::Quarantined(_)) | StoreReply::Opened(_)),
        "{first:?}"
    );
    loop {
        opened(store.answer(&StoreRequest::BeginEmptyLog));
        let changes = vec![Change::PutSession(session(1))];
        let transaction = Transaction { intention: None, changes };
        match store.answer(&StoreRequest::Write(transaction)) {
            StoreReply::Saved => return,
            StoreReply::Stale | StoreReply::Failed(StoreFailure::Busy) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_was_written_while_another_process_moved_the_file_is_not_called_saved() {
    let mut bench = sound();
    bench.opened();
    let (database, elsewhere) = (bench.database(), bench.path("elsewhere"));
    let replied = bench.store.write_with(|_| {
        fs::rename(&database, &elsewhere).unwrap();
        Ok(crate::store::Outcome::Done(()))
    });
    assert!(matches!(replied, Ok(crate::store::Outcome::Stale)), "read again, and written there");
}

#[test]
fn a_header_that_waits_in_the_write_ahead_log_is_no_damage() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    // Its pages wait in the log; then a copy of it into the file is cut off within the first page.
    raw_touch(&bench.database());
    bench.kill();
    let mut bytes = fs::read(bench.database()).unwrap();
    bytes[..100].fill(0);
    fs::write(bench.database(), bytes).unwrap();
    assert_eq!(bench.log().sessions, [session(1)]);
}

/// Writes the first page, so that the write-ahead log holds it.
fn raw_touch(database: &Path) {
    let connection = super::raw(database);
    connection.execute_batch("PRAGMA user_version = 1").unwrap();
    let newest = crate::store::migrate::newest(crate::store::migrate::MIGRATIONS);
    connection.pragma_update(None, "user_version", newest).unwrap();
}
