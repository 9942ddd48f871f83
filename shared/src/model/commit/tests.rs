//! A plan that meets a store which is overtaken, full or told a time that is none.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use crate::{
    domain::refusal::Refusal,
    effects::store::{StoreFailure, StoreReply, StoreRequest},
    model::{
        event::{Event, StartReason},
        notice::Notice,
        tests::Told,
    },
};

fn begun() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5);
    told
}

fn writes(told: &Told) -> usize {
    told.asked.iter().filter(|asked| matches!(asked, StoreRequest::Write(_))).count()
}

#[test]
fn overtaken_by_another_process_an_intent_is_planned_anew_on_the_log_as_it_is() {
    let mut told = begun();
    told.store_says(StoreReply::Stale).log_set("100kg");
    assert!(matches!(told.notice(), Notice::Saved(_)), "{:?}", told.notice());
    assert_eq!((writes(&told), told.stored.log.sets.len()), (2, 1));
}

#[test]
fn overtaken_every_time_it_ends_in_a_failure_that_waits() {
    let mut told = begun();
    for _ in 0..50 {
        told.store_says(StoreReply::Stale);
    }
    // The store's patience is at an end.
    told.store_says(StoreReply::Failed(StoreFailure::Busy));
    told.log_set("100kg");
    assert_eq!(*told.notice(), Notice::Failed(StoreFailure::Busy));
    assert_eq!(told.log().commit.unsaved.all().len(), 1);
}

#[test]
fn what_could_not_be_written_is_seen_and_written_with_the_next_event() {
    let mut told = begun();
    told.store_says(StoreReply::Failed(StoreFailure::DiskFull)).log_set("100kg");
    assert_eq!(*told.notice(), Notice::Failed(StoreFailure::DiskFull));
    assert!(told.last_set().is_some(), "it is seen");
    assert_eq!(told.stored.log.sets.len(), 0);
    told.later(1).tell(Event::Look);
    assert_eq!(told.stored.log.sets.len(), 1);
    assert!(told.log().commit.unsaved.is_empty());
}

#[test]
fn a_command_takes_back_what_could_not_be_written() {
    let mut told = Told::started(StartReason::Command);
    told.start(&[]).later(5).store_says(StoreReply::Failed(StoreFailure::DiskFull));
    told.log_set("100kg");
    assert_eq!(*told.notice(), Notice::NotKept(StoreFailure::DiskFull));
    assert_eq!(told.last_set(), None);
    assert!(told.log().commit.unsaved.is_empty());
}

#[test]
fn a_clock_that_shows_no_real_time_is_refused_and_nothing_is_written() {
    let mut told = begun();
    told.later(i64::from(u32::MAX) * 60).log_set("100kg");
    assert_eq!(*told.notice(), Notice::Refused(Refusal::ClockOutOfRange));
    assert_eq!(writes(&told), 0);
}
