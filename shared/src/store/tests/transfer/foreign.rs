//! Sessions of another app.

use super::*;
use crate::domain::{
    id::{SessionId, SetId},
    session::Session,
    set_entry::SetEntry,
    transfer::{ForeignBatch, ForeignSession, ForeignSet, Noun, Origin},
};
use std::sync::Arc;

const SPACE: [u8; 16] = [9; 16];

/// So many sessions with so many sets each.
pub(super) fn batch(sessions: u32, sets: u32) -> Incoming {
    let session = |n: u32| {
        let id = SessionId::derive(&SPACE, &n.to_be_bytes());
        let started = Stamp::at_wall(NOON + i64::from(n) * 86_400_000, 0);
        let sets = (0..sets).map(|set| {
            let line = n * sets + set + 2;
            let id = SetId::derive(&SPACE, &line.to_be_bytes());
            let set = SetEntry { id, session: self::id(n), at: started.clone(), ..plain_set(1, 1) };
            ForeignSet { set, line, name: "Squat (Barbell)".to_owned() }
        });
        let ended = Some(started.clone());
        ForeignSession {
            session: Session { id, started: started.clone(), ended, note: None },
            sets: sets.collect(),
        }
    };
    let origin = Origin { app: "strong".to_owned(), dialect: "s1".to_owned() };
    Incoming::Sessions(Arc::new(ForeignBatch {
        origin,
        sessions: (0..sessions).map(session).collect(),
    }))
}

fn id(n: u32) -> SessionId {
    SessionId::derive(&SPACE, &n.to_be_bytes())
}

#[test]
fn sessions_come_in_with_where_they_came_from_and_come_once() {
    let mut bench = Bench::open();
    let done = imported(bench.import(batch(3, 4), Trial::Kept, 2));
    assert_eq!([Noun::Session, Noun::Set].map(|noun| done.new.of(noun)), [3, 12]);
    assert_eq!(bench.log().sets.len(), 12);
    assert_eq!(bench.count("SELECT count(*) FROM provenance WHERE name = 'Squat (Barbell)'"), 12);
    let again = imported(bench.import(batch(3, 4), Trial::Kept, 3));
    assert!(again.changes_nothing());
    assert_eq!(again.there.of(Noun::Set), 12);
    let more = imported(bench.import(batch(4, 5), Trial::Kept, 4));
    assert_eq!(more.new.of(Noun::Session), 1, "{more:?}");
}

#[test]
fn a_preview_of_sessions_writes_nothing() {
    let mut bench = Bench::open();
    let before = log_bytes(&mut bench);
    let would = imported(bench.import(batch(3, 4), Trial::Preview, 2));
    assert_eq!(would.new.of(Noun::Set), 12);
    assert_eq!(log_bytes(&mut bench), before);
}

#[test]
fn one_undo_takes_them_back_and_they_come_again() {
    let mut bench = Bench::open();
    bench.import(batch(3, 4), Trial::Kept, 2);
    assert!(matches!(super::super::undo(&mut bench.store, token(2)), StoreReply::Undone { .. }));
    assert_eq!(bench.log().sets, []);
    let again = imported(bench.import(batch(3, 4), Trial::Kept, 3));
    assert_eq!(again.back, 3);
    assert_eq!(bench.log().sets.len(), 12);
}

#[test]
fn what_was_corrected_here_stays_corrected() {
    let mut bench = Bench::open();
    bench.import(batch(1, 1), Trial::Kept, 2);
    let own = bench.log().sets.remove(0);
    let lift = set(1, 1).lift;
    bench.write(intend(Intention::EditSet, vec![Change::PutSet(SetEntry { lift, ..own.clone() })]));
    let again = imported(bench.import(batch(1, 1), Trial::Kept, 3));
    assert!(again.changes_nothing() && again.differ == 0, "{again:?}");
    assert_ne!(bench.log().sets, [own]);
}

#[test]
fn where_sets_came_from_goes_out_and_comes_in_with_them() {
    let mut bench = Bench::open();
    bench.import(batch(2, 2), Trial::Kept, 2);
    let text = bench.exported();
    let mut into = Bench::open();
    into.import_text(&text, 9);
    assert_eq!(body(&into.exported()), body(&text));
    assert_eq!(into.count("SELECT count(*) FROM provenance"), 4);
}

#[test]
fn more_sets_than_one_import_takes_are_refused() {
    let mut bench = Bench::open();
    let over = u32::try_from(ForeignBatch::MOST_SETS).unwrap() + 1;
    let reply = bench.import(batch(1, over), Trial::Kept, 2);
    assert_eq!(reply, StoreReply::FileRefused(FileProblem::TooMuch));
}

#[test]
fn where_a_set_came_from_is_erased_with_it() {
    let mut bench = Bench::open();
    bench.import(batch(2, 2), Trial::Kept, 2);
    super::super::undo(&mut bench.store, token(2));
    super::erasing::empty(&mut bench);
    assert_eq!(bench.count("SELECT count(*) FROM provenance"), 0);
}
