//! A job in the background, chunk by chunk, on a model alone.
//!
//! Boundary: what is asked and ordered; what a chunk does is the store's.

use super::*;
use crate::{
    domain::site::Site,
    effects::store::{CheckStanding, Closed, Opened, StoreFailure, StoreReply, StoreRequest},
    model::{
        Stage,
        event::{Event, LocaleChoice, Rating, Start, StartReason},
        notice::{Notice, Saved},
        tests::Told,
    },
};

const CHECK: BackgroundJob = BackgroundJob::Check;

fn start(reason: StartReason) -> Event {
    Event::Start(Start { unlocked: true, reason, locale: LocaleChoice::default() })
}

/// A process that starts on a log of which a check is due.
fn due(reason: StartReason) -> Told {
    let mut told = Told::started(reason);
    told.stored.check = CheckStanding { due: true, unsound: 0 };
    told.tell(start(reason));
    told
}

fn resume(told: &mut Told, chunk: u32) -> &mut Told {
    told.tell(Event::Work(WorkEvent::Resume { job: CHECK, chunk }))
}

fn ordered(told: &Told) -> Vec<u32> {
    let chunk = |order: &Order| match order {
        Order::Resume { job: CHECK, chunk } => Some(*chunk),
        Order::Confirm
        | Order::Reminder(_)
        | Order::Resume { .. }
        | Order::OpenLanguages
        | Order::Dial { .. }
        | Order::File(_) => None,
    };
    told.orders.iter().filter_map(chunk).collect()
}

const fn more(unsound: u32) -> StoreReply {
    StoreReply::Checked { more: true, unsound }
}

fn asks_to_check(told: &Told) -> bool {
    matches!(told.asked[..], [StoreRequest::Check { .. }])
}

#[test]
fn a_check_that_is_due_begins_once_and_goes_on_until_it_is_done() {
    let mut told = due(StartReason::Ui);
    assert_eq!(ordered(&told), [0]);
    resume(told.store_says(more(0)), 0);
    assert!(asks_to_check(&told), "{:?}", told.asked);
    assert_eq!(ordered(&told), [1]);
    assert_eq!(ordered(told.tell(Event::Look)), [0_u32; 0], "one order a chunk");
    assert_eq!(ordered(resume(&mut told, 1)), [0_u32; 0], "done");
    assert_eq!(resume(&mut told, 2).asked, []);
}

#[test]
fn none_begins_where_none_is_due_and_none_for_a_command_a_look_or_a_demonstration() {
    assert_eq!(ordered(&Told::started(StartReason::Ui)), [0_u32; 0]);
    for reason in [StartReason::Command, StartReason::Inspect, StartReason::Demonstration] {
        let mut told = due(reason);
        assert_eq!(ordered(&told), [0_u32; 0], "{reason:?}");
        assert_eq!(resume(&mut told, 0).asked, [], "{reason:?}");
    }
}

#[test]
fn a_chunk_that_is_repeated_or_stale_does_nothing() {
    let mut told = due(StartReason::Ui);
    resume(told.store_says(more(0)), 0);
    for chunk in [0, 2, u32::MAX] {
        resume(&mut told, chunk);
        assert_eq!((&told.asked[..], ordered(&told)), (&[][..], vec![]), "{chunk}");
    }
    resume(&mut told, 1);
    assert!(asks_to_check(&told), "the one that is expected still comes to something");
}

#[test]
fn what_a_person_does_between_two_chunks_is_done_and_its_notice_stays() {
    let mut told = due(StartReason::Ui);
    resume(told.store_says(more(0)), 0);
    told.start(&[Rating { site: Site::LOWER_CENTRE, nrs: 2 }]);
    assert_eq!(*told.notice(), Notice::Saved(Saved::Session { held: None }));
    resume(told.store_says(more(0)), 1);
    assert_eq!(*told.notice(), Notice::Saved(Saved::Session { held: None }));
    assert!(asks_to_check(&told), "nothing is written and no reminder reconciled");
    assert_eq!(ordered(&told), [2]);
}

#[test]
fn a_change_that_waits_to_be_written_is_not_tried_again_by_a_chunk() {
    let mut told = due(StartReason::Ui);
    told.store_says(StoreReply::Failed(StoreFailure::DiskFull)).start(&[]);
    resume(told.store_says(more(0)), 0);
    assert!(asks_to_check(&told), "{:?}", told.asked);
    assert_eq!(*told.notice(), Notice::Failed(StoreFailure::DiskFull));
}

#[test]
fn a_job_goes_on_over_a_log_that_is_read_again() {
    let mut told = due(StartReason::Ui);
    resume(told.store_says(more(0)), 0);
    let next = Event::Work(WorkEvent::Resume { job: CHECK, chunk: 1 });
    told.store_says(more(0)).tell_after_another_wrote(Vec::new(), next);
    let [StoreRequest::Open { .. }, StoreRequest::Check { .. }] = told.asked[..] else {
        panic!("{:?}", told.asked)
    };
    assert_eq!(ordered(&told), [2], "and none begins beside it");
}

#[test]
fn a_job_that_is_cancelled_does_no_more() {
    let mut told = due(StartReason::Ui);
    resume(told.store_says(more(0)), 0);
    told.tell(Event::Work(WorkEvent::Cancel { job: CHECK }));
    assert_eq!(resume(&mut told, 1).asked, []);
}

#[test]
fn what_was_found_stays_known_until_a_check_has_seen_every_row() {
    let mut told = Told::started(StartReason::Ui);
    told.stored = Opened { check: CheckStanding { due: true, unsound: 3 }, ..Opened::default() };
    told.tell(start(StartReason::Ui));
    assert_eq!(told.work().unsound, 3);
    resume(told.store_says(more(1)), 0);
    assert_eq!(told.work().unsound, 3);
    resume(told.store_says(StoreReply::Checked { more: false, unsound: 2 }), 1);
    assert_eq!(told.work().unsound, 2);
}

#[test]
fn damage_that_a_chunk_meets_opens_the_log_again_and_ends_the_job() {
    let mut told = due(StartReason::Ui);
    told.store_says(StoreReply::Failed(StoreFailure::Corrupt)).store_closes(Closed::Gone);
    resume(&mut told, 0);
    assert!(matches!(told.stage(), Stage::Recovery(_)), "{:?}", told.stage());
    assert_eq!(resume(&mut told, 1).asked, []);
}

#[test]
fn a_check_that_the_store_cannot_do_now_is_left_for_the_next_start() {
    let mut told = due(StartReason::Ui);
    resume(told.store_says(StoreReply::Failed(StoreFailure::Busy)), 0);
    assert_eq!(ordered(&told), [0_u32; 0]);
    assert!(matches!(told.stage(), Stage::Open(_)));
    assert_eq!(resume(&mut told, 1).asked, []);
    assert_eq!(ordered(told.tell(start(StartReason::Ui))), [0]);
}

#[test]
fn a_log_that_another_took_the_place_of_is_read_again_and_the_check_left_at_that() {
    let mut told = due(StartReason::Ui);
    resume(told.store_says(StoreReply::Stale), 0);
    let [StoreRequest::Check { .. }, StoreRequest::Open { .. }] = told.asked[..] else {
        panic!("{:?}", told.asked)
    };
    assert_eq!(ordered(&told), [0_u32; 0]);
    assert_eq!(resume(&mut told, 1).asked, []);
}
