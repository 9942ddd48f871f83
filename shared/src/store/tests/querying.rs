//! Answers outside the window: what they hold, what they leave out, and what they leave alone.

use super::{Bench, alter, facts::*, histories::*, open_at, opened, raw, write};
use crate::{
    domain::id::{SessionId, SetId},
    effects::store::{
        Change, Fact, StoreLane, StoreReply, StoreRequest,
        query::{
            Answer, BinFact, BinPage, Found, HistoryPage, LiftPage, Pages, Query, WholeSession,
        },
    },
};

#[test]
fn a_session_outside_the_window_is_found_whole_in_the_bin_or_not() {
    let mut bench = Bench::open();
    for n in 1..=60 {
        bench.write(silently(vec![
            Change::PutSession(ended(n)),
            Change::PutSet(set(n, n)),
            Change::PutSet(plain_set(100 + n, n)),
            Change::PutCheck(check(n, n)),
        ]));
    }
    let mut expected = WholeSession {
        session: ended(2),
        removed: None,
        sets: vec![set(2, 2), plain_set(102, 2)],
        checks: vec![check(2, 2)],
        cut_off: false,
        incomplete: false,
    };
    let long_after = at(1_000_000);
    let window = opened(open_at(&mut bench.store, long_after)).log;
    assert!(!window.sessions.contains(&ended(2)));
    assert_eq!(bench.session(session_id(2)), Some(expected.clone()));
    bench.write(silently(vec![remove(set_of(2, 2)), remove(Fact::Session(session_id(2)))]));
    expected.sets.remove(0);
    expected.removed = Some(at(900));
    assert_eq!(bench.session(session_id(2)), Some(expected));
    assert_eq!(bench.session(session_id(99)), None);
}

#[test]
fn a_session_with_very_many_sets_is_cut_off_and_says_so() {
    let mut bench = Bench::open();
    let many = u16::try_from(WholeSession::MOST).unwrap() + 1;
    let set = |n: u16| {
        let mut id = [7; 16];
        id[..2].copy_from_slice(&n.to_be_bytes());
        Change::PutSet(crate::domain::set_entry::SetEntry {
            id: SetId::from_bytes(id),
            ..plain_set(1, 1)
        })
    };
    let mut changes = vec![Change::PutSession(session(1))];
    changes.extend((1..many).map(set));
    bench.write(silently(changes));
    let whole = bench.session(session_id(1)).unwrap();
    assert_eq!((whole.sets.len(), whole.cut_off), (WholeSession::MOST, false));
    bench.write(silently(vec![set(many)]));
    let whole = bench.session(session_id(1)).unwrap();
    assert_eq!((whole.sets.len(), whole.cut_off), (WholeSession::MOST, true));
}

#[test]
fn a_row_that_is_not_as_it_was_written_is_left_out_counted_and_ends_no_page() {
    let mut bench = Bench::open();
    bench.write(silently((1..=100).map(|n| Change::PutSession(ended(n))).collect()));
    bench.write(silently(vec![Change::PutSet(set(1, 90)), Change::PutSet(set(2, 90))]));
    // The last of the first page, the one behind it, and a set.
    let spoilt = "UPDATE session SET ended_utc_ms = ended_utc_ms + 1 WHERE no IN (68, 69);
        UPDATE set_entry SET reps = reps + 1 WHERE key % 1048576 = 1";
    raw(&bench.database()).execute_batch(spoilt).unwrap();
    let (found, unsound) = bench.history();
    assert_eq!(unsound, 3);
    let ids: Vec<SessionId> = found.iter().map(|whole| whole.session.id).collect();
    let left = (1..=100).rev().filter(|n| ![68, 69].contains(n));
    assert_eq!(ids, left.map(session_id).collect::<Vec<_>>());
    let sets = &found.iter().find(|whole| whole.session.id == session_id(90)).unwrap().sets;
    assert_eq!(*sets, [set(2, 90)]);
}

#[test]
fn a_lift_long_given_up_is_found_in_steps_of_bounded_reach() {
    let mut bench = Bench::open();
    let history = History { sessions: 1_200, given_up_after: 1 };
    history.write(&mut bench);
    let Found { answer: Answer::Lift(first), .. } = bench.find(lift(GIVEN_UP, None)) else {
        panic!("another answer")
    };
    assert_eq!(first.sessions, [], "not among the newest");
    let second = bench.lift(GIVEN_UP, first.older);
    assert_eq!(second.sessions, []);
    let third = bench.lift(GIVEN_UP, second.older);
    assert_eq!(third.sessions.len(), 1);
    assert_eq!(third.older, None);
    assert_eq!(bench.lift("never-done", third.older).sessions, []);
}

#[test]
fn where_the_last_set_of_a_lift_is_gone_the_page_goes_on_behind_it() {
    let mut bench = Bench::open();
    for n in 1..=50 {
        bench.write(silently(vec![
            Change::PutSession(session(n)),
            Change::PutSet(set(1, n)),
            Change::PutSet(plain_set(2, n)),
        ]));
    }
    let gone = (11..=50).filter(|n| n % 2 == 0).map(|n| remove(set_of(n, 1)));
    bench.write(silently(gone.collect()));
    let page = bench.lift("romanian-deadlift", None);
    let ids: Vec<SessionId> = page.sessions.iter().map(|it| it.session.id).collect();
    let left = (1..=50).rev().filter(|n| *n < 11 || n % 2 == 1);
    assert_eq!(ids, left.map(session_id).collect::<Vec<_>>());
    assert!(page.sessions.iter().all(|it| it.sets.len() == 1), "no set of another lift");
    assert!(ids.len() < LiftPage::SESSIONS && page.older.is_none());
}

#[test]
fn what_lies_in_a_removed_session_is_not_in_the_bin_by_itself() {
    let mut bench = Bench::open();
    for n in 1..=2 {
        bench.write(silently(vec![
            Change::PutSession(session(n)),
            Change::PutSet(set(n, n)),
            Change::PutCheck(check(n, n)),
            remove(set_of(n, n)),
            remove(check_of(n, n)),
        ]));
    }
    bench.write(silently(vec![remove(Fact::Session(session_id(1)))]));
    let Found { answer: Answer::Bin(page), .. } = bench.find(Query::Bin { before: None }) else {
        panic!("another answer")
    };
    let facts: Vec<BinFact> = page.entries.into_iter().map(|entry| entry.fact).collect();
    let left = [BinFact::Check(check(2, 2)), BinFact::Set(set(2, 2)), BinFact::Session(session(1))];
    assert_eq!(facts, left);
    assert_eq!(page.older, None);
}

#[test]
fn what_was_removed_at_one_instant_is_paged_without_a_gap_or_a_repeat() {
    const EACH: u8 = 20;
    let mut bench = Bench::open();
    for n in 1..=EACH {
        let (kept, binned) = (n, 100 + n);
        bench.write(silently(vec![
            Change::PutSession(session(kept)),
            Change::PutSession(session(binned)),
            Change::PutSet(set(n, kept)),
            Change::PutCheck(check(n, kept)),
            remove(set_of(kept, n)),
            remove(check_of(kept, n)),
            remove(Fact::Session(session_id(binned))),
        ]));
    }
    let newest = || (1..=EACH).rev();
    let checks = newest().map(|n| BinFact::Check(check(n, n)));
    let sets = newest().map(|n| BinFact::Set(set(n, n)));
    let sessions = newest().map(|n| BinFact::Session(session(100 + n)));
    let all: Vec<BinFact> = checks.chain(sets).chain(sessions).collect();
    assert_eq!(bench.bin().into_iter().map(|entry| entry.fact).collect::<Vec<_>>(), all);
}

#[test]
fn an_empty_log_answers_with_empty_pages() {
    let mut bench = Bench::open();
    let answers = [
        (Query::History(Pages::Newest), Answer::History(HistoryPage::default())),
        (Query::Session(session_id(1)), Answer::Session(None)),
        (lift("back-squat", None), Answer::Lift(LiftPage::default())),
        (Query::Bin { before: None }, Answer::Bin(BinPage::default())),
    ];
    for (query, answer) in answers {
        assert_eq!(bench.find(query), Found { answer, unsound: 0 });
    }
}

#[test]
fn a_query_sees_what_another_process_wrote_and_leaves_the_window_stale() {
    let mut bench = Bench::open();
    let mut other = bench.another();
    super::opened(super::open(&mut other));
    let written = write(&mut other, silently(vec![Change::PutSession(session(1))]));
    assert_eq!(written, StoreReply::Saved);
    assert!(bench.session(session_id(1)).is_some());
    assert!(bench.store.moved(), "the model has not read it");
    let put = silently(vec![Change::PutSession(session(2))]);
    assert_eq!(bench.try_write(put.clone()), StoreReply::Stale);
    bench.opened();
    assert!(bench.session(session_id(1)).is_some());
    assert!(!bench.store.moved());
    bench.write(put);
}

#[test]
fn where_no_log_is_open_or_a_newer_brace_has_migrated_it_the_model_must_read_again() {
    let query = StoreRequest::Query(Query::History(Pages::Newest));
    assert_eq!(Bench::new().store.answer(&query), StoreReply::Stale);
    let mut bench = Bench::open();
    raw(&bench.database()).pragma_update(None, "user_version", 99).unwrap();
    assert_eq!(bench.store.answer(&query), StoreReply::Stale);
}

#[test]
fn a_row_that_no_fact_can_say_fails_the_query_and_calls_nothing_damaged() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))]));
    alter(&raw(&bench.database()), "UPDATE set_entry SET faults = '[\"of a later version\"]'");
    let reply = bench.store.answer(&StoreRequest::Query(Query::Session(session_id(1))));
    assert!(
        matches!(
            reply,
            StoreReply::Failed(crate::effects::store::StoreFailure::ConstraintViolation { .. })
        ),
        "{reply:?}"
    );
}
