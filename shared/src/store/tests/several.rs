//! Two stores on one folder, as two processes have.

use super::{Bench, facts::*, open, opened, write};
use crate::effects::store::{Change, StoreFailure, StoreLane, StoreReply};

#[test]
fn a_write_over_what_was_not_read_is_refused_as_stale() {
    let mut bench = Bench::open();
    let mut other = bench.another();
    opened(open(&mut other));
    assert!(!bench.store.moved() && !other.moved());
    bench.write(silently(vec![Change::PutSession(session(1))]));
    assert!(!bench.store.moved(), "one's own commit moves nothing");
    assert!(other.moved() && other.moved(), "until it is read");
    let transaction = silently(vec![Change::PutSession(session(2))]);
    assert_eq!(write(&mut other, transaction.clone()), StoreReply::Stale);
    assert_eq!(bench.log().sessions, [session(1)], "and nothing was written");
    assert_eq!(opened(open(&mut other)).log.sessions, [session(1)]);
    assert!(!other.moved());
    assert_eq!(write(&mut other, transaction), StoreReply::Saved);
    assert!(bench.store.moved());
    assert_eq!(bench.log().sessions.len(), 2);
}

#[test]
fn many_writes_in_turn_stay_in_step() {
    let mut bench = Bench::open();
    let mut other = bench.another();
    for n in (1..40).step_by(2) {
        opened(open(&mut other));
        assert_eq!(
            write(&mut other, silently(vec![Change::PutSession(session(n))])),
            StoreReply::Saved
        );
        bench.log();
        bench.write(silently(vec![Change::PutSession(session(n + 1))]));
        bench.write(silently(vec![Change::PutSet(set(n, n))]));
    }
    assert_eq!(opened(open(&mut other)), bench.opened());
}

#[test]
fn a_log_that_is_not_open_asks_to_be_read() {
    let mut bench = Bench::new();
    assert!(!bench.store.moved());
    assert_eq!(bench.try_write(silently(vec![])), StoreReply::Stale);
    assert_eq!(bench.undo(), StoreReply::Stale);
    assert_eq!(std::fs::read_dir(bench.dir.path()).unwrap().count(), 0, "and creates nothing");
}

#[test]
fn another_file_under_the_name_is_noticed_before_the_next_write() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    let elsewhere = bench.path("elsewhere");
    std::fs::rename(bench.database(), &elsewhere).unwrap();
    std::fs::rename(bench.path("brace.sqlite-wal"), bench.path("elsewhere-wal")).unwrap();
    assert!(bench.store.moved());
    let before = std::fs::read(&elsewhere).unwrap();
    assert_eq!(bench.try_write(silently(vec![])), StoreReply::Stale);
    assert_eq!(std::fs::read(&elsewhere).unwrap(), before);
    assert_eq!(
        super::raw(&elsewhere).query_row("SELECT count(*) FROM session", [], |row| row.get(0)),
        Ok(1)
    );
}

#[test]
fn a_log_held_by_another_for_too_long_is_busy() {
    let mut bench = Bench::open();
    let live = bench.store.live.as_ref().unwrap();
    live.connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    let other = super::raw(&bench.database());
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let transaction = silently(vec![Change::PutSession(session(1))]);
    assert_eq!(bench.try_write(transaction.clone()), StoreReply::Failed(StoreFailure::Busy));
    other.execute_batch("ROLLBACK").unwrap();
    bench.write(transaction);
}

#[test]
fn many_stores_that_begin_at_once_share_one_log() {
    let bench = Bench::new();
    std::thread::scope(|scope| {
        for n in 0..8 {
            let mut store = bench.another();
            scope.spawn(move || {
                loop {
                    opened(open(&mut store));
                    let changes = vec![Change::PutSession(session(n))];
                    if write(&mut store, silently(changes)) == StoreReply::Saved {
                        break;
                    }
                }
            });
        }
    });
    assert_eq!(opened(open(&mut bench.another())).log.sessions.len(), 8);
    assert_eq!(super::names(bench.dir.path())[0], "brace.sqlite");
    assert!(super::names(bench.dir.path()).iter().all(|name| !name.contains("new")));
}
