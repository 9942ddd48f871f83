//! A log whose disk or folder may not be written to is told apart from every other that does not open.

use super::{Bench, facts::*};
use crate::effects::store::{Access, Change, Closed, StoreFailure};
use crate::store::StoreError;
use std::io::{self, ErrorKind};

#[test]
fn each_way_of_being_read_only_has_the_one_name() {
    let bench = Bench::open();
    let sqlite =
        |code| rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None).into();
    for error in [
        StoreError::ReadOnly,
        io::Error::from(ErrorKind::ReadOnlyFilesystem).into(),
        io::Error::from(ErrorKind::PermissionDenied).into(),
        sqlite(rusqlite::ffi::SQLITE_READONLY_DIRECTORY),
        sqlite(rusqlite::ffi::SQLITE_READONLY),
    ] {
        assert_eq!(
            crate::store::reason::closed(&bench.store.data_dir, &error),
            Closed::Unreadable(StoreFailure::ReadOnly),
            "{error}"
        );
    }
    let other = crate::store::reason::closed(
        &bench.store.data_dir,
        &sqlite(rusqlite::ffi::SQLITE_IOERR_READ),
    );
    assert!(matches!(other, Closed::Unreadable(StoreFailure::System { .. })), "{other:?}");
    let left = super::names(bench.dir.path());
    assert!(!left.iter().any(|name| name.contains("new")), "what was tried is gone: {left:?}");
}

/// Needs the right to mount; `docs/db.md` says how to run it.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "run by hand, with BRACE_READ_ONLY naming a folder on a read-only mount that holds a log"]
fn a_log_on_a_read_only_mount_opens_to_look_at() {
    let Some(folder) = std::env::var_os("BRACE_READ_ONLY").map(std::path::PathBuf::from) else {
        return;
    };
    let mut store = crate::store::Store::new(folder.clone(), folder);
    let opened = super::opened(super::open(&mut store));
    assert_eq!(opened.access, Access::LookOnly(StoreFailure::ReadOnly));
    let reply = super::write(&mut store, silently(vec![Change::PutSession(session(1))]));
    assert_eq!(reply, crate::effects::store::StoreReply::Failed(StoreFailure::ReadOnly));
}

#[test]
fn a_write_to_a_log_that_became_read_only_says_so_and_goes_through_afterwards() {
    let mut bench = Bench::open();
    let live = bench.store.live.as_ref().unwrap();
    live.connection.pragma_update(None, "query_only", "ON").unwrap();
    let transaction = silently(vec![Change::PutSession(session(1))]);
    let reply = bench.try_write(transaction.clone());
    assert_eq!(reply, crate::effects::store::StoreReply::Failed(StoreFailure::ReadOnly));
    let live = bench.store.live.as_ref().unwrap();
    live.connection.pragma_update(None, "query_only", "OFF").unwrap();
    bench.write(transaction);
}
