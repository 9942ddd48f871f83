//! A log that is only looked at: because nobody asked to write, or because its disk takes nothing.

use super::{Bench, facts::*, names, opened, raw};
use crate::effects::store::{
    Access, Change, IfMissing, StoreFailure, StoreLane, StoreReply, StoreRequest,
};
use std::{collections::BTreeMap, fs};

fn look(bench: &mut Bench) -> StoreReply {
    bench.store.answer(&StoreRequest::open(at(100_000), IfMissing::Look))
}

fn files(bench: &Bench) -> BTreeMap<String, Vec<u8>> {
    let all = names(bench.dir.path());
    // The index of the write-ahead log holds readers' marks, and no data.
    let all = all.into_iter().filter(|name| !name.ends_with("-shm"));
    all.map(|name| (name.clone(), fs::read(bench.path(&name)).unwrap())).collect()
}

fn lived_in() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))]));
    bench
}

#[test]
fn a_look_writes_nothing_and_sees_everything() {
    for killed in [false, true] {
        for index in [false, true] {
            let mut bench = lived_in();
            if killed {
                bench.kill();
            } else {
                bench.close();
            }
            if killed && !index {
                fs::remove_file(bench.path("brace.sqlite-shm")).unwrap();
            }
            let (before, listed) = (files(&bench), names(bench.dir.path()));
            let seen = opened(look(&mut bench));
            assert_eq!((seen.access, seen.log.sets.len()), (Access::Look, 1));
            bench.close();
            assert!(files(&bench) == before, "killed {killed}, index {index}");
            assert_eq!(names(bench.dir.path()), listed);
        }
    }
}

#[test]
fn a_look_beside_a_process_that_writes_sees_what_it_has_written() {
    let mut bench = lived_in();
    let mut other = bench.another();
    let request = StoreRequest::open(at(100_000), IfMissing::Look);
    assert_eq!(opened(other.answer(&request)).log.sets.len(), 1);
    bench.write(silently(vec![Change::PutSet(set(2, 1))]));
    assert!(other.moved());
    assert_eq!(opened(other.answer(&request)).log.sets.len(), 2);
}

/// A look cannot copy the log aside, as the next opening does: it says how many entries may be missing.
#[test]
fn a_look_beside_a_damaged_write_ahead_log_counts_what_may_be_missing() {
    let mut bench = lived_in();
    bench.close();
    bench.opened();
    for n in 2..=5 {
        bench.write(silently(vec![Change::PutSet(set(n, 1))]));
    }
    bench.kill();
    let wal = bench.path("brace.sqlite-wal");
    let mut bytes = fs::read(&wal).unwrap();
    bytes[32 + 4120 + 2000] ^= 4;
    fs::write(&wal, &bytes).unwrap();
    let seen = opened(look(&mut bench));
    assert_eq!(seen.log.sets.len() + usize::try_from(seen.unsound).unwrap(), 5);
    assert!(seen.unsound > 0);
    bench.close();
    assert!(fs::read(&wal).unwrap() == bytes);
}

#[test]
fn a_look_at_what_is_no_log_is_told_as_at_any_opening() {
    let mut bench = Bench::new();
    assert_eq!(look(&mut bench), StoreReply::Closed(crate::effects::store::Closed::NoLog));
    fs::write(bench.database(), "this was a log once".repeat(20)).unwrap();
    assert!(matches!(look(&mut bench), StoreReply::Closed(_)));
}

/// As on a disk that takes nothing: the file may only be read, and so may its folder.
#[test]
fn a_sound_log_is_never_hidden_by_a_disk_that_takes_nothing() {
    let mut bench = lived_in();
    bench.close();
    // Where tests run as root no permission holds: another program holds the log in a mode that needs none.
    let live = bench.store.open_to_look(Access::LookOnly(StoreFailure::DiskFull)).unwrap();
    assert_eq!(live.access, Access::LookOnly(StoreFailure::DiskFull));
    assert_eq!(live.log.sets.len(), 1);
    assert!(!bench.store.moved());
    // What a person does meanwhile is tried, and goes through once the disk takes it.
    let transaction = silently(vec![Change::PutSet(set(2, 1))]);
    assert_eq!(bench.try_write(transaction.clone()), StoreReply::Stale, "it can be written by now");
    assert_eq!(bench.opened().access, Access::Whole);
    bench.write(transaction);
}

#[test]
fn a_log_that_was_opened_for_looking_notices_that_it_changed() {
    let mut bench = lived_in();
    bench.close();
    bench.store.open_to_look(Access::LookOnly(StoreFailure::ReadOnly)).unwrap();
    raw(&bench.database()).execute("DELETE FROM setting", []).unwrap();
    let sql = "UPDATE session SET note = 'x'";
    raw(&bench.database()).execute(sql, []).unwrap();
    assert!(bench.store.moved());
}
