//! Taking over what lies aside, chunk by chunk, on a model alone.
//!
//! Boundary: what is asked, ordered and said; what a chunk does is the store's.

mod snapshots;

use super::*;
use crate::{
    domain::refusal::Refusal,
    effects::{
        order::{BackgroundJob, Order},
        store::{Salvaged, StoreFailure, StoreReply, StoreRequest},
    },
    model::{
        event::{Event, StartReason, WorkEvent},
        notice::Notice,
        tests::Told,
    },
};

const FOLDER: &str = "quarantine/20260302T120000Z-1";
const JOB: BackgroundJob = BackgroundJob::TakeOver;

fn aside() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.stored.aside = Some(Aside { folder: FOLDER.to_owned(), missing: 2, stray: false });
    told.tell_after_another_wrote(Vec::new(), Event::Look);
    told
}

fn take_over(told: &mut Told) -> &mut Told {
    told.tell(Event::Recovery(RecoveryEvent::TakeOver { folder: FOLDER.to_owned() }))
}

fn leave(told: &mut Told) -> &mut Told {
    told.tell(Event::Recovery(RecoveryEvent::Leave { folder: FOLDER.to_owned() }))
}

fn resume(told: &mut Told, chunk: u32) -> &mut Told {
    told.tell(Event::Work(WorkEvent::Resume { job: JOB, chunk }))
}

fn orders(told: &Told) -> Vec<Order> {
    told.orders.iter().filter(|order| matches!(order, Order::Resume { .. })).cloned().collect()
}

#[test]
fn what_lies_aside_is_taken_over_chunk_by_chunk_and_the_log_read_again() {
    let mut told = aside();
    assert_eq!(orders(take_over(&mut told)), [Order::Resume { job: JOB, chunk: 0 }]);
    resume(told.store_says(StoreReply::Salvaging(40)), 0);
    assert_eq!(told.asked, [StoreRequest::Salvage { folder: FOLDER.to_owned() }]);
    assert_eq!(told.taken_over(), Some(40));
    assert_eq!(orders(&told), [Order::Resume { job: JOB, chunk: 1 }]);
    let salvaged = Salvaged { sessions: 1, sets: 4, ..Salvaged::default() };
    told.stored.aside = None;
    resume(told.store_says(StoreReply::Salvaged(salvaged)), 1);
    assert!(matches!(told.asked[..], [StoreRequest::Salvage { .. }, StoreRequest::Open { .. }]));
    assert_eq!(*told.notice(), Notice::TakenOver(salvaged));
    assert_eq!((told.taken_over(), &told.log().standing.aside), (None, &None));
}

#[test]
fn stopped_it_goes_no_further_and_still_lies_aside() {
    let mut told = aside();
    take_over(&mut told);
    resume(told.store_says(StoreReply::Salvaging(40)), 0);
    leave(&mut told);
    assert_eq!(told.taken_over(), None);
    assert!(matches!(told.asked[..], [StoreRequest::Open { .. }]), "what it took over is seen");
    assert_eq!(resume(&mut told, 1).asked, []);
    assert!(told.log().standing.aside.is_some());
}

#[test]
fn left_where_it_is_it_is_asked_about_no_more() {
    let mut told = aside();
    told.stored.aside = None;
    leave(told.store_says(StoreReply::Saved));
    assert_eq!(told.asked[0], StoreRequest::LeaveAside);
    assert_eq!(told.log().standing.aside, None);
}

#[test]
fn another_one_than_the_person_saw_is_neither_taken_over_nor_left() {
    let mut told = aside();
    for event in [
        RecoveryEvent::TakeOver { folder: "quarantine/x-2".to_owned() },
        RecoveryEvent::Leave { folder: String::new() },
    ] {
        told.tell(Event::Recovery(event));
        assert_eq!(*told.notice(), Notice::Refused(Refusal::NothingAside));
        assert_eq!(told.asked, []);
    }
}

#[test]
fn overtaken_by_another_process_it_begins_again() {
    let mut told = aside();
    take_over(&mut told);
    resume(told.store_says(StoreReply::Stale), 0);
    assert_eq!(orders(&told), [Order::Resume { job: JOB, chunk: 1 }]);
}

#[test]
fn what_cannot_be_written_is_said_and_it_still_lies_aside() {
    let mut told = aside();
    take_over(&mut told);
    resume(told.store_says(StoreReply::Failed(StoreFailure::DiskFull)), 0);
    assert_eq!(*told.notice(), Notice::NotKept(StoreFailure::DiskFull));
    assert_eq!(told.taken_over(), None);
    assert!(told.log().standing.aside.is_some());
}
