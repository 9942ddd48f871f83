//! Damage of every kind: set aside byte for byte, never deleted, never overwritten.

use super::{Bench, closed, facts::*, names, opened, quarantined, raw};
use crate::effects::store::{Change, Closed, StoreFailure, StoreLane, StoreReply, StoreRequest};
use crate::store::migrate::{MIGRATIONS, newest};
use std::{
    collections::BTreeMap,
    fs::{self, OpenOptions},
    io::{Seek, SeekFrom, Write},
    path::Path,
};

/// The database and its write-ahead log, as they lie in a folder; a look leaves an empty one.
fn bytes_in(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    names(folder)
        .into_iter()
        .filter(|name| name == "brace.sqlite" || name == "brace.sqlite-wal")
        .map(|name| (name.clone(), fs::read(folder.join(name)).unwrap()))
        .filter(|(name, bytes)| name == "brace.sqlite" || !bytes.is_empty())
        .collect()
}

/// Opening sets aside exactly what lay there, and leaves nothing behind.
fn is_set_aside(bench: &mut Bench) -> String {
    let before = bytes_in(bench.dir.path());
    let folder = quarantined(bench.closed());
    assert!(bytes_in(&bench.path(&folder)) == before, "byte for byte");
    assert_eq!(names(bench.dir.path()), ["quarantine"]);
    assert_eq!(quarantined(bench.closed()), folder, "asked again");
    folder
}

fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}

fn full() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently((1..=30).map(|n| Change::PutSession(session(n))).collect()));
    bench.write(silently((1..=200).map(|n| Change::PutSet(set(n, n % 30 + 1))).collect()));
    bench
}

#[test]
fn a_file_that_is_no_database_is_set_aside() {
    for content in ["", "SQLite", &"\0".repeat(4096), &"x".repeat(9_999), "SQLite format 3\0"] {
        let mut bench = Bench::new();
        fs::write(bench.database(), content).unwrap();
        let folder = is_set_aside(&mut bench);
        assert_eq!(folder, "quarantine/20260302T120000Z-1");
    }
}

#[test]
fn bytes_gone_bad_anywhere_are_found_where_they_are_read_and_change_nothing_where_not() {
    let mut whole = full();
    let held = whole.log();
    whole.close();
    let pages = fs::metadata(whole.database()).unwrap().len() / 4096;
    let mut unread = 0;
    for page in 0..pages {
        let mut bench = Bench::new();
        fs::copy(whole.database(), bench.database()).unwrap();
        // Behind the file's header, over the page's own: its kind and its cells.
        overwrite(&bench.database(), page * 4096 + if page == 0 { 100 } else { 0 }, &[0xa5; 64]);
        let before = bytes_in(bench.dir.path());
        match bench.ask() {
            StoreReply::Opened(opened) => {
                assert_eq!((&opened.log, opened.unsound), (&held, 0), "page {page}");
                unread += 1;
            }
            reply => {
                let folder = quarantined(closed(reply));
                assert!(bytes_in(&bench.path(&folder)) == before, "byte for byte");
            }
        }
    }
    assert!(unread < pages / 2, "{unread} of {pages} pages were not read");
}

#[test]
fn damage_beside_an_unfinished_write_ahead_log_is_set_aside_with_it() {
    let mut bench = full();
    let sql = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'set_entry'";
    let sets = u64::try_from(bench.count(sql)).unwrap();
    bench.close();
    bench.log();
    bench.write(silently(vec![Change::PutSession(ended(1))]));
    bench.kill();
    // A table that the write-ahead log holds no newer page of.
    overwrite(&bench.database(), sets * 4096, &[0xa5; 64]);
    assert!(fs::metadata(bench.path("brace.sqlite-wal")).unwrap().len() > 0);
    let folder = is_set_aside(&mut bench);
    assert!(bench.path(&folder).join("brace.sqlite-wal").exists());
}

#[test]
fn a_file_cut_short_is_set_aside() {
    let mut bench = full();
    bench.close();
    let file = OpenOptions::new().write(true).open(bench.database()).unwrap();
    file.set_len(3 * 4096 + 100).unwrap();
    is_set_aside(&mut bench);
}

#[test]
fn a_write_ahead_log_without_its_database_is_set_aside() {
    let mut bench = full();
    bench.kill();
    fs::remove_file(bench.database()).unwrap();
    is_set_aside(&mut bench);
}

#[test]
fn two_damaged_logs_in_one_millisecond_rest_in_two_folders() {
    let mut bench = Bench::new();
    for n in 1..=3_u8 {
        fs::write(bench.database(), [n]).unwrap();
        assert_eq!(quarantined(bench.closed()), format!("quarantine/20260302T120000Z-{n}"));
    }
    for n in 1..=3_u8 {
        let kept = bench.path(&format!("quarantine/20260302T120000Z-{n}/brace.sqlite"));
        assert_eq!(fs::read(kept).unwrap(), [n]);
    }
}

/// A log, open, whose sets have gone bad on the disk where opening does not look.
fn damaged_while_open() -> Bench {
    let mut bench = Bench::open();
    // Behind the window, so that opening does not meet it.
    bench.write(silently((1..=120).map(|n| Change::PutSession(session(n))).collect()));
    bench.write(silently((1..=200).map(|n| Change::PutSet(set(n, 1))).collect()));
    bench.close();
    bench.opened();
    let sets = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'set_entry'";
    let sets = u64::try_from(bench.count(sets)).unwrap();
    overwrite(&bench.database(), sets * 4096, &[0xa5; 64]);
    let live = bench.store.live.as_ref().unwrap();
    live.connection.pragma_update(None, "shrink_memory", 1).unwrap();
    bench
}

/// A write that meets the damage.
fn meet_it(bench: &mut Bench) {
    let transaction = intend(
        crate::effects::store::Intention::LogSet,
        vec![Change::PutSession(session(121)), Change::PutSet(set(1, 1))],
    );
    assert_eq!(bench.try_write(transaction), StoreReply::Failed(StoreFailure::Corrupt));
}

#[test]
fn damage_met_while_writing_closes_the_log_and_the_next_opening_sets_it_aside() {
    let mut bench = damaged_while_open();
    meet_it(&mut bench);
    assert_eq!(bench.count("SELECT count(*) FROM session"), 120, "nothing of it was written");
    assert!(bench.database().exists(), "not moved by a write");
    assert_eq!(bench.try_write(silently(vec![])), StoreReply::Stale, "closed");
    is_set_aside(&mut bench);
}

#[test]
fn what_was_set_aside_is_not_held_against_the_log_that_follows() {
    let mut bench = damaged_while_open();
    meet_it(&mut bench);
    quarantined(bench.closed());
    opened(bench.store.answer(&StoreRequest::BeginEmptyLog));
    bench.opened();
}

#[test]
fn a_reminder_that_cannot_be_read_is_passed_over_and_the_log_stays_open() {
    for patch in ["1", r#"{"alerted_ms": "soon"}"#, r#"{"armed": [1, 1, 0]}"#, r#"{"due": null}"#] {
        let mut bench = Bench::open();
        bench.write(silently(vec![
            Change::PutSession(session(1)),
            Change::PutReminder(reminder(1)),
            Change::PutReminder(reminder(2)),
        ]));
        bench.close();
        let first = "UPDATE in_hand SET body = json_patch(body, ?1)
            WHERE kind = 'question' AND key = (SELECT min(key) FROM in_hand WHERE kind = 'question')";
        let connection = raw(&bench.database());
        connection.execute(first, [patch]).unwrap();
        super::reseal(&connection);
        drop(connection);
        let opened = bench.opened();
        assert_eq!(opened.reminders, [reminder(2)], "{patch}");
        assert_eq!(opened.log.sessions, [session(1)]);
        bench.write(silently(vec![Change::PutReminder(reminder(1))]));
        assert_eq!(bench.opened().reminders.len(), 2, "found anew");
    }
}

#[test]
fn a_newer_log_is_left_alone() {
    for folded_in in [true, false] {
        let mut bench = full();
        bench.close();
        let writer = raw(&bench.database());
        writer.pragma_update(None, "user_version", 7).unwrap();
        if folded_in {
            drop(writer);
        } else {
            writer
                .set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
                .unwrap();
            drop(writer);
        }
        let before = (bytes_in(bench.dir.path()), names(bench.dir.path()));
        assert_eq!(bench.closed(), Closed::Newer { found: 7, known: newest(MIGRATIONS) });
        assert_eq!((bytes_in(bench.dir.path()), names(bench.dir.path())), before);
        assert_eq!(before.1.len(), if folded_in { 1 } else { 3 });
    }
}

#[test]
fn a_database_that_is_not_ours_is_left_alone() {
    let mut bench = Bench::new();
    raw(&bench.database()).execute_batch("CREATE TABLE mine (x); PRAGMA user_version = 9").unwrap();
    let before = bytes_in(bench.dir.path());
    assert_eq!(bench.closed(), Closed::Foreign);
    assert_eq!(bytes_in(bench.dir.path()), before);
    assert_eq!(names(bench.dir.path()), ["brace.sqlite"]);
}

#[test]
fn a_full_disk_closes_the_log_and_moves_nothing() {
    let bench = Bench::open();
    let full = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL);
    let error = rusqlite::Error::SqliteFailure(full, None).into();
    assert_eq!(crate::store::reason::closed(&bench.store.data_dir, &error), Closed::DiskFull);
    let error = std::io::Error::from(std::io::ErrorKind::StorageFull).into();
    assert_eq!(crate::store::reason::closed(&bench.store.data_dir, &error), Closed::DiskFull);
    assert!(bench.database().exists());
}
