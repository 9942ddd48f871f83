//! What is asked of the store for each event.
//!
//! Boundary: on a model alone; files and rows are tested with the store.

use super::*;
use crate::{
    domain::transfer::{Counts, Imported, Noun},
    effects::store::{StoreFailure, StoreReply},
    model::{
        event::{Event, StartReason},
        foreign::ForeignAnswers,
        notice::Notice,
        tests::Told,
    },
};

fn started() -> Told {
    Told::started(StartReason::Command)
}

fn export(path: &str) -> Event {
    Event::Transfer(TransferEvent::Export { path: path.to_owned(), over: Over::Never })
}

#[test]
fn an_ending_that_nothing_is_written_for_asks_nothing_of_the_store() {
    let mut told = started();
    told.tell(export("log.xlsx"));
    assert_eq!(told.asked, []);
    assert_eq!(*told.notice(), Notice::FileRefused(FileProblem::UnknownEnding));
}

#[test]
fn a_file_that_is_refused_is_said_and_nothing_is_read_again() {
    let mut told = started();
    told.store_says(StoreReply::FileRefused(FileProblem::Empty));
    told.tell(Event::Transfer(TransferEvent::BringIn {
        path: "a".to_owned(),
        answers: ForeignAnswers::default(),
    }));
    assert!(matches!(told.asked[..], [StoreRequest::Import(_)]), "{:?}", told.asked);
    assert_eq!(*told.notice(), Notice::FileRefused(FileProblem::Empty));
}

#[test]
fn after_an_import_the_log_is_read_again_and_what_it_did_is_said() {
    let mut told = started();
    let mut new = Counts::default();
    new.add(Noun::Session);
    let imported = Box::new(Imported { new, ..Imported::default() });
    told.store_says(StoreReply::Imported(imported.clone()));
    told.tell(Event::Transfer(TransferEvent::BringIn {
        path: "a".to_owned(),
        answers: ForeignAnswers::default(),
    }));
    let [StoreRequest::Import(asked), StoreRequest::Open { .. }] = &told.asked[..] else {
        panic!("{:?}", told.asked)
    };
    assert_eq!(asked.trial, Trial::Kept);
    assert_eq!(*told.notice(), Notice::Imported(imported));
}

#[test]
fn while_an_entry_waits_to_be_written_no_file_is_written_without_it() {
    let mut told = Told::started(StartReason::Ui);
    told.store_says(StoreReply::Failed(StoreFailure::DiskFull)).start(&[]);
    told.store_says(StoreReply::Failed(StoreFailure::DiskFull)).tell(export("log.jsonl"));
    assert!(matches!(told.asked[..], [StoreRequest::Write(_)]), "{:?}", told.asked);
    assert_eq!(*told.notice(), Notice::Failed(StoreFailure::DiskFull));
}

#[test]
fn a_preview_asks_for_a_trial_and_reads_nothing_again() {
    let mut told = started();
    told.store_says(StoreReply::Imported(Box::default()));
    told.tell(Event::Transfer(TransferEvent::Preview {
        path: "a".to_owned(),
        answers: ForeignAnswers::default(),
    }));
    let [StoreRequest::Import(asked)] = &told.asked[..] else { panic!("{:?}", told.asked) };
    assert_eq!(asked.trial, Trial::Preview);
    assert_eq!(*told.notice(), Notice::Previewed(Box::default()));
}
