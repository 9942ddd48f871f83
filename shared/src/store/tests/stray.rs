//! A copy put beside an old write-ahead log by hand: noticed, said, and nothing lost.

use super::{
    Bench,
    facts::*,
    names, open_at, opened,
    snapshots::{day, snapshot},
};
use crate::{
    domain::moment::Stamp,
    effects::store::{Change, Draft, DraftKey, Opened, StoreLane, StoreReply, StoreRequest},
};
use proptest::prelude::*;
use std::fs;

fn read(bench: &mut Bench) -> Opened {
    opened(open_at(&mut bench.store, Stamp { instant_ms: i64::MAX / 2, ..at(0) }))
}

/// Two sessions in the log, three more that only the write-ahead log of a killed process holds, and a copy of the
/// log of the first two beside it.
fn put_back(copy: impl FnOnce(&mut Bench) -> Vec<u8>) -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(ended(1)), Change::PutSet(set(1, 1))]));
    bench.write(silently(vec![Change::PutSession(ended(2))]));
    let copy = copy(&mut bench);
    bench.close();
    for n in 3..=40 {
        bench.opened();
        // A log that grows: its first page says how long it is.
        let body = "x".repeat(usize::from(n) * 5000);
        bench.write(silently(vec![
            Change::PutSession(ended(n)),
            Change::PutSet(set(n, n)),
            Change::PutDraft(Draft { key: DraftKey::Set, body }),
        ]));
        if n % 9 == 0 {
            bench.close();
        }
    }
    bench.kill();
    fs::write(bench.database(), copy).unwrap();
    bench
}

fn of_a_snapshot(bench: &mut Bench) -> Vec<u8> {
    let made = snapshot(bench, &day(0));
    fs::read(bench.path(&made.name)).unwrap()
}

fn of_the_file(bench: &mut Bench) -> Vec<u8> {
    bench.close();
    fs::read(bench.database()).unwrap()
}

#[test]
fn a_copy_beside_an_old_write_ahead_log_opens_as_it_is_and_that_one_is_set_aside() {
    for copy in [of_a_snapshot, of_the_file] {
        let mut bench = put_back(copy);
        let wal = fs::read(bench.path("brace.sqlite-wal")).unwrap();
        let opened = read(&mut bench);
        assert_eq!(opened.log.sessions.len(), 2, "none of two times mixed");
        let aside = opened.aside.expect("it is said");
        assert!(aside.stray && aside.missing > 0);
        let folder = bench.path(&aside.folder);
        assert!(fs::read(folder.join("brace.sqlite-wal")).unwrap() == wal, "byte for byte");
        bench.write(silently(vec![Change::PutSession(ended(90))]));
        bench.close();
        assert_eq!(read(&mut bench).aside.as_ref(), Some(&aside), "until the person decides");
        loop {
            match bench.store.answer(&StoreRequest::Salvage { folder: aside.folder.clone() }) {
                StoreReply::Salvaging(_) => {}
                StoreReply::Salvaged(salvaged) => {
                    assert!(salvaged.sessions >= 4, "what it holds is taken over: {salvaged:?}");
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(names(&bench.path("quarantine")).len(), 1);
    }
}

#[test]
fn who_only_looks_reads_the_copy_and_is_told() {
    let mut bench = put_back(of_a_snapshot);
    let before = names(bench.dir.path());
    let request = StoreRequest::open(day(0), crate::effects::store::IfMissing::Look);
    let opened = opened(bench.store.answer(&request));
    assert_eq!(opened.log.sessions.len(), 2);
    assert!(opened.unsound > 0);
    bench.kill();
    assert_eq!(names(bench.dir.path()), before, "and changes nothing");
}

/// What a process does with a log.
#[derive(Clone, Copy, Debug)]
enum Does {
    Write(bool),
    WriteLong(bool),
    Empty(bool),
    Close(bool),
    Kill,
}

fn does() -> impl Strategy<Value = Does> {
    prop_oneof![
        4 => any::<bool>().prop_map(Does::Write),
        2 => any::<bool>().prop_map(Does::WriteLong),
        1 => any::<bool>().prop_map(Does::Empty),
        1 => any::<bool>().prop_map(Does::Close),
        2 => Just(Does::Kill),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Two processes write, empty the write-ahead log, close and are killed in any order.
    #[test]
    fn a_write_ahead_log_of_the_log_s_own_is_never_taken_for_another_s(
        all in proptest::collection::vec(does(), 1..40),
    ) {
        let mut bench = Bench::open();
        let mut other = bench.another();
        let mut n = 0;
        for does in all {
            let (Does::Write(first) | Does::WriteLong(first) | Does::Empty(first) | Does::Close(first)) =
                does else {
                bench.kill();
                other.let_go();
                other = bench.another();
                continue;
            };
            let store = if first { &mut bench.store } else { &mut other };
            let opened = opened(open_at(store, day(0)));
            prop_assert_eq!(opened.aside, None);
            match does {
                Does::Write(_) | Does::WriteLong(_) => {
                    n = (n % 200) + 1;
                    let mut changes = vec![Change::PutSession(ended(n))];
                    if let Does::WriteLong(_) = does {
                        let body = "x".repeat(usize::from(n) * 300);
                        changes.push(Change::PutDraft(Draft { key: DraftKey::Set, body }));
                    }
                    prop_assert_eq!(super::write(store, silently(changes)), StoreReply::Saved);
                }
                Does::Empty(_) => {
                    let live = store.live.as_ref().unwrap();
                    crate::store::connect::empty_write_ahead_log(&live.connection);
                }
                _ if first => bench.close(),
                _ => other = bench.another(),
            }
        }
        prop_assert!(!bench.path("quarantine").exists());
    }
}
