//! What a person says of themselves: asked before the first session, kept, and never in its way.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::{
        checklist::Item,
        person::{HistoryItem, HistoryValue},
    },
    model::{
        event::{AboutEvent, Event},
        route::Route,
    },
    view::{
        AppView, Screen,
        rows::{RowControl, RowView, RowsView},
        today::TodayView,
    },
};
use std::path::Path;
use tests::{
    act::Act,
    events::{begin, end, go, low, set},
    phone::Phone,
    tables,
};

const DAY: i64 = 24 * 60;

fn rows(view: AppView) -> RowsView {
    match view.screen {
        Screen::Rows(page) => page,
        other => panic!("{other:?}"),
    }
}

fn today(phone: &Phone) -> TodayView {
    match phone.send(&go(phone.now(), Route::Today)).view.screen {
        Screen::Today(today) => today,
        other => panic!("{other:?}"),
    }
}

fn row<'a>(page: &'a RowsView, title: &str) -> &'a RowView {
    let mut all = page.sections.iter().flat_map(|section| &section.rows);
    all.find(|row| row.title.contains(title)).unwrap_or_else(|| panic!("no row {title}: {page:?}"))
}

/// What a tap on the row, or on one of its choices, sends.
fn tap(row: &RowView, choice: &str) -> Event {
    match &row.control {
        RowControl::Tap(tap) => tap.clone(),
        RowControl::Choices(choices) => {
            choices.iter().find(|it| it.label == choice).expect("a choice").tap.clone()
        }
        other => panic!("{other:?}"),
    }
}

fn forward(phone: &mut Phone, page: &RowsView) -> AppView {
    phone.clocks.pass_seconds(2);
    phone.tell(page.action.clone().expect("a docked button").tap)
}

fn answers(phone: &mut Phone, item: HistoryItem) -> AppView {
    phone.clocks.pass_seconds(2);
    phone.tell(Event::About(AboutEvent::Answer { item, value: HistoryValue::Yes }))
}

fn facts(dir: &Path) -> i64 {
    tables::text(
        dir,
        "SELECT CAST(count(*) AS TEXT) FROM person_fact WHERE deleted_instant_ms IS NULL",
    )
    .parse()
    .unwrap()
}

#[test]
fn a_first_set_is_logged_four_taps_later_and_nothing_was_answered_for_the_person() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    let began = phone.clocks.utc_ms;
    let mut view = phone.send(&go(phone.now(), Route::Baseline)).view;
    let mut taps = 0;
    while let Screen::Rows(page) = &view.screen {
        assert_eq!(page.page, Route::About);
        assert!(page.action.as_ref().is_some_and(|action| action.label == "Skip"), "{page:?}");
        view = forward(&mut phone, &page.clone());
        taps += 1;
    }
    assert_eq!(taps, 4);
    assert!(matches!(view.screen, Screen::FullCheck(_)));
    assert_eq!(facts(dir.path()), 1, "only that it was seen");
    phone.clocks.pass_seconds(5);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass_seconds(20);
    phone.keep(&set(phone.now(), "60kg"));
    assert!(phone.clocks.utc_ms - began < 60_000);
}

#[test]
fn a_page_half_answered_is_there_again_after_the_process_died() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 2);
    let page = rows(phone.send(&go(phone.now(), Route::Baseline)).view);
    let page = rows(forward(&mut phone, &page));
    let bone = answers(&mut phone, HistoryItem::Heart);
    assert!(rows(bone).intro.contains("Page 2 of 4"));
    let again = rows(phone.restart().view);
    assert_eq!(again.title, page.title);
    assert!(again.intro.contains("Page 2 of 4"), "{}", again.intro);
    assert_eq!(row(&again, "Heart disease").value, "yes");
    assert_eq!(row(&again, "A hernia").value, "not answered");
    assert_eq!(again.action.expect("a docked button").label, "Next");
}

#[test]
fn h15_answered_on_1_january_it_is_due_at_the_first_session_from_1_april() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::new(dir.path(), 3);
    phone.clocks.set_wall_by(-60 * DAY);
    phone.start();
    phone.see_the_history();
    phone.clocks.pass(89 * DAY);
    let view = phone.send(&go(phone.now(), Route::Baseline)).view;
    assert!(matches!(view.screen, Screen::FullCheck(_)));
    today(&phone);
    phone.clocks.pass(DAY);
    let page = rows(phone.send(&go(phone.now(), Route::Baseline)).view);
    assert_eq!(page.page, Route::About);
}

#[test]
fn put_off_twice_it_stands_on_today_until_it_is_seen() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 4);
    for _ in 0..2 {
        assert_eq!(today(&phone).about, None);
        let page = rows(phone.send(&go(phone.now(), Route::Baseline)).view);
        phone.clocks.pass(1);
        let view = phone.tell(tap(row(&page, "Ask before another session"), ""));
        assert!(matches!(view.screen, Screen::FullCheck(_)));
        phone.clocks.pass(1);
    }
    let due = today(&phone).about.expect("it stands on Today");
    let view = phone.send(&go(phone.now(), Route::Baseline)).view;
    assert!(matches!(view.screen, Screen::FullCheck(_)), "it does not come a third time");
    today(&phone);
    let all = rows(phone.tell(due.tap));
    assert_eq!(all.sections.len(), 4, "all of it on one page");
    assert!(all.sections.iter().flat_map(|it| &it.rows).all(|row| row.value != "no"));
    forward(&mut phone, &all);
    assert_eq!(today(&phone).about, None);
}

#[test]
fn an_answer_is_taken_back_by_undo_and_is_open_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 5);
    phone.tell(Event::About(AboutEvent::Open));
    assert_eq!(row(&rows(answers(&mut phone, HistoryItem::Cancer)), "Cancer").value, "yes");
    let view = phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(row(&rows(view), "Cancer").value, "not answered");
    assert_eq!(facts(dir.path()), 0);
}

#[test]
fn see_someone_first_stands_on_today_until_the_person_may_lift() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 6);
    phone.see_the_history();
    answers(&mut phone, HistoryItem::SpineEver);
    let first = today(&phone).about.expect("a way to say it");
    assert!(first.label.contains("See someone first"), "{}", first.label);
    let page = rows(phone.tell(first.tap));
    let may = row(&page, "you may lift");
    assert!(may.detail.contains("suggests no load"), "{}", may.detail);
    phone.clocks.pass_seconds(2);
    phone.tell(tap(may, "yes"));
    assert_eq!(today(&phone).about, None);
}

#[test]
fn who_asks_first_reads_the_other_wording_before_the_next_set() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 7);
    let brace = |phone: &Phone| {
        let page = rows(phone.send(&go(phone.now(), Route::Checklist)).view);
        let at = Item::ALL.iter().position(|item| *item == Item::Brace);
        page.sections[0].rows[at.expect("an item")].clone()
    };
    let ordinary = brace(&phone);
    answers(&mut phone, HistoryItem::BloodPressure);
    let asks = brace(&phone);
    assert_ne!(ordinary.title, asks.title);
    assert!(asks.title.to_lowercase().contains("breathe out"), "{}", asks.title);
}

#[test]
fn a_session_half_filled_in_is_not_stopped_by_questions_that_fall_due() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 8);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "60kg"));
    for route in [Route::Baseline, Route::Session, Route::End] {
        let view = phone.send(&go(phone.now(), route)).view;
        assert!(!matches!(view.screen, Screen::Rows(_)), "{route:?}");
    }
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(1)));
}
