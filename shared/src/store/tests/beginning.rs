//! Where a log begins, and where it must not.

use super::{Bench, closed, facts::*, is_system, names, opened, quarantined};
use crate::effects::store::{
    Aside, Change, Closed, Log, Opened, StoreLane, StoreReply, StoreRequest,
};
use crate::store::migrate::{MIGRATIONS, newest};
use std::fs;

fn begin(bench: &mut Bench) -> StoreReply {
    bench.store.answer(&StoreRequest::BeginEmptyLog)
}

#[test]
fn a_log_is_born_whole_in_a_folder_that_is_made() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("a/b");
    let mut store = super::Store::new(data.clone(), data.clone());
    assert!(!data.exists(), "a new store opens nothing");
    opened(super::open(&mut store));
    drop(store);
    assert_eq!(names(&data), ["brace.sqlite"]);
    let connection = super::raw(&data.join("brace.sqlite"));
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    assert_eq!(pragma("application_id"), Ok(0x4252_4143));
    assert_eq!(pragma("user_version"), Ok(newest(MIGRATIONS)));
    assert_eq!(
        connection.pragma_query_value(None, "journal_mode", |row| row.get(0)),
        Ok("wal".to_owned())
    );
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let mut store = super::Store::new(data.clone(), data.clone());
    opened(super::open(&mut store));
    for path in [data.clone(), data.join("brace.sqlite"), data.join("brace.sqlite-wal")] {
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o077, 0);
    }
}

#[test]
fn every_connection_is_set_up_to_lose_nothing() {
    let bench = Bench::open();
    let connection = &bench.store.live.as_ref().unwrap().connection;
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    assert_eq!(pragma("synchronous"), Ok(2), "FULL");
    assert_eq!(pragma("busy_timeout"), Ok(5_000));
    assert_eq!(pragma("trusted_schema"), Ok(0));
    assert_eq!(pragma("cell_size_check"), Ok(1));
    assert_eq!(pragma("secure_delete"), Ok(2), "FAST");
    assert_eq!(pragma("fullfsync"), Ok(i64::from(cfg!(target_vendor = "apple"))));
}

#[test]
fn no_log_begins_where_there_was_one() {
    for trace in ["snapshots/2026", "due.json"] {
        let mut bench = Bench::new();
        let trace = bench.path(trace);
        fs::create_dir_all(trace.parent().unwrap()).unwrap();
        fs::write(&trace, "x").unwrap();
        assert_eq!(bench.closed(), Closed::Gone, "{}", trace.display());
        assert_eq!(bench.closed(), Closed::Gone, "asked again");
        assert!(!bench.database().exists());
        assert_eq!(opened(begin(&mut bench)), Opened::default(), "but a person may begin one");
        assert!(trace.exists());
    }
    let mut bench = Bench::new();
    for folder in ["20260302T120000Z-9", "20260301T120000Z-10"] {
        fs::create_dir_all(bench.path("quarantine").join(folder)).unwrap();
    }
    for _ in 0..2 {
        assert_eq!(quarantined(bench.closed()), "quarantine/20260301T120000Z-10", "the newest");
        assert!(!bench.database().exists());
    }
}

#[test]
fn empty_folders_of_ours_do_not_keep_a_log_from_beginning() {
    let mut bench = Bench::new();
    fs::create_dir(bench.path("quarantine")).unwrap();
    fs::create_dir(bench.path("snapshots")).unwrap();
    assert_eq!(bench.opened(), Opened::default());
}

#[test]
fn beginning_an_empty_log_beside_one_in_quarantine() {
    let mut bench = Bench::new();
    fs::write(bench.database(), "").unwrap();
    let folder = quarantined(bench.closed());
    let aside = Some(Aside::beside(folder.clone()));
    assert_eq!(opened(begin(&mut bench)), Opened { aside, ..Opened::default() });
    bench.write(silently(vec![Change::PutSession(session(1))]));
    assert_eq!(opened(begin(&mut bench)).log.sessions.len(), 1, "only once: then it opens");
    bench.close();
    assert_eq!(opened(begin(&mut bench)).log.sessions.len(), 1, "also where it is not open");
    assert_eq!(fs::read(bench.path(&folder).join("brace.sqlite")).unwrap(), b"");
}

#[test]
fn beginning_sets_a_lone_write_ahead_log_aside_first() {
    let mut bench = Bench::new();
    fs::write(bench.path("brace.sqlite-wal"), "tail").unwrap();
    let opened = opened(begin(&mut bench));
    assert_eq!(opened.log, Log::default());
    assert!(opened.aside.is_some());
    let [folder] = &names(&bench.path("quarantine"))[..] else { panic!("one folder") };
    let kept = bench.path("quarantine").join(folder).join("brace.sqlite-wal");
    assert_eq!(fs::read(kept).unwrap(), b"tail");
}

#[test]
fn a_folder_that_is_a_file_is_unreadable_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("data");
    fs::write(&file, "mine").unwrap();
    let mut store = super::Store::new(file.clone(), file.clone());
    assert!(is_system(&closed(super::open(&mut store))));
    assert!(is_system(&closed(store.answer(&StoreRequest::BeginEmptyLog))));
    assert_eq!(fs::read(file).unwrap(), b"mine");
}

#[test]
fn a_folder_in_the_databases_place_is_unreadable_and_stays() {
    let mut bench = Bench::new();
    fs::create_dir(bench.database()).unwrap();
    assert!(is_system(&bench.closed()));
    assert!(bench.database().is_dir());
}
