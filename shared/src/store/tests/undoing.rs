//! Undo: step by step, from any process, and what it reports is what it did.

use super::{Bench, apply_all, facts::*, open, opened, undo, write};
use crate::effects::store::{Change, Fact, Intention, StoreLane, StoreReply, StoreRequest};

fn undone(reply: StoreReply) -> (Intention, Vec<Change>) {
    match reply {
        StoreReply::Undone { intention, changes, .. } => (intention, changes),
        other => panic!("{other:?}"),
    }
}

/// Writes, takes back, and compares both what is held in memory and what is read again.
fn there_and_back(before: Vec<Change>, changes: Vec<Change>, intention: Intention) -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(before));
    let log = bench.log();
    let mut held = log.clone();
    apply_all(&mut held, &changes);
    bench.write(intend(intention, changes));
    assert_eq!(bench.log(), held);
    assert_ne!(held, log);
    let (taken_back, changes) = undone(bench.undo());
    assert_eq!(taken_back, intention);
    apply_all(&mut held, &changes);
    assert_eq!(held, log, "in memory");
    assert_eq!(bench.log(), log, "read again");
    assert_eq!(bench.undo(), StoreReply::NothingToUndo);
    bench
}

#[test]
fn a_started_session_goes_to_the_bin_with_its_check() {
    let changes = vec![Change::PutSession(session(1)), Change::PutCheck(check(1, 1))];
    let bench = there_and_back(vec![], changes, Intention::StartSession);
    assert_eq!(bench.count("SELECT deleted_instant_ms FROM session"), at(990).instant_ms);
    assert_eq!(bench.count("SELECT deleted_instant_ms FROM pain_check"), at(990).instant_ms);
}

#[test]
fn an_ended_session_is_open_again() {
    let changes = vec![Change::PutSession(ended(1)), Change::PutCheck(check(9, 1))];
    let before = vec![Change::PutSession(session(1)), Change::PutCheck(check(1, 1))];
    let mut bench = there_and_back(before, changes, Intention::EndSession);
    assert_eq!(bench.log().sessions[0].ended, None);
}

#[test]
fn what_was_replaced_or_removed_is_what_it_was() {
    let before = vec![
        Change::PutSession(session(1)),
        Change::PutSession(session(2)),
        Change::PutSet(set(1, 1)),
        Change::PutSet(set(2, 2)),
        Change::PutCheck(check(1, 1)),
        Change::PutCheck(recalled(2, 2)),
    ];
    let changes = vec![
        Change::PutSet(plain_set(1, 1)),
        Change::PutSet(plain_set(1, 1)),
        remove(set_of(1, 1)),
        Change::PutCheck(recalled(1, 1)),
        remove(check_of(1, 1)),
        remove(Fact::Session(session_id(2))),
    ];
    there_and_back(before, changes, Intention::LogSet);
}

#[test]
fn what_was_in_the_bin_returns_there_with_its_tombstone() {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        remove(set_of(1, 1)),
    ]));
    bench.write(intend(Intention::LogSet, vec![Change::PutSet(plain_set(1, 1))]));
    let (_, changes) = undone(bench.undo());
    assert_eq!(changes, [remove(set_of(1, 1))]);
    assert_eq!(bench.count("SELECT deleted_instant_ms FROM set_entry"), at(900).instant_ms);
    assert_eq!(
        bench.count("SELECT reps + load_hundredths FROM set_entry"),
        22_505,
        "its content too"
    );
}

#[test]
fn another_process_can_take_back_what_this_one_did() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.write(intend(Intention::LogSet, vec![Change::PutSet(set(1, 1))]));
    let mut other = bench.another();
    assert_eq!(opened(open(&mut other)).undo, Some(done(Intention::LogSet, 1)));
    let (intention, changes) = undone(undo(&mut other, token(1)));
    let removal = Change::Remove { fact: set_of(1, 1), at: at(990) };
    assert_eq!((intention, changes), (Intention::LogSet, vec![removal]));
    assert_eq!(bench.undo(), StoreReply::Stale, "this one has not read that yet");
    assert_eq!(bench.opened().undo, None);
    assert_eq!(bench.undo(), StoreReply::NothingToUndo);
}

#[test]
fn step_by_step_and_never_what_nobody_intended() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    assert_eq!(bench.undo(), StoreReply::NothingToUndo);
    bench.write(named(1, Intention::LogSet, vec![Change::PutSet(set(1, 1))]));
    bench.write(named(2, Intention::RatePain, vec![Change::PutCheck(check(1, 1))]));
    bench.write(named(3, Intention::LogSet, vec![Change::PutSet(plain_set(1, 1))]));
    bench.write(silently(vec![Change::PutSet(set(3, 1))]));
    let back = |bench: &mut Bench, n: u8| match undo(&mut bench.store, token(n)) {
        StoreReply::Undone { next, .. } => next,
        other => panic!("{other:?}"),
    };
    assert_eq!(back(&mut bench, 3), Some(done(Intention::RatePain, 2)));
    assert_eq!(bench.log().sets, [set(1, 1), set(3, 1)], "what it replaced");
    // The next process goes on where this one stops.
    bench.close();
    assert_eq!(bench.opened().undo, Some(done(Intention::RatePain, 2)));
    assert_eq!(back(&mut bench, 2), Some(done(Intention::LogSet, 1)));
    assert_eq!(bench.log().checks, []);
    assert_eq!(back(&mut bench, 1), None);
    assert_eq!(bench.log().sets, [set(3, 1)]);
    assert_eq!(bench.undo(), StoreReply::NothingToUndo);
}

#[test]
fn the_oldest_of_many_steps_is_let_go() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    let steps = u8::try_from(crate::store::undo::STEPS).unwrap();
    for n in 1..=steps + 3 {
        bench.write(named(n, Intention::LogSet, vec![Change::PutSet(set(n, 1))]));
    }
    for n in (4..=steps + 3).rev() {
        undone(undo(&mut bench.store, token(n)));
    }
    assert_eq!(bench.undo(), StoreReply::NothingToUndo);
    assert_eq!(bench.log().sets, [set(1, 1), set(2, 1), set(3, 1)]);
}

#[test]
fn a_boot_that_only_dates_an_undo_is_kept_with_it() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.write(intend(Intention::LogSet, vec![Change::PutSet(set(1, 1))]));
    let request = StoreRequest::Undo { at: at(990), token: token(1), anchors: vec![anchor()] };
    undone(bench.store.answer(&request));
    assert_eq!(bench.opened().anchors, [anchor()]);
}

#[test]
fn a_step_that_cannot_be_read_counts_as_none() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.write(intend(Intention::LogSet, vec![Change::PutSet(set(1, 1))]));
    let sql =
        "UPDATE in_hand SET body = json_set(body, '$.intention', 'later') WHERE kind = 'undo'";
    super::alter(&super::raw(&bench.database()), sql);
    assert_eq!(bench.opened().undo, None);
    assert_eq!(bench.undo(), StoreReply::NothingToUndo);
    assert_eq!(bench.log().sets.len(), 1);
}

#[test]
fn undo_takes_back_what_it_names_and_nothing_that_was_done_since() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.write(named(1, Intention::LogSet, vec![Change::PutSet(set(1, 1))]));
    let mut other = bench.another();
    opened(open(&mut other));
    let theirs = named(2, Intention::LogSet, vec![Change::PutSet(set(2, 1))]);
    assert_eq!(write(&mut other, theirs), StoreReply::Saved);
    // The screen still offers to take back the first one; what was read again knows the second.
    assert_eq!(bench.opened().undo, Some(done(Intention::LogSet, 2)));
    assert_eq!(undo(&mut bench.store, token(1)), StoreReply::Superseded);
    assert_eq!(bench.log().sets.len(), 2, "nothing was written");
    undone(undo(&mut bench.store, token(2)));
    assert_eq!(bench.log().sets, [set(1, 1)]);
    assert_eq!(undo(&mut bench.store, token(2)), StoreReply::Superseded, "and only once");
}

#[test]
fn the_same_thing_done_twice_has_two_names() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))]));
    bench.write(named(1, Intention::RemoveSet, vec![remove(set_of(1, 1))]));
    undone(undo(&mut bench.store, token(1)));
    bench.write(named(2, Intention::RemoveSet, vec![remove(set_of(1, 1))]));
    assert_eq!(undo(&mut bench.store, token(1)), StoreReply::Superseded);
    assert_eq!(bench.log().sets, []);
}
