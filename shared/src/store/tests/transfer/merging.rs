//! Two logs become one, whichever takes the other's file.

use super::*;
use crate::{
    domain::{
        session::Session,
        transfer::{Kept, Noun},
    },
    effects::store::Fact,
    store::tests::property::change,
};
use proptest::prelude::*;

fn log(changes: Vec<Change>) -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(changes));
    bench
}

#[test]
fn what_only_one_of_them_has_both_have_afterwards() {
    let shared = vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))];
    let mut a = log([shared.clone(), vec![Change::PutSet(set(2, 1))]].concat());
    let mut b =
        log([shared, vec![Change::PutSession(session(2)), Change::PutSet(set(3, 2))]].concat());
    let (of_a, of_b) = (a.exported(), b.exported());
    let done = a.import_text(&of_b, 2);
    assert_eq!([Noun::Session, Noun::Set].map(|noun| done.new.of(noun)), [1, 1]);
    b.import_text(&of_a, 2);
    assert_eq!(facts(&a.exported()), facts(&b.exported()));
    assert_eq!(a.log().sets.len(), 3);
}

#[test]
fn what_one_of_them_deleted_lies_in_both_bins_afterwards() {
    let shared = vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))];
    let mut a = log([shared.clone(), vec![remove(set_of(1, 1))]].concat());
    let mut b = log(shared);
    let (of_a, of_b) = (a.exported(), b.exported());
    assert_eq!(b.import_text(&of_a, 2).removed, 1);
    assert_eq!(a.import_text(&of_b, 2).in_bin, 1);
    assert_eq!(facts(&a.exported()), facts(&b.exported()));
    assert_eq!(b.log().sets, []);
    assert!(matches!(super::super::undo(&mut b.store, token(2)), StoreReply::Undone { .. }));
    assert_eq!(b.log().sets, [set(1, 1)]);
}

#[test]
fn a_session_that_one_of_them_saw_end_has_ended() {
    let mut a = log(vec![Change::PutSession(session(1))]);
    let mut b = log(vec![Change::PutSession(ended(1))]);
    let (of_a, of_b) = (a.exported(), b.exported());
    assert_eq!(a.import_text(&of_b, 2).ended, 1);
    assert!(b.import_text(&of_a, 2).changes_nothing());
    assert_eq!(facts(&a.exported()), facts(&b.exported()));
    assert!(matches!(super::super::undo(&mut a.store, token(2)), StoreReply::Undone { .. }));
    assert_eq!(a.log().sessions, [session(1)]);
}

#[test]
fn what_the_log_says_otherwise_stays_and_the_files_word_lies_in_the_bin() {
    let mut a = log(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
    ]);
    let mut b = log(vec![
        Change::PutSession(session(1)),
        Change::PutSet(plain_set(1, 1)),
        Change::PutCheck(recalled(1, 1)),
        Change::PutOutside(outside(7)),
    ]);
    a.write(silently(vec![Change::PutOutside(named_outside(7))]));
    let before = a.log();
    let text = b.exported();
    let done = a.import_text(&text, 2);
    let differing: Vec<_> = done.differing.iter().map(|it| (it.noun, it.kept)).collect();
    let kept = Kept::InTheBin;
    assert_eq!(differing, [(Noun::Set, kept), (Noun::Check, kept), (Noun::Outside, kept)]);
    for it in &done.differing {
        let line = text.lines().nth(usize::try_from(it.line).unwrap() - 1).unwrap();
        assert!(line.starts_with(&format!("{{\"{}\"", it.noun.id())), "{line}");
    }
    assert_eq!(a.log(), before, "nothing that counts has changed");
    assert_eq!(a.bin().len(), 3);
    let again = a.import_text(&text, 3);
    assert!(again.changes_nothing());
    assert!(again.differing.iter().all(|it| it.kept == Kept::InTheBinAlready), "{again:?}");
}

#[test]
fn a_session_that_differs_is_kept_beside_its_own() {
    let mut a = log(vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))]);
    let moved = Session { started: at(77), ..session(1) };
    let mut b = log(vec![Change::PutSession(moved), Change::PutSet(set(1, 1))]);
    let text = b.exported();
    let done = a.import_text(&text, 2);
    assert_eq!((done.differ, done.there.of(Noun::Set)), (1, 1));
    assert_eq!(a.log().sessions, [session(1)]);
    assert_eq!(a.bin().len(), 1);
}

#[test]
fn a_choice_made_here_stays_and_one_that_nobody_made_is_taken_over() {
    let mut a = log(vec![chosen(SettingKey::Gear, "{\"bars\":[]}")]);
    let mut b = log(vec![
        chosen(SettingKey::Gear, "{\"bars\":[],\"unit\":\"lb\"}"),
        chosen(SettingKey::Preferences, "{\"film_every\":3}"),
    ]);
    let done = a.import_text(&b.exported(), 2);
    assert_eq!((done.new.of(Noun::Choice), done.differ), (1, 1));
    assert_eq!(done.differing[0].kept, Kept::InTheFile);
    let settings = a.opened().settings;
    assert!(
        settings.contains(&Setting { key: SettingKey::Gear, body: "{\"bars\":[]}".to_owned() })
    );
    assert_eq!(settings.len(), 2);
    assert!(matches!(super::super::undo(&mut a.store, token(2)), StoreReply::Undone { .. }));
    assert_eq!(a.opened().settings.iter().filter(|it| it.body != "null").count(), 1);
}

/// One side's changes: its sets, checks and ratings have numbers of their own, so that both can only agree.
fn of_side(changes: Vec<Change>, odd: bool) -> Vec<Change> {
    let own = |n: u8| (n % 2 == 1) == odd;
    let last = |bytes: &[u8; 16]| bytes[15];
    let keep = |change: &Change| match change {
        Change::PutSet(set) => own(last(set.id.bytes())),
        Change::PutCheck(check) => own(last(check.id.bytes())),
        Change::PutOutside(check) => own(last(check.id.bytes())),
        Change::PutPerson(fact) => own(last(fact.id.bytes())),
        Change::PutSession(_) | Change::Remove { fact: Fact::Session(_), .. } => false,
        _ => true,
    };
    changes.into_iter().filter(keep).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn two_logs_merge_to_the_same_facts_in_either_order(
        one in prop::collection::vec(change(), 0..30),
        other in prop::collection::vec(change(), 0..30),
        removed in prop::option::of(1_u8..6),
    ) {
        let base: Vec<Change> = (1..6).map(|n| Change::PutSession(session(n))).collect();
        let side = |changes, odd| {
            let all = base.iter().cloned().chain(of_side(changes, odd)).collect();
            let mut changes = sensible(all);
            changes.extend(removed.filter(|_| odd).map(|n| remove(Fact::Session(session_id(n)))));
            changes
        };
        let (mut a, mut b) = (log(side(one, true)), log(side(other, false)));
        let (of_a, of_b) = (a.exported(), b.exported());
        let into_a = a.import_text(&of_b, 2);
        let into_b = b.import_text(&of_a, 2);
        prop_assert_eq!((into_a.differ, into_b.differ), (0, 0));
        prop_assert_eq!(facts(&a.exported()), facts(&b.exported()));
    }

    #[test]
    fn whatever_comes_in_comes_once_and_one_undo_takes_it_back(
        one in prop::collection::vec(change(), 0..30),
        other in prop::collection::vec(change(), 0..30),
    ) {
        let mut a = log(sensible(one));
        let text = log(sensible(other)).exported();
        let before = a.opened();
        let done = a.import_text(&text, 2);
        let after = facts(&a.exported());
        let again = a.import_text(&text, 3);
        prop_assert!(again.changes_nothing(), "{:?}", again);
        prop_assert_eq!(facts(&a.exported()), after);
        if !done.changes_nothing() {
            let undone = super::super::undo(&mut a.store, token(2));
            let taken_back = matches!(undone, StoreReply::Undone { .. });
            prop_assert!(taken_back);
        }
        prop_assert_eq!(a.opened().log, before.log);
        prop_assert_eq!(a.opened().undo, before.undo);
    }
}
