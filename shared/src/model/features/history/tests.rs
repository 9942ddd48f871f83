//! What undo takes back and what it leaves, on a model alone.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use super::*;
use crate::effects::store::Undoable;
use crate::{
    domain::refusal::Refusal,
    effects::store::{Change, Fact, Intention, StoreFailure, StoreReply, StoreRequest},
    model::{
        event::{Event, StartReason},
        notice::Notice,
        tests::Told,
    },
};

fn lifted() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg");
    told
}

fn undo(told: &mut Told) -> &mut Told {
    let token = told.log().history.undo.expect("something to undo").token.to_string();
    told.tell(Event::History(HistoryEvent::Undo { token }))
}

#[test]
fn undo_asks_for_what_it_names_and_takes_over_what_was_taken_back() {
    let mut told = lifted();
    let set = told.last_set().cloned().expect("a set");
    let removed = Change::Remove { fact: Fact::Set(set.session, set.id), at: set.at };
    let done = told.log().history.undo.expect("something to undo");
    assert_eq!(done.intention, Intention::LogSet);
    let next = Some(Undoable { intention: Intention::StartSession, ..done });
    let (intention, changes) = (done.intention, vec![removed]);
    told.store_says(StoreReply::Undone { intention, changes, next });
    undo(told.later(1));
    let named = told
        .asked
        .iter()
        .any(|asked| matches!(asked, StoreRequest::Undo { token, .. } if *token == done.token));
    assert!(named, "{:?}", told.asked);
    assert_eq!(*told.notice(), Notice::Undone(Intention::LogSet));
    assert_eq!(told.last_set(), None);
    assert_eq!(told.log().history.undo, next, "then what was done before it");
}

#[test]
fn undo_of_what_something_else_came_after_is_refused() {
    let mut told = lifted();
    told.later(1).store_says(StoreReply::Superseded);
    undo(&mut told);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::UndoSuperseded));
    assert!(told.last_set().is_some());
}

#[test]
fn a_token_that_names_nothing_asks_the_store_nothing() {
    let mut told = lifted();
    told.tell(Event::History(HistoryEvent::Undo { token: "of another time".to_owned() }));
    assert_eq!(*told.notice(), Notice::Refused(Refusal::UndoSuperseded));
    assert_eq!(told.asked, []);
}

#[test]
fn what_waits_to_be_written_is_taken_back_without_asking_for_undo() {
    let mut told = lifted();
    told.later(1).store_says(StoreReply::Failed(StoreFailure::DiskFull)).log_set("120kg");
    assert_eq!(*told.notice(), Notice::Failed(StoreFailure::DiskFull));
    undo(told.later(1));
    assert_eq!(*told.notice(), Notice::Undone(Intention::LogSet));
    let asked_to_undo = |asked: &StoreRequest| matches!(asked, StoreRequest::Undo { .. });
    assert!(!told.asked.iter().any(asked_to_undo), "{:?}", told.asked);
    assert_eq!(told.log().facts.window().sets.len(), 1, "the first set stays");
}
