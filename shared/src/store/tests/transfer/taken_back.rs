//! One undo takes a whole import back, and the same import brings it again.

use super::*;
use crate::effects::store::{Fact, Undoable};

fn undone(bench: &mut Bench, n: u8) -> Option<Undoable> {
    match super::super::undo(&mut bench.store, token(n)) {
        StoreReply::Undone { intention: Intention::Import, next, .. } => next,
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_undo_takes_all_of_it_back() {
    let text = full().exported();
    let mut into = Bench::open();
    into.write(intend(Intention::RateOutside, vec![Change::PutOutside(outside(40))]));
    let before = into.opened();
    into.import_text(&text, 2);
    assert_eq!(undone(&mut into, 2), Some(done(Intention::RateOutside, 1)));
    let after = into.opened();
    assert_eq!(after.log, before.log);
    assert!(after.settings.iter().all(|it| it.body == "null"), "{:?}", after.settings);
    assert_eq!(after.reminder_settings, before.reminder_settings);
    assert_eq!(after.undo, before.undo);
}

#[test]
fn a_step_of_undo_is_small_however_much_came_in() {
    let mut from = Bench::open();
    for n in 0..20_u8 {
        from.write(silently(vec![Change::PutSession(session(n))]));
        let sets = (0..10).map(|set| Change::PutSet(super::set(n * 10 + set, n)));
        from.write(silently(sets.collect()));
    }
    let text = from.exported();
    let mut into = Bench::open();
    into.import_text(&text, 2);
    assert!(into.count("SELECT sum(length(body)) FROM in_hand") < 200);
    assert!(into.count("SELECT max(length(body)) FROM import_batch") < 400);
}

#[test]
fn what_was_taken_back_comes_again_with_the_same_file() {
    let text = full().exported();
    let mut into = Bench::open();
    into.import_text(&text, 2);
    let first = into.opened().log;
    undone(&mut into, 2);
    let again = into.import_text(&text, 3);
    assert!(again.back > 0 && again.in_bin == 0, "{again:?}");
    assert_eq!(into.opened().log, first);
    undone(&mut into, 3);
    assert_eq!(into.opened().log.sessions, []);
}

#[test]
fn what_the_person_deleted_since_stays_deleted() {
    let text = full().exported();
    let mut into = Bench::open();
    into.import_text(&text, 2);
    let removed = vec![remove(Fact::Session(session_id(1)))];
    into.write(intend(Intention::RemoveSession, removed));
    let again = into.import_text(&text, 3);
    assert_eq!((again.back, again.in_bin), (0, 1));
    assert!(!into.log().holds(session_id(1)));
}

#[test]
fn an_import_that_something_followed_is_not_the_next_to_be_taken_back() {
    let text = full().exported();
    let mut into = Bench::open();
    into.import_text(&text, 2);
    into.write(named(5, Intention::RateOutside, vec![Change::PutOutside(outside(40))]));
    assert_eq!(super::super::undo(&mut into.store, token(2)), StoreReply::Superseded);
    assert!(matches!(
        super::super::undo(&mut into.store, token(5)),
        StoreReply::Undone { next: Some(next), .. } if next == done(Intention::Import, 2)
    ));
    undone(&mut into, 2);
    assert_eq!(into.log().sessions, []);
}
