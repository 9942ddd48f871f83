//! Snapshots on a model alone: when one begins, what is offered, what is asked first.
//!
//! Boundary: what is asked, ordered and said; what a step does is the store's.

use super::super::{RecoveryEvent, Standing};
use crate::{
    domain::refusal::Refusal,
    effects::{
        order::{BackgroundJob, Order},
        store::{
            Aside, Closed, Quarantine, Restored, Snapshot, StoreFailure, StoreReply, StoreRequest,
        },
    },
    model::{
        Stage,
        event::{Event, LocaleChoice, Start, StartReason, Sure, WorkEvent},
        notice::Notice,
        tests::Told,
    },
};

const JOB: BackgroundJob = BackgroundJob::Snapshot;
const NAME: &str = "snapshots/20260301T170000Z-4.sqlite";

fn snapshot() -> Snapshot {
    Snapshot { name: NAME.to_owned(), utc_ms: 1_772_380_800_000, sessions: 41 }
}

fn resume(told: &mut Told, job: BackgroundJob, chunk: u32) -> &mut Told {
    told.tell(Event::Work(WorkEvent::Resume { job, chunk }))
}

fn jobs(told: &Told) -> Vec<BackgroundJob> {
    let job = |order: &Order| match order {
        Order::Resume { job, .. } => Some(*job),
        _ => None,
    };
    told.orders.iter().filter_map(job).collect()
}

fn make(told: &mut Told) -> &mut Told {
    told.tell(Event::Recovery(RecoveryEvent::MakeSnapshot))
}

fn restore(told: &mut Told, sure: Sure) -> &mut Told {
    told.tell(Event::Recovery(RecoveryEvent::Restore { name: NAME.to_owned(), sure }))
}

/// A log with a session in it.
fn with_a_session(reason: StartReason) -> Told {
    let mut told = Told::started(reason);
    told.start(&[]);
    told.tell(Event::Start(Start { unlocked: true, reason, locale: LocaleChoice::default() }));
    told
}

#[test]
fn one_that_is_due_begins_with_the_app_alone_and_once_a_day() {
    for reason in [StartReason::Command, StartReason::Inspect, StartReason::Demonstration] {
        assert_eq!(jobs(&with_a_session(reason)), [], "{reason:?}");
    }
    let mut told = with_a_session(StartReason::Ui);
    assert_eq!(jobs(&told), [JOB]);
    resume(told.store_says(StoreReply::Snapshotting(40)), JOB, 0);
    assert!(matches!(told.asked[..], [StoreRequest::Snapshot { .. }]));
    resume(told.store_says(StoreReply::Snapshotted(Some(snapshot()))), JOB, 1);
    assert_eq!((jobs(&told), told.said()), (vec![], None), "nobody asked for it");
    assert_eq!(told.log().standing.snapshot_ms, Some(snapshot().utc_ms));
    assert_eq!(jobs(told.tell(Event::Look)), []);
    assert_eq!(jobs(told.later(24 * 60).tell(Event::Look)), [JOB]);
}

#[test]
fn one_that_fails_unasked_says_nothing_and_is_left_for_another_day() {
    let mut told = with_a_session(StartReason::Ui);
    resume(told.store_says(StoreReply::Failed(StoreFailure::DiskFull)), JOB, 0);
    assert_eq!((jobs(&told), told.said()), (vec![], None));
    assert_eq!(jobs(told.tell(Event::Look)), []);
}

#[test]
fn one_that_the_person_wants_is_told() {
    let mut told = Told::started(StartReason::Command);
    assert_eq!(jobs(make(&mut told)), [JOB]);
    resume(told.store_says(StoreReply::Snapshotted(Some(snapshot()))), JOB, 0);
    assert_eq!(*told.notice(), Notice::SnapshotMade(snapshot()));
    make(&mut told);
    resume(told.store_says(StoreReply::Snapshotted(None)), JOB, 0);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::SnapshotElsewhere));
    make(&mut told);
    resume(told.store_says(StoreReply::Failed(StoreFailure::DiskFull)), JOB, 0);
    assert_eq!(*told.notice(), Notice::NotKept(StoreFailure::DiskFull));
}

#[test]
fn over_an_open_log_it_asks_first() {
    let mut told = Told::started(StartReason::Ui);
    restore(&mut told, Sure::Ask);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::SureToRestore));
    assert_eq!(told.asked, []);
    let restored = Restored { kept: Some("kept/20260302T170000Z-1".to_owned()) };
    restore(told.store_says(StoreReply::Restored(restored.clone())), Sure::Confirmed);
    assert!(matches!(told.asked[..], [StoreRequest::Restore { .. }, StoreRequest::Open { .. }]));
    assert_eq!(*told.notice(), Notice::PutBack(restored));
    restore(told.store_says(StoreReply::Failed(StoreFailure::Corrupt)), Sure::Confirmed);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::NotRestored));
    assert!(matches!(told.stage(), Stage::Open(_)), "the log is as it was");
}

#[test]
fn the_newest_is_offered_where_the_log_is_gone_damaged_or_newer_and_nowhere_else() {
    let quarantine = Quarantine { folder: "quarantine/x-1".to_owned() };
    for (closed, offered) in [
        (Closed::Gone, true),
        (Closed::Quarantined(quarantine), true),
        (Closed::Newer { found: 9, known: 3 }, true),
        (Closed::Foreign, false),
        (Closed::DiskFull, false),
        (Closed::NoLog, false),
        (Closed::Unreadable(StoreFailure::Busy), false),
    ] {
        let mut told = Told::started(StartReason::Ui);
        told.snapshots = vec![snapshot()];
        told.store_closes(closed.clone());
        told.tell_after_another_wrote(Vec::new(), Event::Look);
        assert_eq!(told.asked.contains(&StoreRequest::Snapshots), offered, "{closed:?}");
        restore(&mut told, Sure::Ask);
        let asked = told.asked.iter().any(|it| matches!(it, StoreRequest::Restore { .. }));
        assert_eq!(asked, offered, "{closed:?}");
    }
}

#[test]
fn what_is_readable_of_a_damaged_log_comes_before_any_reminder() {
    let mut told = Told::started(StartReason::Ui);
    told.stored.aside = Some(Aside::beside("quarantine/x-1".to_owned()));
    let restored = StoreReply::Restored(Restored { kept: None });
    restore(told.store_says(restored), Sure::Confirmed);
    assert_eq!(told.orders, [Order::Resume { job: BackgroundJob::TakeOver, chunk: 0 }]);
    assert!(told.log().standing != Standing::default());
}
