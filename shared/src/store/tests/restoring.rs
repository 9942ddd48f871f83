//! A snapshot put into the log's place: what stood there is kept, and asked about where it was damaged.

use super::{
    Bench,
    facts::*,
    names, open_at, opened, quarantined, raw,
    snapshots::{day, listed, snapshot},
};
use crate::{
    domain::moment::Stamp,
    effects::store::{
        Aside, Change, Closed, Opened, Salvaged, StoreFailure, StoreLane, StoreReply, StoreRequest,
    },
};
use std::fs;

fn restore(bench: &mut Bench, name: &str) -> StoreReply {
    bench.store.answer(&StoreRequest::Restore { name: name.to_owned(), at: day(9) })
}

/// Restores, and returns the name of what stood there.
fn kept(bench: &mut Bench, name: &str) -> Option<String> {
    match restore(bench, name) {
        StoreReply::Restored(restored) => restored.kept,
        other => panic!("{other:?}"),
    }
}

fn read(bench: &mut Bench) -> Opened {
    opened(open_at(&mut bench.store, Stamp { instant_ms: i64::MAX / 2, ..at(0) }))
}

fn sessions(bench: &mut Bench) -> usize {
    read(bench).log.sessions.len()
}

/// A log of one session, a snapshot of it, and a session more.
fn lived_in() -> (Bench, String) {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(ended(1)), Change::PutSet(set(1, 1))]));
    let made = snapshot(&mut bench, &day(0));
    bench.write(silently(vec![Change::PutSession(ended(2)), Change::PutSet(set(2, 2))]));
    (bench, made.name)
}

fn damage(bench: &Bench) -> Vec<u8> {
    let root = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'session'";
    let root = usize::try_from(bench.count(root)).unwrap() * 4096;
    let mut bytes = fs::read(bench.database()).unwrap();
    bytes[root..root + 12].fill(0xa5);
    fs::write(bench.database(), &bytes).unwrap();
    bytes
}

#[test]
fn over_a_sound_log_it_keeps_that_and_restoring_that_undoes_it() {
    let (mut bench, name) = lived_in();
    let kept_name = kept(&mut bench, &name).expect("the log of now");
    assert_eq!((sessions(&mut bench), read(&mut bench).aside), (1, None));
    let here = listed(&mut bench);
    let held: Vec<(bool, u32)> = here.iter().map(|one| (one.is_kept(), one.sessions)).collect();
    assert_eq!(held, [(false, 1), (true, 2)]);
    assert_eq!(here[1].name, kept_name);
    let again = kept(&mut bench, &kept_name).unwrap();
    assert_eq!(sessions(&mut bench), 2);
    assert_eq!(names(&bench.path("kept")).len(), 2, "nothing was deleted");
    assert_ne!(again, kept_name);
    bench.write(silently(vec![Change::PutSession(ended(3))]));
}

#[test]
fn another_process_reads_what_was_restored_before_it_writes() {
    let (mut bench, name) = lived_in();
    let mut other = bench.another();
    opened(super::open(&mut other));
    kept(&mut bench, &name);
    assert!(other.moved());
    let put = silently(vec![Change::PutSession(session(7))]);
    assert_eq!(super::write(&mut other, put.clone()), StoreReply::Stale);
    opened(super::open(&mut other));
    assert_eq!(super::write(&mut other, put), StoreReply::Saved);
    assert_eq!(sessions(&mut bench), 2);
}

#[test]
fn a_process_that_was_killed_loses_nothing_of_what_is_kept() {
    let (mut bench, name) = lived_in();
    bench.kill();
    let kept_name = kept(&mut bench, &name).unwrap();
    assert!(bench.path(&kept_name).join("brace.sqlite-wal").exists(), "byte for byte");
    assert_eq!(sessions(&mut bench), 1);
    kept(&mut bench, &kept_name);
    assert_eq!(sessions(&mut bench), 2);
}

#[test]
fn in_place_of_a_damaged_log_it_asks_about_that_and_what_is_readable_is_taken_over() {
    let (mut bench, name) = lived_in();
    bench.close();
    damage(&bench);
    let folder = quarantined(bench.closed());
    assert_eq!(kept(&mut bench, &name), None);
    let opened = read(&mut bench);
    assert_eq!(opened.log.sessions.len(), 1);
    assert_eq!(opened.aside, Some(Aside::beside(folder.clone())));
    let salvaged = loop {
        match bench.store.answer(&StoreRequest::Salvage { folder: folder.clone() }) {
            StoreReply::Salvaging(_) => {}
            StoreReply::Salvaged(salvaged) => break salvaged,
            other => panic!("{other:?}"),
        }
    };
    let expected = Salvaged { sessions: 1, put_together: 1, sets: 1, ..Salvaged::default() };
    assert_eq!(Salvaged { unreadable: 0, ..salvaged }, expected);
    assert_eq!(sessions(&mut bench), 2, "none stands there twice");
    assert_eq!(read(&mut bench).log.sets.len(), 2);
    assert_eq!(names(&bench.path("quarantine")).len(), 1, "it stays");
}

#[test]
fn in_place_of_one_that_is_gone() {
    let (mut bench, name) = lived_in();
    bench.close();
    fs::remove_file(bench.database()).unwrap();
    assert_eq!(bench.closed(), Closed::Gone);
    assert_eq!(listed(&mut bench).len(), 1);
    assert_eq!(kept(&mut bench, &name), None);
    assert_eq!((sessions(&mut bench), read(&mut bench).aside), (1, None));
}

#[test]
fn in_place_of_a_newer_one_which_is_kept_byte_for_byte() {
    let (mut bench, name) = lived_in();
    bench.close();
    raw(&bench.database()).execute_batch("PRAGMA user_version = 99").unwrap();
    let bytes = fs::read(bench.database()).unwrap();
    assert!(matches!(bench.closed(), Closed::Newer { .. }));
    let kept_name = kept(&mut bench, &name).unwrap();
    assert!(fs::read(bench.path(&kept_name).join("brace.sqlite")).unwrap() == bytes);
    assert_eq!(sessions(&mut bench), 1);
    assert_eq!(listed(&mut bench).len(), 1, "a newer one is not offered");
    assert!(matches!(restore(&mut bench, &kept_name), StoreReply::Failed(_)));
    assert_eq!(sessions(&mut bench), 1);
}

#[test]
fn one_that_fails_its_check_or_is_not_there_changes_nothing() {
    let (mut bench, name) = lived_in();
    let copy = bench.path(&name);
    let mut bytes = fs::read(&copy).unwrap();
    bytes[5000] ^= 1;
    fs::write(&copy, bytes).unwrap();
    assert_eq!(restore(&mut bench, &name), StoreReply::Failed(StoreFailure::Corrupt));
    for hostile in ["", "snapshots/", "snapshots/..", "kept/..", "quarantine/x", "brace.sqlite"] {
        assert!(matches!(restore(&mut bench, hostile), StoreReply::Failed(_)), "{hostile}");
    }
    assert!(!bench.path("kept").exists());
    bench.write(silently(vec![Change::PutSession(ended(3))]));
    assert_eq!(sessions(&mut bench), 3);
    let left = names(bench.dir.path()).into_iter();
    assert_eq!(left.filter(|name| name.contains(".new-")).count(), 0);
}

#[test]
fn each_of_them_restores_and_nothing_is_ever_deleted() {
    let mut bench = Bench::open();
    let mut made = Vec::new();
    for n in 1..=3 {
        bench.write(silently(vec![Change::PutSession(ended(n))]));
        made.push(snapshot(&mut bench, &day(i64::from(n))).name);
    }
    for (at, name) in made.iter().enumerate().rev() {
        kept(&mut bench, name);
        assert_eq!(sessions(&mut bench), at + 1, "{name}");
    }
    assert_eq!((names(&bench.path("kept")).len(), listed(&mut bench).len()), (3, 6));
}

#[test]
fn one_of_an_older_version_is_brought_up_to_this_one() {
    for (version, fixture) in [
        (1, include_str!("../../../tests/fixtures/v1.sql")),
        (2, include_str!("../../../tests/fixtures/v2.sql")),
    ] {
        let mut bench = Bench::open();
        fs::create_dir(bench.path("snapshots")).unwrap();
        let name = "snapshots/20250101T120000Z-1.sqlite";
        raw(&bench.path(name)).execute_batch(fixture).unwrap();
        let found = listed(&mut bench);
        assert_eq!((found.len(), found[0].sessions), (1, 2), "version {version}");
        kept(&mut bench, name);
        assert_eq!(sessions(&mut bench), 2);
        bench.write(silently(vec![Change::PutSession(ended(9))]));
    }
}

#[test]
fn a_power_cut_once_the_log_has_moved_away_offers_both() {
    let (mut bench, name) = lived_in();
    let kept_name = kept(&mut bench, &name).unwrap();
    bench.close();
    // As if it had ended before the copy got its name.
    fs::remove_file(bench.database()).unwrap();
    assert_eq!(bench.closed(), Closed::Gone);
    let found = listed(&mut bench);
    assert_eq!(found.iter().map(|one| one.sessions).collect::<Vec<_>>(), [1, 2]);
    kept(&mut bench, &kept_name);
    assert_eq!(sessions(&mut bench), 2);
}
