//! What an import brought and what is erased of it.

use super::*;
use crate::effects::store::{Erase, Fact};

/// Erases all that lies in the bin.
pub fn empty(bench: &mut Bench) {
    let until = StoreRequest::Erase(Erase::Until(at(100_000).instant()));
    while let StoreReply::Erased { more: true, .. } = bench.store.answer(&until) {}
    bench.opened();
}

#[test]
fn an_import_of_which_something_is_erased_can_no_longer_be_taken_back() {
    let text = full().exported();
    let mut into = Bench::open();
    into.import_text(&text, 2);
    into.write(named(5, Intention::RemoveSession, vec![remove(Fact::Session(session_id(2)))]));
    empty(&mut into);
    // The number that is free now goes to another session, which no undo may take away.
    into.write(silently(vec![Change::PutSession(session(30))]));
    assert_eq!(super::super::undo(&mut into.store, token(2)), StoreReply::NothingToUndo);
    assert!(into.log().holds(session_id(30)));
}

#[test]
fn a_session_that_is_half_erased_is_in_no_file() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    let sets = (0..200).map(|n| Change::PutSet(set(n, 1)));
    bench.write(silently(sets.collect()));
    let checks = (0..200).map(|n| Change::PutCheck(check(n, 1)));
    bench.write(silently(checks.collect()));
    bench.write(silently(vec![remove(Fact::Session(session_id(1)))]));
    let until = StoreRequest::Erase(Erase::Until(at(100_000).instant()));
    assert!(matches!(bench.store.answer(&until), StoreReply::Erased { more: true, .. }));
    bench.opened();
    assert_eq!(facts(&bench.exported()), [""; 0]);
}
