//! The one renderer of pages of rows, on a page that has each kind of row.
//!
//! Boundary: a made-up page; the real ones are drawn in `snapshots`.

use super::Driven;
use crate::app::flow::Act;
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::{event::Event, route::Route},
    view::{
        Screen,
        rows::{RowButton, RowChoice, RowControl, RowField, RowSection, RowView, RowsView},
    },
};

fn button(label: &str, to: Route) -> RowButton {
    RowButton { label: label.to_owned(), tap: Event::Go(to) }
}

fn choice(label: &str, chosen: bool) -> RowChoice {
    RowChoice { label: label.to_owned(), chosen, tap: Event::Look }
}

fn field(key: &str, text: &str, hint: &str, numeric: bool) -> RowField {
    RowField { key: key.to_owned(), text: text.to_owned(), hint: hint.to_owned(), numeric }
}

fn row(title: &str, value: &str, control: RowControl) -> RowView {
    RowView::new(title.to_owned(), value.to_owned(), control)
}

fn section(title: &str, note: &str, rows: Vec<RowView>) -> RowSection {
    RowSection { title: title.to_owned(), note: note.to_owned(), rows }
}

fn page() -> RowsView {
    let stepper = RowControl::Stepper {
        less: button("less", Route::Plan),
        more: button("more", Route::Library),
    };
    let long = vec![
        choice("Squat at the rack by the door", true),
        choice("Deadlift", false),
        choice("Front squat with a pause", false),
    ];
    RowsView {
        page: Route::Settings,
        title: "A page".to_owned(),
        intro: "With one row of each kind.".to_owned(),
        back: button("back", Route::Reminders),
        search: None,
        sections: vec![
            section(
                "",
                "",
                vec![
                    row("Opens", "5", RowControl::Tap(Event::Go(Route::History))),
                    row("Told", "4 h", RowControl::Plain)
                        .with_detail("A second line of what is told.".to_owned()),
                    row("Turned", "", RowControl::Switch { on: true, tap: Event::Look }),
                ],
            ),
            section(
                "Chosen",
                "Brace's own.",
                vec![
                    row(
                        "Unit",
                        "",
                        RowControl::Choices(vec![choice("kg", true), choice("lb", false)]),
                    ),
                    row("For", "", RowControl::Choices(long)),
                    row("Minutes", "10 min", stepper),
                    row("Name", "", RowControl::Field(field("name", "Old bar", "its name", false))),
                    row("Weight", "", RowControl::Field(field("weight", "", "like 20 kg", true))),
                    row(
                        "Order",
                        "",
                        RowControl::Buttons(vec![
                            button("up", Route::Today),
                            button("down", Route::Plan),
                        ]),
                    ),
                ],
            ),
        ],
        action: Some(button("Save", Route::History)),
    }
}

fn planted(page: RowsView) -> Driven {
    let mut driven = Driven::opened("en");
    driven.app.go(Route::Settings);
    driven.app.log.as_mut().unwrap().view.screen = Screen::Rows(page);
    driven
}

/// What pressing the thing pointed at goes to.
fn pointed(driven: &mut Driven) -> Option<Act> {
    driven.draw();
    driven.app.pointed().map(|target| target.act.clone())
}

fn down(driven: &mut Driven, times: usize) {
    for _ in 0..times {
        driven.key(KeyCode::Down);
    }
}

fn route(driven: &Driven) -> Route {
    match &driven.app.view().unwrap().screen {
        Screen::Rows(page) => page.page,
        Screen::Plan(_) => Route::Plan,
        Screen::Library(_) => Route::Library,
        Screen::History(_) => Route::History,
        Screen::Reminders(_) => Route::Reminders,
        _ => Route::Today,
    }
}

#[test]
fn every_kind_of_row_is_drawn() {
    insta::assert_snapshot!(planted(page()).shown());
}

#[test]
fn a_page_with_a_search_says_what_to_type() {
    let search = Some(field("search", "", "Search lifts", false));
    let mut driven = planted(RowsView { search, action: None, ..page() });
    assert!(driven.shown().contains("▏Search lifts"), "{}", driven.shown());
    driven.keys("q");
    assert!(!driven.app.leaving, "letters are typed");
}

#[test]
fn enter_does_what_a_row_says_and_escape_leads_to_the_page_before() {
    assert_eq!(route(planted(page()).key(KeyCode::Enter)), Route::History);
    assert_eq!(route(planted(page()).key(KeyCode::Esc)), Route::Reminders);
}

#[test]
fn a_stepper_steps_either_way_by_keys_and_by_its_ends() {
    for (code, to) in [(KeyCode::Left, Route::Plan), (KeyCode::Right, Route::Library)] {
        let mut driven = planted(page());
        down(&mut driven, 5);
        assert_eq!(route(driven.key(code)), to);
    }
    let mut driven = planted(page());
    driven.click_on("‹ 10 min");
    assert_eq!(route(&driven), Route::Plan);
}

#[test]
fn choices_and_buttons_stand_side_by_side_and_keys_go_along_them() {
    let mut driven = planted(page());
    down(&mut driven, 8);
    let up = pointed(&mut driven);
    assert!(matches!(&up, Some(Act::Send(event)) if **event == Event::Go(Route::Today)), "{up:?}");
    driven.key(KeyCode::Right);
    assert_eq!(route(driven.key(KeyCode::Enter)), Route::Plan);
}

#[test]
fn a_text_goes_on_where_it_ends_and_a_number_is_typed_anew() {
    let mut driven = planted(page());
    down(&mut driven, 6);
    driven.keys(" q2");
    assert!(driven.shown().contains("Old bar q2▏"), "{}", driven.shown());
    driven.key(KeyCode::Esc);
    assert!(driven.shown().contains("Old bar") && !driven.shown().contains("q2"));
    down(&mut driven, 1);
    assert!(driven.keys("20").shown().contains("20▏"), "{}", driven.shown());
}

#[test]
fn what_is_typed_reaches_the_core_when_the_person_leaves_the_field_or_the_app() {
    for leave in [KeyCode::Enter, KeyCode::Up] {
        let mut driven = planted(page());
        down(&mut driven, 6);
        driven.keys("s").key(leave);
        assert!(driven.app.hand.typed.is_none());
    }
    let mut driven = planted(page());
    down(&mut driven, 6);
    driven.keys("s").draw();
    driven.app.keep_what_is_begun();
    assert!(driven.app.hand.typed.is_none());
}

#[test]
fn an_enter_that_was_meant_for_the_page_before_answers_nothing_about_the_person() {
    for asks in [Route::About, Route::Flags] {
        let mut driven = planted(RowsView { page: asks, ..page() });
        assert_eq!(route(driven.key(KeyCode::Enter)), asks);
        assert_eq!(route(driven.key(KeyCode::Down).key(KeyCode::Enter)), Route::History);
    }
}

#[test]
fn a_long_title_is_shown_whole_beside_what_belongs_to_it() {
    let long = "Numbness or pins and needles where one sits, or wiping feels different than before";
    let switch = RowControl::Switch { on: false, tap: Event::Look };
    for control in [switch, RowControl::Tap(Event::Look), RowControl::Plain] {
        let rows = vec![row(long, "", control)];
        let mut driven = planted(RowsView { sections: vec![section("", "", rows)], ..page() });
        driven.key(KeyCode::Up);
        let shown = driven.shown();
        assert!(long.split(' ').all(|word| shown.contains(word)), "{shown}");
    }
}

#[test]
fn one_letter_does_what_a_page_is_for_where_none_is_typed() {
    let told = vec![section("", "", vec![row("Opens", "", RowControl::Tap(Event::Look))])];
    let mut driven = planted(RowsView { sections: told, ..page() });
    assert!(driven.shown().contains("d  Save"), "{}", driven.shown());
    assert_eq!(route(driven.keys("d")), Route::History);
    assert!(!planted(page()).shown().contains("d  Save"), "this one has fields");
}

#[test]
fn the_action_of_a_page_stays_at_its_foot() {
    let mut driven = planted(page());
    driven.size = (60, 18);
    assert!(driven.shown().contains("Save"), "{}", driven.shown());
    down(&mut driven, 9);
    assert_eq!(route(driven.key(KeyCode::Enter)), Route::History);
}
