//! What is deleted rests in the bin: it is put back whole, or erased for good, and never early.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::rule_of_twos::Verdict,
    effects::order::{BackgroundJob, Order},
    model::event::{BinEvent, BinRef, Event, FixEntry, Input, Route, Sure},
    view::{
        AppView, Screen,
        notice::NoticeKind,
        rows::{RowControl, RowView, RowsView},
    },
    wire::Turn,
};
use std::{collections::BTreeMap, path::Path};
use tests::{
    act::Act,
    evenings::answered,
    events::{begin, end, go, low},
    history::Years,
    phone::Phone,
    screens::route_of,
    tables,
};

const DAY: i64 = 24 * 60;

fn sent(phone: &mut Phone, event: Event) -> Turn {
    phone.clocks.pass(1);
    phone.send_input(&Input { moment: phone.now(), event })
}

fn said(view: &AppView) -> (NoticeKind, String) {
    let notice = view.notice.clone().expect("a notice");
    (notice.kind, notice.text)
}

fn page(view: AppView) -> RowsView {
    match view.screen {
        Screen::Rows(rows) => rows,
        other => panic!("{other:?}"),
    }
}

fn bin(phone: &Phone) -> RowsView {
    page(phone.send(&go(phone.now(), Route::Bin)).view)
}

fn rows(page: &RowsView) -> Vec<&RowView> {
    let rows = page.sections.iter().flat_map(|section| &section.rows);
    rows.filter(|row| matches!(row.control, RowControl::Buttons(_))).collect()
}

/// What the button of a row with this label sends.
fn button(row: &RowView, label: &str) -> Event {
    let RowControl::Buttons(buttons) = &row.control else { panic!("no buttons") };
    buttons.iter().find(|button| button.label == label).expect("the button").tap.clone()
}

/// Carries out every order that asks for a chunk; the jobs, and the last turn.
fn finished(phone: &Phone, mut turn: Turn) -> (Vec<BackgroundJob>, Turn) {
    let mut jobs = Vec::new();
    while let Some(next) = phone.next_chunk(&turn) {
        jobs.extend(turn.orders.iter().filter_map(|order| match order {
            Order::Resume { job, .. } => Some(*job),
            Order::Confirm
            | Order::Reminder(_)
            | Order::OpenLanguages
            | Order::Dial { .. }
            | Order::File(_) => None,
        }));
        turn = phone.send_input(&next);
    }
    (jobs, turn)
}

/// A session that was too much.
fn too_much(folder: &Path) -> Phone {
    let mut phone = answered(folder, 4);
    assert_eq!(phone.verdict().verdict, Verdict::TooMuch);
    phone.clocks.pass(5);
    phone
}

fn remove_set(phone: &Phone, set: usize) {
    let id = phone.record().sets[set].id.clone();
    phone.keep(&Act::RemoveSet { moment: phone.now(), id });
}

/// Removes the session on its page.
fn remove_session(phone: &mut Phone) {
    let session = phone.record().id;
    phone.clocks.pass(1);
    let view = phone.send(&Act::OpenSession { moment: phone.now(), session }).view;
    let Screen::Past(past) = view.screen else { panic!("no page") };
    phone.keep(&Act::RemoveEntry { moment: phone.now(), subject: past.subject });
}

#[test]
fn an_empty_bin_says_so_and_offers_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::started(dir.path(), 1);
    let page = bin(&phone);
    assert_eq!((page.title.as_str(), page.intro.as_str()), ("Bin", "Nothing is in the bin."));
    assert_eq!((page.sections, page.action), (Vec::new(), None));
}

#[test]
fn a_deleted_answer_is_put_back_with_the_verdict_that_follows_and_undo_takes_it_out_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    let before = tables::facts(dir.path());
    let answer = phone.record().checks.last().unwrap().id.clone();
    phone.keep(&Act::RemoveCheck { moment: phone.now(), id: answer });
    assert_eq!(phone.verdict().verdict, Verdict::Pending);
    let listed = bin(&phone);
    let row = rows(&listed)[0];
    assert_eq!(row.title, "Rating: 4 at the lower back, centre");
    assert!(row.detail.contains("deleted"), "{}", row.detail);
    let restores = button(row, "Put back");
    let view = sent(&mut phone, restores.clone()).view;
    let (kind, text) = said(&view);
    assert_eq!(kind, NoticeKind::Saved);
    assert!(text.starts_with("Put back. The verdict of "), "{text}");
    assert_eq!(view.undo.clone().unwrap().spoken, "Undo: putting back what was deleted");
    assert!(rows(&page(view)).is_empty(), "the list is read again");
    assert_eq!(tables::facts(dir.path()), before);
    assert_eq!(phone.verdict().verdict, Verdict::TooMuch);
    let again = sent(&mut phone, restores).view;
    assert_eq!(said(&again).0, NoticeKind::Refused, "it lies there no more");
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(phone.verdict().verdict, Verdict::Pending);
    assert_eq!(rows(&bin(&phone)).len(), 1);
}

#[test]
fn a_deleted_session_is_put_back_with_all_that_was_in_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    let (before, facts) = (phone.record(), tables::facts(dir.path()));
    remove_session(&mut phone);
    let listed = bin(&phone);
    assert_eq!(rows(&listed).len(), 1, "what is in it is shown through it");
    let restores = button(rows(&listed)[0], "Put back");
    assert!(said(&sent(&mut phone, restores).view).1.starts_with("Put back."));
    assert_eq!(tables::facts(dir.path()), facts);
    assert_eq!(phone.record(), before);
    phone.restart();
    assert_eq!(phone.record(), before);
}

#[test]
fn a_session_that_would_push_the_open_one_aside_stays_until_that_one_is_over() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    for _ in 0..2 {
        phone.keep(&begin(phone.now(), low(1)));
        phone.clocks.pass(5);
        remove_session(&mut phone);
        phone.clocks.pass(5);
    }
    let listed = bin(&phone);
    let [later, earlier] = [0, 1].map(|at| button(rows(&listed)[at], "Put back"));
    assert_eq!(said(&sent(&mut phone, earlier).view).0, NoticeKind::Saved);
    let (kind, text) = said(&sent(&mut phone, later.clone()).view);
    assert_eq!(
        (kind, text.as_str()),
        (NoticeKind::Refused, "A session is already open: end it first.")
    );
    phone.keep(&end(phone.now(), low(1)));
    assert_eq!(said(&sent(&mut phone, later).view).0, NoticeKind::Saved);
}

#[test]
fn one_is_erased_after_a_question_and_its_row_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    remove_set(&phone, 0);
    let erases = button(rows(&bin(&phone))[0], "Erase");
    let view = sent(&mut phone, erases).view;
    let asked = view.confirm.clone().expect("a question");
    assert_eq!(asked.text, "Erase this for good? Only older snapshots keep it.");
    assert_eq!(rows(&page(view)).len(), 1);
    let view = sent(&mut phone, asked.sends_no.unwrap()).view;
    assert_eq!((view.confirm, view.notice), (None, None));
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM set_entry"), 1, "it is kept");
    let turn = sent(&mut phone, asked.sends.unwrap());
    let (jobs, turn) = finished(&phone, turn);
    assert_eq!(jobs, [BackgroundJob::Erase]);
    assert_eq!(said(&turn.view), (NoticeKind::Saved, "Erased.".to_owned()));
    assert!(turn.orders.contains(&Order::Confirm));
    assert!(rows(&page(turn.view)).is_empty());
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM set_entry"), 0);
    assert_eq!(phone.send(&Act::Look { moment: phone.now() }).view.undo, None);
}

#[test]
fn emptying_asks_once_and_spares_what_was_deleted_since() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    remove_set(&phone, 0);
    let empties = bin(&phone).action.expect("the button");
    assert_eq!(empties.label, "Empty the bin");
    let view = sent(&mut phone, empties.tap).view;
    let yes = view.confirm.expect("a question").sends.unwrap();
    let check = phone.record().checks.last().unwrap().id.clone();
    phone.keep(&Act::RemoveCheck { moment: phone.now(), id: check });
    let turn = sent(&mut phone, yes);
    let (_, turn) = finished(&phone, turn);
    assert_eq!(said(&turn.view).1, "Erased.");
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM set_entry"), 0);
    let left = bin(&phone);
    assert!(rows(&left)[0].title.starts_with("Rating:"), "{left:?}");
}

#[test]
fn thirty_days_of_log_erase_it_and_neither_a_break_nor_a_clock_does() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    remove_session(&mut phone);
    let begun = |turn: &Turn| {
        turn.orders
            .iter()
            .any(|order| matches!(order, Order::Resume { job: BackgroundJob::Erase, .. }))
    };
    for days in [29, 2, 400] {
        phone.clocks.pass(days * DAY);
        assert!(!begun(&phone.restart()), "nothing was logged since");
    }
    assert_eq!(rows(&bin(&phone)).len(), 1);
    phone.clocks.pass(5);
    phone.keep(&begin(phone.now(), low(1)));
    assert!(!begun(&phone.restart()), "the clock of that day may be wrong");
    phone.clocks.pass(DAY);
    phone.keep(&begin(phone.now(), low(1)));
    let turn = phone.restart();
    let (jobs, turn) = finished(&phone, turn);
    assert_eq!(jobs.first(), Some(&BackgroundJob::Erase));
    let after = jobs.iter().skip_while(|job| **job == BackgroundJob::Erase);
    let mut others = after.skip_while(|job| **job == BackgroundJob::Check);
    assert!(others.clone().count() > 0, "{jobs:?}");
    assert!(others.all(|job| *job == BackgroundJob::Snapshot), "one after the other");
    assert_eq!(turn.view.notice, None, "nobody asked for it, so nothing is said");
    assert!(rows(&bin(&phone)).is_empty());
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM session"), 2);
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM reminder"), 0);
}

#[test]
fn a_phone_that_dies_between_two_chunks_goes_on_where_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(40).phone(dir.path());
    phone.clocks.pass(5);
    let remove = "UPDATE session SET deleted_instant_ms = started_instant_ms,
        deleted_utc_ms = started_utc_ms, deleted_offset_min = started_offset_min";
    tables::change(dir.path(), remove);
    phone.clocks.pass(60 * DAY);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(DAY);
    phone.keep(&begin(phone.now(), low(1)));
    let whole = "SELECT count(*) FROM session WHERE deleted_instant_ms IS NOT NULL AND no NOT IN
        (SELECT key / 1048576 FROM set_entry GROUP BY 1 HAVING count(*) = 15)";
    let mut turn = phone.restart();
    for _ in 0..2 {
        phone.send_input(&phone.next_chunk(&turn).expect("a chunk"));
        assert!(tables::number(dir.path(), whole) <= 1, "one that has begun to go");
        turn = phone.restart();
    }
    let (_, turn) = finished(&phone, turn);
    assert_eq!(route_of(&turn.view.screen), Some(Route::Flags), "where the baseline led");
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM session"), 2);
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM set_entry"), 0);
}

#[test]
fn whatever_a_row_names_nothing_but_the_bin_is_erased() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    let facts = tables::facts(dir.path());
    let record = phone.record();
    let (session, set) = (record.id, record.sets[0].id.clone());
    let what = |session: &str, entry| BinRef { session: session.to_owned(), entry };
    let named = [
        what(&session, FixEntry::Session),
        what(&session, FixEntry::Set(set)),
        what("", FixEntry::Outside(session.clone())),
        what("\0", FixEntry::NewSession),
    ];
    for what in named {
        let sure = Sure::Confirmed;
        let turn = sent(&mut phone, Event::Bin(BinEvent::Erase { what: what.clone(), sure }));
        finished(&phone, turn);
        let view = sent(&mut phone, Event::Bin(BinEvent::Restore(what))).view;
        assert_eq!(said(&view).0, NoticeKind::Refused);
    }
    for until_ms in [i64::MIN, 0, i64::MAX] {
        let turn =
            sent(&mut phone, Event::Bin(BinEvent::Empty { until_ms, sure: Sure::Confirmed }));
        finished(&phone, turn);
    }
    assert_eq!(tables::facts(dir.path()), facts);
}

#[test]
fn a_bin_of_many_is_read_page_by_page() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(4).phone(dir.path());
    phone.clocks.pass(5);
    for _ in 0..40 {
        remove_set(&phone, 0);
        phone.clocks.pass(1);
        if phone.record().sets.is_empty() {
            remove_session(&mut phone);
        }
    }
    let (mut listed, mut titles) = (bin(&phone), BTreeMap::new());
    loop {
        assert!(rows(&listed).len() <= 32);
        let named = |row: &RowView| (format!("{:?}", row.control), row.title.clone());
        titles.extend(rows(&listed).into_iter().map(named));
        let all = listed.sections.iter().flat_map(|section| &section.rows);
        let older = all.clone().find_map(|row| match &row.control {
            RowControl::Tap(event @ Event::Bin(BinEvent::Older)) => Some(event.clone()),
            _ => None,
        });
        let Some(older) = older else { break };
        listed = page(sent(&mut phone, older).view);
    }
    let sessions = titles.values().filter(|title| title.starts_with("Session of")).count();
    assert_eq!(
        (sessions, titles.len() - sessions),
        (2, 10),
        "what lies in a session is shown through it"
    );
}
