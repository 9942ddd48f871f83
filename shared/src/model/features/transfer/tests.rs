//! What is asked of the store for each event.
//!
//! Boundary: on a model alone; files and rows are tested with the store.

use super::*;
use crate::{
    domain::{
        refusal::Refusal,
        transfer::{Counts, Imported, Noun},
    },
    effects::{
        order::{BackgroundJob, Order},
        store::{Bringing, CheckStanding, StoreFailure, StoreReply, Way},
    },
    model::{
        event::{Event, RecoveryEvent, StartReason, WorkEvent},
        foreign::ForeignAnswers,
        notice::{ForeignDone, Notice},
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

const JOB: BackgroundJob = BackgroundJob::BringIn;

fn bring_in() -> Event {
    Event::Transfer(TransferEvent::BringIn {
        path: "a".to_owned(),
        answers: ForeignAnswers::default(),
    })
}

const fn so_far(way: Way, parts: u8) -> StoreReply {
    StoreReply::Importing(Bringing { way, parts })
}

fn resume(told: &mut Told, chunk: u32) -> &mut Told {
    told.tell(Event::Work(WorkEvent::Resume { job: JOB, chunk }))
}

fn begun(reason: StartReason) -> Told {
    let mut told = Told::started(reason);
    told.store_says(so_far(Way::In, 10)).tell(bring_in());
    told
}

#[test]
fn a_file_comes_in_piece_by_piece_and_what_it_did_is_said_at_the_end() {
    let mut told = begun(StartReason::Command);
    assert_eq!(told.orders, [Order::Resume { job: JOB, chunk: 0 }]);
    resume(told.store_says(so_far(Way::In, 40)), 0);
    assert_eq!(told.asked, [StoreRequest::ImportOn]);
    assert_eq!(told.work().bringing, Some(Bringing { way: Way::In, parts: 40 }));
    assert_eq!(told.orders, [Order::Resume { job: JOB, chunk: 1 }]);
    let mut new = Counts::default();
    new.add(Noun::Session);
    let imported = Box::new(Imported { new, ..Imported::default() });
    resume(told.store_says(StoreReply::Imported(imported.clone())), 1);
    assert!(matches!(told.asked[..], [StoreRequest::ImportOn, StoreRequest::Open { .. }]));
    assert_eq!(told.orders, [Order::Confirm]);
    assert_eq!(*told.notice(), Notice::Imported(imported));
    assert_eq!(told.work().bringing, None);
}

#[test]
fn what_the_person_does_between_two_pieces_is_done() {
    let mut told = begun(StartReason::Ui);
    told.start(&[]);
    assert!(matches!(told.asked[..], [StoreRequest::Write(_)]), "{:?}", told.asked);
    resume(told.store_says(so_far(Way::In, 50)), 0);
    assert_eq!(told.orders, [Order::Resume { job: JOB, chunk: 1 }]);
}

#[test]
fn a_file_that_the_person_stops_is_taken_back_and_that_is_said() {
    let mut told = begun(StartReason::Ui);
    told.store_says(so_far(Way::Back, 0)).tell(Event::Work(WorkEvent::Cancel { job: JOB }));
    assert_eq!(told.asked, [StoreRequest::StopImport]);
    assert_eq!(told.work().bringing, Some(Bringing { way: Way::Back, parts: 0 }));
    resume(told.store_says(StoreReply::ImportStopped), 0);
    assert_eq!(*told.notice(), Notice::BringInStopped);
    assert_eq!(told.work().bringing, None);
    told.tell(Event::Work(WorkEvent::Cancel { job: JOB }));
    assert_eq!(told.asked, [], "nothing is there to stop");
}

#[test]
fn while_a_file_comes_in_no_other_work_begins_and_no_second_file() {
    let mut told = begun(StartReason::Ui);
    let recover = Event::Recovery(RecoveryEvent::MakeSnapshot);
    for event in [bring_in(), export("log.jsonl"), recover] {
        told.tell(event);
        assert_eq!(told.asked, []);
        assert_eq!(*told.notice(), Notice::Refused(Refusal::BringingIn));
    }
    resume(told.store_says(so_far(Way::In, 50)), 0);
    assert_eq!(told.asked, [StoreRequest::ImportOn], "the first one goes on");
}

#[test]
fn while_work_runs_that_the_person_asked_for_no_file_comes_in() {
    let mut told = Told::started(StartReason::Ui);
    told.tell(Event::Recovery(RecoveryEvent::MakeSnapshot));
    told.tell(bring_in());
    assert_eq!(told.asked, []);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::OtherWork));
}

#[test]
fn a_check_that_was_due_gives_way_to_a_file_and_begins_anew_behind_it() {
    let mut told = Told::started(StartReason::Ui);
    told.stored.check = CheckStanding { due: true, unsound: 0 };
    let start = crate::model::event::Start {
        unlocked: true,
        reason: StartReason::Ui,
        locale: crate::model::event::LocaleChoice::default(),
    };
    told.tell(Event::Start(start));
    let check = Order::Resume { job: BackgroundJob::Check, chunk: 0 };
    assert_eq!(told.orders, std::slice::from_ref(&check));
    told.store_says(so_far(Way::In, 10)).tell(bring_in());
    assert_eq!(told.orders, [Order::Resume { job: JOB, chunk: 0 }]);
    resume(told.store_says(StoreReply::FileRefused(FileProblem::Empty)), 0);
    assert!(told.orders.contains(&check), "{:?}", told.orders);
}

/// A file of another app with so many rows.
fn strong(rows: usize) -> Vec<u8> {
    let fixture = include_str!("../../../exchange/imports/fixtures/strong-numbered.csv");
    let mut file = fixture.lines().next().unwrap().to_owned();
    for row in 0..rows {
        let (session, set) = (row / 20, row % 20 + 1);
        let day = session % 28 + 1;
        let line = format!(
            "\n\"{session}\";\"2020-01-{day:02} 18:00:00\";\"Evening\";\"3600\";\"Leg Curl\";\"{set}\";\
             \"60.5\";\"5\";\"8\";\"\";\"0.0\";\"\";\"\""
        );
        file.push_str(&line);
    }
    file.into_bytes()
}

#[test]
fn another_apps_file_is_read_in_pieces_that_can_be_stopped() {
    let mut told = Told::started(StartReason::Ui);
    told.store_says(StoreReply::FileRefused(FileProblem::NotOurs));
    told.store_says(StoreReply::FileRead(strong(560))).tell(bring_in());
    assert_eq!(told.orders, [Order::Resume { job: JOB, chunk: 0 }]);
    assert!(told.work().bringing.is_some_and(|it| it.parts < 40));
    told.store_says(StoreReply::Imported(Box::default()));
    let mut chunk = 0;
    while !matches!(told.asked[..], [StoreRequest::Import(_), ..]) || chunk == 0 {
        resume(&mut told, chunk);
        chunk += 1;
        assert!(chunk < 20);
    }
    assert!(matches!(told.asked[0], StoreRequest::Import(_)), "{:?}", told.asked);
    let done = matches!(told.notice(), Notice::Foreign(_, ForeignDone::Did(_)));
    assert!(done, "{:?}", told.notice());

    told.store_says(StoreReply::FileRefused(FileProblem::NotOurs));
    told.store_says(StoreReply::FileRead(strong(560))).tell(bring_in());
    told.tell(Event::Work(WorkEvent::Cancel { job: JOB }));
    assert_eq!((&told.asked[..], told.notice()), (&[][..], &Notice::BringInStopped));
}
