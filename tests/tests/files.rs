//! The log as a file on a phone: saved elsewhere, brought in, restored, shared.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own; the pickers are played.

use shared::{
    domain::load::LoadUnit,
    effects::order::{FileOrder, Order},
    model::{
        event::{
            Event, FileOutcome, FilesEvent, Input, Over, RecoveryEvent, Route, SaveAs,
            SummaryEvent, TransferEvent,
        },
        foreign::Meant,
    },
    view::{
        AppView, Screen,
        article::to_text,
        notice::NoticeKind,
        rows::{RowControl, RowView, RowsView},
    },
    wire::Turn,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use tests::{
    evenings::{deadlifts, lifter},
    phone::Phone,
    tables,
};

const STRONG: &str = include_str!("../../shared/src/exchange/imports/fixtures/strong-asked.csv");

fn lived() -> (TempDir, Phone) {
    let (dir, mut phone) = lifter();
    deadlifts(&mut phone, "100 kg", 1);
    phone.tell(Event::Go(Route::Files));
    (dir, phone)
}

/// What comes of it for a person who reads before they act.
fn turn(phone: &mut Phone, event: Event) -> Turn {
    phone.clocks.pass_seconds(1);
    let turn = phone.send_input(&Input { moment: phone.now(), event });
    worked(phone, turn)
}

fn tell(phone: &mut Phone, event: FilesEvent) -> Turn {
    turn(phone, Event::Files(event))
}

/// Carries out every chunk that is ordered; the other orders, and the last view.
fn worked(phone: &Phone, mut turn: Turn) -> Turn {
    let mut orders = Vec::new();
    while let Some(next) = phone.next_chunk(&turn) {
        orders.append(&mut turn.orders);
        turn = phone.send_input(&next);
    }
    orders.append(&mut turn.orders);
    Turn { orders, view: turn.view }
}

fn file_order(turn: &Turn) -> FileOrder {
    let file = |order: &Order| match order {
        Order::File(order) => Some(order.clone()),
        _ => None,
    };
    turn.orders.iter().find_map(file).unwrap_or_else(|| panic!("no file in {:?}", turn.orders))
}

fn page(view: AppView) -> RowsView {
    match view.screen {
        Screen::Rows(page) if page.page == Route::Files => page,
        other => panic!("{other:?}"),
    }
}

fn rows(page: &RowsView) -> impl Iterator<Item = &RowView> {
    page.sections.iter().flat_map(|section| &section.rows)
}

fn row<'a>(page: &'a RowsView, title: &str) -> &'a RowView {
    rows(page).find(|row| row.title.contains(title)).unwrap_or_else(|| panic!("{title}: {page:#?}"))
}

/// What a choice of this row sends.
fn choice(row: &RowView, label: &str) -> Event {
    let RowControl::Choices(choices) = &row.control else { panic!("{row:?}") };
    choices.iter().find(|it| it.label == label).expect("the choice").tap.clone()
}

fn said(view: &AppView) -> &str {
    view.notice.as_ref().map(|notice| notice.text.as_str()).unwrap_or_default()
}

/// What the shell's picker copied.
fn copied(folder: &Path, text: &str) -> String {
    let path: PathBuf = folder.join("picked.csv");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn picked(phone: &mut Phone, folder: &Path) -> Turn {
    tell(phone, FilesEvent::Picked { path: copied(folder, STRONG), name: "strong.csv".to_owned() })
}

fn sessions(folder: &Path) -> i64 {
    tables::number(folder, "SELECT count(*) FROM session WHERE deleted_instant_ms IS NULL")
}

#[test]
fn what_is_saved_is_what_an_export_writes_and_it_goes_once_it_is_handed_on() {
    let (dir, mut phone) = lived();
    let exported = dir.path().join("whole.jsonl").to_str().unwrap().to_owned();
    let event = TransferEvent::Export { path: exported.clone(), over: Over::Never };
    let at = phone.now();
    phone.send_input(&Input { moment: at.clone(), event: Event::Transfer(event) });
    let event = Event::Files(FilesEvent::Save(SaveAs::WholeLog));
    let saved = phone.send_input(&Input { moment: at, event });
    let FileOrder::Save { path, name, media_type } = file_order(&saved) else { panic!() };
    let day = name.strip_prefix("brace-").and_then(|name| name.strip_suffix(".jsonl"));
    assert_eq!(day.map(str::len), Some("2026-03-02".len()), "{name}");
    assert_eq!(media_type, "application/jsonl");
    assert_eq!(Path::new(&path), dir.path().join("outbox").join(&name));
    assert_eq!(fs::read_to_string(&path).unwrap(), fs::read_to_string(exported).unwrap());
    let FileOrder::Save { path: table, .. } =
        file_order(&tell(&mut phone, FilesEvent::Save(SaveAs::Table)))
    else {
        panic!()
    };
    assert!(!fs::exists(path).unwrap() && fs::exists(&table).unwrap(), "one at a time");
    let done = tell(&mut phone, FilesEvent::Handed(FileOutcome::Done)).view;
    assert!(said(&done).contains("1 session"), "{}", said(&done));
    assert!(!fs::exists(table).unwrap());
}

#[test]
fn a_process_that_did_not_write_the_file_hears_of_it_and_clears_it_away() {
    let (_dir, mut phone) = lived();
    let FileOrder::Save { path, .. } =
        file_order(&tell(&mut phone, FilesEvent::Save(SaveAs::WholeLog)))
    else {
        panic!()
    };
    phone.restart();
    assert!(fs::exists(&path).unwrap(), "the shell may be copying it still");
    let done = tell(&mut phone, FilesEvent::Handed(FileOutcome::Done)).view;
    assert_eq!(said(&done), "The file is saved.");
    assert!(!fs::exists(path).unwrap());
}

#[test]
fn another_app_s_file_is_asked_about_on_the_page_comes_in_and_is_taken_back() {
    let (dir, mut phone) = lived();
    assert_eq!(file_order(&tell(&mut phone, FilesEvent::Pick)), FileOrder::Pick);
    let asked = page(picked(&mut phone, dir.path()).view);
    assert_eq!(asked.action, None, "something is asked first");
    assert!(row(&asked, "Its loads are in").detail.contains("lightest 100"), "{asked:#?}");
    assert!(rows(&asked).any(|row| row.title.contains("speak of pain")));
    let kg = choice(row(&asked, "Its loads are in"), "kg");
    assert_eq!(kg, Event::Files(FilesEvent::Unit(LoadUnit::Kg)));
    let names = page(turn(&mut phone, kg).view);
    let name = row(&names, "ATG Pause Squat");
    let RowControl::Choices(choices) = &name.control else { panic!("{name:?}") };
    let pause = choices.first().expect("a lift near it").tap.clone();
    let Event::Files(FilesEvent::Name { meant: Meant::Exercise(_), .. }) = &pause else {
        panic!("{pause:?}")
    };
    let one_left = page(turn(&mut phone, pause).view);
    assert_eq!(one_left.action, None);
    let own = choice(row(&one_left, "Deadlift (Band)"), "its own name");
    let ready = turn(&mut phone, own).view;
    assert_eq!(sessions(dir.path()), 1, "nothing comes in before the person wants it");
    let action = page(ready).action.expect("bring in").tap;
    let done = turn(&mut phone, action);
    assert!(done.orders.contains(&Order::Confirm));
    assert_eq!(done.view.notice.as_ref().map(|it| it.kind), Some(NoticeKind::Saved));
    assert_eq!(sessions(dir.path()), 3);
    let undo = done.view.undo.clone().expect("undo");
    assert_eq!(page(done.view).action, None);
    let event = shared::model::event::HistoryEvent::Undo { token: undo.token };
    let undone = turn(&mut phone, Event::History(event)).view;
    assert_eq!(sessions(dir.path()), 1);
    assert!(rows(&page(undone)).all(|row| !row.title.contains("New:")));
}

#[test]
fn a_file_picked_in_another_process_is_looked_at_as_it_comes() {
    let (dir, mut phone) = lived();
    tell(&mut phone, FilesEvent::Pick);
    phone.restart();
    let asked = page(picked(&mut phone, dir.path()).view);
    row(&asked, "Its loads are in");
    let left = page(tell(&mut phone, FilesEvent::Leave).view);
    assert!(rows(&left).all(|row| row.title != "Its loads are in"));
}

#[test]
fn a_file_that_cannot_be_read_says_why_and_the_page_stands_as_before() {
    let (dir, mut phone) = lived();
    picked(&mut phone, dir.path());
    let path = dir.path().join("not there").to_str().unwrap().to_owned();
    let refused = tell(&mut phone, FilesEvent::Picked { path, name: "gone.csv".to_owned() }).view;
    assert!(said(&refused).starts_with("There is no such file"), "{}", said(&refused));
    row(&page(refused), "Its loads are in");
}

#[test]
fn a_snapshot_made_on_the_page_stands_there_and_is_put_back() {
    let (dir, mut phone) = lived();
    turn(&mut phone, Event::Recovery(RecoveryEvent::MakeSnapshot));
    deadlifts(&mut phone, "100 kg", 1);
    assert_eq!(sessions(dir.path()), 2);
    let listed = page(phone.tell(Event::Go(Route::Files)));
    let RowControl::Buttons(buttons) = &row(&listed, "1 session").control else { panic!() };
    let asks = turn(&mut phone, buttons[0].tap.clone()).view;
    let sure = asks.confirm.expect("asks first").sends.expect("what it sends");
    let back = turn(&mut phone, sure).view;
    assert_eq!(sessions(dir.path()), 1, "{}", said(&back));
    let listed = page(back);
    assert!(rows(&listed).any(|row| row.title.starts_with("Set aside")), "{listed:#?}");
    let Screen::Today(_) = phone.tell(Event::Go(Route::Today)).screen else { panic!() };
}

#[test]
fn the_page_for_a_clinician_is_shared_as_its_text() {
    let (_dir, mut phone) = lived();
    let Screen::Article(shown) = turn(&mut phone, Event::Summary(SummaryEvent::Open)).view.screen
    else {
        panic!()
    };
    let shared = tell(&mut phone, FilesEvent::ShareSummary);
    let text = to_text(&shown.article);
    let title = shown.article.title;
    assert_eq!(file_order(&shared), FileOrder::Share { title, text });
    phone.tell(Event::Go(Route::Today));
    let elsewhere = tell(&mut phone, FilesEvent::ShareSummary);
    assert_eq!(elsewhere.orders, [], "there is no such page open");
    let later = turn(&mut phone, Event::Summary(SummaryEvent::Open));
    assert_eq!(later.orders, [], "and nothing is shared later on");
}
