//! What the page of files asks of the store and of the shell, on a model alone.
//!
//! Boundary: events in, requests, orders and what stays open out; files and rows are tested with the store.

use super::*;
use crate::{
    domain::{
        load::LoadUnit,
        refusal::Refusal,
        transfer::{Counts, Exported, FileProblem, Imported, Noun},
    },
    effects::{
        order::{BackgroundJob, FileOrder, Order},
        store::{
            Bringing, Import, Incoming, Intention, Restored, StoreFailure, StoreReply,
            StoreRequest, Trial, Way,
        },
    },
    model::{
        event::{Event, HistoryEvent, RecoveryEvent, StartReason, Sure, WorkEvent},
        foreign::Meant,
        notice::{Notice, Picker},
        route::Route,
        tests::Told,
    },
};

const STRONG: &[u8] = include_bytes!("../../../exchange/imports/fixtures/strong-asked.csv");

fn started() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.tell(Event::Go(Route::Files));
    told
}

fn tell(told: &mut Told, event: FilesEvent) -> &mut Told {
    told.tell(Event::Files(event))
}

fn picked(path: &str) -> FilesEvent {
    FilesEvent::Picked { path: path.to_owned(), name: "log.jsonl".to_owned() }
}

fn one_session() -> Box<Imported> {
    let mut new = Counts::default();
    new.add(Noun::Session);
    Box::new(Imported { new, ..Imported::default() })
}

/// The store answers about a file of Strong's: it is none of Brace's, and these are its bytes.
fn strong(told: &mut Told) -> &mut Told {
    told.store_says(StoreReply::FileRefused(FileProblem::NotOurs));
    told.store_says(StoreReply::FileRead(STRONG.to_vec()))
}

fn file_orders(told: &Told) -> Vec<FileOrder> {
    let file = |order: &Order| match order {
        Order::File(order) => Some(order.clone()),
        _ => None,
    };
    told.orders.iter().filter_map(file).collect()
}

fn trials(told: &Told) -> Vec<Trial> {
    let trial = |asked: &StoreRequest| match asked {
        StoreRequest::Import(import) => Some(import.trial),
        _ => None,
    };
    told.asked.iter().filter_map(trial).collect()
}

#[test]
fn saving_writes_into_the_outbox_first_and_then_lets_the_person_choose_a_place() {
    for (what, name, media_type) in [
        (SaveAs::WholeLog, "brace-2026-03-02.jsonl", "application/jsonl"),
        (SaveAs::Table, "brace-2026-03-02.csv", "text/csv"),
    ] {
        let mut told = started();
        let path = format!("/log/outbox/{name}");
        let exported = Exported { left_out: 2, ..Exported::default() };
        told.store_says(StoreReply::InOutbox { path: path.clone(), exported });
        tell(&mut told, FilesEvent::Save(what));
        let [StoreRequest::PutInOutbox(asked)] = &told.asked[..] else {
            panic!("{:?}", told.asked)
        };
        assert_eq!((asked.name.as_str(), asked.ending), (name, what.ending()));
        let (name, media_type) = (name.to_owned(), media_type.to_owned());
        assert_eq!(file_orders(&told), [FileOrder::Save { path, name, media_type }]);
        assert_eq!(told.said(), None, "nothing has left yet");
        tell(&mut told, FilesEvent::Handed(FileOutcome::Done));
        assert!(told.asked.contains(&StoreRequest::EmptyOutbox), "{:?}", told.asked);
        assert_eq!(*told.notice(), Notice::Exported(exported));
    }
}

#[test]
fn whatever_becomes_of_the_file_it_goes_from_the_outbox_and_only_a_failure_is_said() {
    for (outcome, said) in [
        (FileOutcome::Cancelled, None),
        (FileOutcome::Failed, Some(Notice::Picker(Picker::NotSaved))),
        // Another process wrote it: it knew what the file holds.
        (FileOutcome::Done, Some(Notice::Picker(Picker::Saved))),
    ] {
        let mut told = started();
        tell(&mut told, FilesEvent::Handed(outcome));
        assert!(told.asked.contains(&StoreRequest::EmptyOutbox), "{outcome:?}");
        assert_eq!(told.said(), said.as_ref(), "{outcome:?}");
    }
}

#[test]
fn what_waits_to_be_written_would_be_missing_so_that_nothing_is_saved() {
    let mut told = started();
    told.store_says(StoreReply::Failed(StoreFailure::DiskFull)).start(&[]);
    told.store_says(StoreReply::Failed(StoreFailure::DiskFull));
    tell(&mut told, FilesEvent::Save(SaveAs::WholeLog));
    assert_eq!(file_orders(&told), []);
    assert_eq!(*told.notice(), Notice::Failed(StoreFailure::DiskFull));
}

#[test]
fn no_room_for_the_copy_is_said_and_no_picker_opens() {
    let mut told = started();
    told.store_says(StoreReply::Failed(StoreFailure::DiskFull));
    tell(&mut told, FilesEvent::Save(SaveAs::WholeLog));
    assert_eq!(file_orders(&told), []);
    assert_eq!(*told.notice(), Notice::NotKept(StoreFailure::DiskFull));
}

#[test]
fn choosing_is_the_shell_s_and_leaving_the_picker_says_nothing() {
    let mut told = started();
    assert_eq!(file_orders(tell(&mut told, FilesEvent::Pick)), [FileOrder::Pick]);
    assert_eq!(tell(&mut told, FilesEvent::NotPicked(FileOutcome::Cancelled)).said(), None);
    tell(&mut told, FilesEvent::NotPicked(FileOutcome::Failed));
    assert_eq!(*told.notice(), Notice::Picker(Picker::NotRead));
    assert!(told.files().open().is_none());
}

#[test]
fn a_file_of_ours_is_looked_at_and_comes_in_only_once_the_person_wants_it() {
    let mut told = started();
    told.store_says(StoreReply::Imported(one_session()));
    tell(&mut told, picked("a"));
    assert_eq!(trials(&told), [Trial::Preview]);
    let open = told.files().open().expect("a file");
    assert!(open.may_come_in() && matches!(open.found, Found::Ours(_)), "{open:?}");
    assert_eq!(told.said(), None, "the page says it");
    told.store_says(StoreReply::Imported(one_session()));
    tell(&mut told, FilesEvent::BringIn);
    assert_eq!(trials(&told), [Trial::Kept]);
    assert_eq!(*told.notice(), Notice::CameIn(one_session()));
    let open = told.files().open().expect("what came of it");
    assert!(!open.may_come_in() && matches!(open.found, Found::Did(_)), "{open:?}");
    tell(&mut told, FilesEvent::Leave);
    assert!(told.files().open().is_none());
}

#[test]
fn every_answer_looks_again_with_what_was_said_before() {
    let mut told = started();
    tell(strong(&mut told), picked("a"));
    let open = told.files().open().expect("a file");
    assert!(!open.may_come_in() && !open.questions.is_empty(), "{open:?}");
    let (first, near) = (open.questions[0].clone(), open.questions.len());
    assert!(trials(&told) == [Trial::Preview], "nothing of it is asked of the store yet");
    tell(strong(&mut told), FilesEvent::Unit(LoadUnit::Kg));
    let meant = Meant::Exercise(first.near[0].as_str().to_owned());
    let name = first.name.clone();
    tell(strong(&mut told), FilesEvent::Name { name, meant: meant.clone() });
    let open = told.files().open().expect("a file");
    assert_eq!(open.file.answers.unit, Some(LoadUnit::Kg));
    assert_eq!(open.file.said_of(&first.name), Some(&meant));
    assert_eq!(open.questions.len(), near, "an answer can be changed");
    let name = first.name.to_uppercase();
    tell(strong(&mut told), FilesEvent::Name { name, meant: Meant::Own });
    let open = told.files().open().expect("a file");
    assert_eq!(open.file.said_of(&first.name), Some(&Meant::Own), "in place of the other one");
    assert_eq!(open.file.answers.names.len(), 1);
    strong(&mut told).store_says(StoreReply::Imported(one_session()));
    tell(&mut told, FilesEvent::KeepNames);
    assert!(told.files().open().expect("a file").may_come_in());
    let brings = |asked: &StoreRequest| match asked {
        StoreRequest::Import(import) => {
            matches!(**import, Import { what: Incoming::Sessions(_), .. })
        }
        _ => false,
    };
    assert!(told.asked.iter().any(brings), "{:?}", told.asked);
}

#[test]
fn what_is_asked_is_asked_before_anything_comes_in() {
    let mut told = started();
    tell(strong(&mut told), picked("a"));
    tell(strong(&mut told), FilesEvent::BringIn);
    let sessions = |asked: &StoreRequest| match asked {
        StoreRequest::Import(import) => matches!(import.what, Incoming::Sessions(_)),
        _ => false,
    };
    assert!(!told.asked.iter().any(sessions), "{:?}", told.asked);
    assert!(!told.files().open().expect("a file").may_come_in());
}

#[test]
fn a_file_that_is_refused_leaves_the_page_as_it_was() {
    let mut told = started();
    told.store_says(StoreReply::FileRefused(FileProblem::Empty));
    tell(&mut told, picked("a"));
    assert_eq!(*told.notice(), Notice::FileRefused(FileProblem::Empty));
    assert!(told.files().open().is_none());
    told.store_says(StoreReply::Imported(one_session()));
    tell(&mut told, picked("b"));
    told.store_says(StoreReply::FileRefused(FileProblem::CutOff { line: 3 }));
    tell(&mut told, picked("c"));
    assert_eq!(told.files().open().map(|open| open.file.path.as_str()), Some("b"));
    tell(strong(&mut told), picked("d"));
    let meant = Meant::Exercise("no such lift".to_owned());
    tell(strong(&mut told), FilesEvent::Name { name: "ATG".to_owned(), meant });
    assert!(matches!(told.notice(), Notice::ForeignRefused(_)), "{:?}", told.said());
    let open = told.files().open().expect("the file before");
    assert_eq!((open.file.path.as_str(), open.file.answers.names.len()), ("d", 0));
}

#[test]
fn an_answer_about_a_file_that_is_not_open_says_so() {
    for event in [
        FilesEvent::BringIn,
        FilesEvent::KeepNames,
        FilesEvent::Unit(LoadUnit::Lb),
        FilesEvent::Name { name: String::new(), meant: Meant::Own },
    ] {
        let mut told = started();
        tell(&mut told, event.clone());
        assert_eq!(*told.notice(), Notice::Picker(Picker::NoneOpen), "{event:?}");
        assert_eq!(trials(&told), []);
    }
}

#[test]
fn what_came_in_is_told_no_more_once_it_is_taken_back_or_another_log_stands_here() {
    let in_it = || {
        let mut told = started();
        told.store_says(StoreReply::Imported(one_session()));
        tell(&mut told, picked("a"));
        let import = |asked: &StoreRequest| match asked {
            StoreRequest::Import(import) => Some(import.done),
            _ => None,
        };
        told.store_says(StoreReply::Imported(one_session()));
        tell(&mut told, FilesEvent::BringIn);
        let done = told.asked.iter().find_map(import).expect("an import");
        told.stored.undo = Some(done);
        told.tell(Event::Look);
        (told, done)
    };
    let (mut told, done) = in_it();
    told.tell(Event::Start(crate::model::event::Start {
        unlocked: true,
        reason: StartReason::Ui,
        locale: crate::model::event::LocaleChoice::default(),
    }));
    let undone =
        StoreReply::Undone { intention: Intention::Import, changes: Vec::new(), next: None };
    told.store_says(undone);
    told.tell(Event::History(HistoryEvent::Undo { token: done.token.to_string() }));
    assert_eq!(*told.notice(), Notice::Undone(Intention::Import));
    assert!(told.files().open().is_none());
    let (mut told, _) = in_it();
    told.store_says(StoreReply::Restored(Restored { kept: None }));
    let name = "snapshots/20260301T170000Z-4.sqlite".to_owned();
    told.tell(Event::Recovery(RecoveryEvent::Restore { name, sure: Sure::Confirmed }));
    assert!(told.files().open().is_none());
}

#[test]
fn going_to_the_page_lists_what_the_log_can_be_restored_from_once() {
    let mut told = Told::started(StartReason::Ui);
    let lists = |told: &Told| told.asked.contains(&StoreRequest::Snapshots);
    assert!(!lists(&told));
    assert!(lists(told.tell(Event::Go(Route::Files))));
    assert!(!lists(told.tell(Event::Look)), "they are known");
    assert!(!lists(told.tell(Event::Go(Route::Settings))));
    assert!(lists(told.tell(Event::Go(Route::Files))), "another process may have made one");
}

/// The store looks a large file through, and has more of it to read.
fn looks_through(told: &mut Told) {
    told.store_says(StoreReply::Importing(Bringing { way: Way::LookedThrough, parts: 10 }));
    tell(told, picked("/in/large.jsonl"));
}

#[test]
fn another_file_waits_until_the_one_under_way_is_looked_through() {
    let mut told = started();
    looks_through(&mut told);
    tell(&mut told, picked("/in/other.jsonl"));
    assert_eq!(*told.notice(), Notice::Refused(Refusal::BringingIn));
    told.store_says(StoreReply::Imported(one_session()));
    told.tell(Event::Work(WorkEvent::Resume { job: BackgroundJob::BringIn, chunk: 0 }));
    let open = told.files().open().expect("the first one is shown");
    assert_eq!(open.file.path, "/in/large.jsonl");
    assert!(open.may_come_in());
}

#[test]
fn not_now_stops_looking_through_and_closes_the_file() {
    let mut told = started();
    looks_through(&mut told);
    told.store_says(StoreReply::ImportStopped);
    tell(&mut told, FilesEvent::Leave);
    assert!(told.asked.contains(&StoreRequest::StopImport), "{:?}", told.asked);
    assert!(told.work().is_idle() && told.files().open().is_none());
}

#[test]
fn not_now_does_not_stop_a_file_that_the_person_brings_in() {
    let mut told = started();
    told.store_says(StoreReply::Imported(one_session()));
    tell(&mut told, picked("/in/large.jsonl"));
    told.store_says(StoreReply::Importing(Bringing { way: Way::In, parts: 10 }));
    tell(&mut told, FilesEvent::BringIn);
    tell(&mut told, FilesEvent::Leave);
    assert!(!told.asked.contains(&StoreRequest::StopImport), "{:?}", told.asked);
    assert!(!told.work().is_idle());
}
