//! What can be said beside a rating and a set: relief, symptoms, a deadlift day too many, all reasons.
//!
//! Boundary: made-up views over a real core; when they come is tested in the core.

use super::Driven;
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::{event::Event, route::Route},
    view::{
        AppView, Screen,
        pad::ReliefView,
        rows::RowButton,
        session::{DayNoticeView, SessionView},
        today::DaysOffView,
    },
};

fn button(label: &str, to: Route) -> RowButton {
    RowButton { label: label.to_owned(), tap: Event::Go(to) }
}

fn relief(on: bool) -> ReliefView {
    let label = "I took something against the pain".to_owned();
    ReliefView { label, on, tap: Event::Go(Route::Library) }
}

fn symptoms() -> RowButton {
    button("Something else is new", Route::History)
}

fn seen(driven: &mut Driven) -> &mut AppView {
    &mut driven.app.log.as_mut().unwrap().view
}

fn session(driven: &mut Driven) -> &mut SessionView {
    match &mut seen(driven).screen {
        Screen::Session(session) => session,
        other => panic!("no session but {other:?}"),
    }
}

fn shows(driven: &mut Driven, text: &str) {
    assert!(driven.shown().contains(text), "{text:?} is not on\n{}", driven.shown());
}

fn on_library(driven: &Driven) -> bool {
    matches!(driven.app.view().unwrap().screen, Screen::Library(_))
}

fn on_history(driven: &Driven) -> bool {
    matches!(driven.app.view().unwrap().screen, Screen::History(_))
}

/// After a set, with both beside the eleven answers.
fn rating(on: bool) -> Driven {
    let mut app = Driven::after_set("en");
    let pad = session(&mut app).pad.as_mut().unwrap();
    (pad.relief, pad.symptoms) = (Some(relief(on)), Some(symptoms()));
    app
}

#[test]
fn a_pad_offers_the_tick_and_the_symptoms_in_every_window() {
    for size in [(80, 24), (60, 20), (60, 18)] {
        let mut app = rating(false);
        app.size = size;
        shows(&mut app, "p [ ] I took something against the pain");
        shows(&mut app, "y Something else is new");
        shows(&mut app, "10 worst");
    }
    shows(&mut rating(true), "p [✓] I took something");
    let mut app = rating(false);
    app.keys("p");
    assert!(on_library(&app));
    let mut app = rating(false);
    app.keys("y");
    assert!(on_history(&app));
}

#[test]
fn a_one_that_waits_is_kept_before_a_letter_means_anything() {
    let mut app = rating(false);
    app.keys("1y");
    assert!(!on_history(&app), "{}", app.shown());
    shows(&mut app, "Saved 1.");
}

#[test]
fn a_full_check_offers_the_same_above_its_button() {
    for size in [(80, 24), (60, 18)] {
        let mut app = Driven::at_baseline("en");
        app.size = size;
        app.keys("2");
        let Screen::FullCheck(check) = &mut seen(&mut app).screen else { unreachable!() };
        (check.relief, check.symptoms) = (Some(relief(true)), Some(symptoms()));
        shows(&mut app, "p [✓] I took something against the pain");
        shows(&mut app, "y Something else is new");
        shows(&mut app, "Start the session");
        app.keys("p");
        assert!(on_library(&app));
    }
}

#[test]
fn one_deadlift_day_more_than_the_guide_names_stands_in_the_place_of_the_cue() {
    let mut app = Driven::in_session("en");
    let cue = session(&mut app).cue.clone().unwrap().text;
    let ways = vec![
        button("Go on", Route::Library),
        button("Choose another", Route::History),
        button("What the guide says", Route::Reminders),
    ];
    session(&mut app).deadlift_day = Some(DayNoticeView {
        text: "This is the third deadlift day in seven.".to_owned(),
        source: "The guide says once or twice a week".to_owned(),
        ways,
    });
    app.size = (60, 20);
    shows(&mut app, "This is the third deadlift day in seven.");
    shows(&mut app, "d Go on   f Choose another   y What the guide says");
    shows(&mut app, "Log set");
    assert!(!app.shown().contains(&cue), "{}", app.shown());
    app.keys("f");
    assert!(on_history(&app));
}

#[test]
fn all_reasons_open_by_a_key_where_there_are_several() {
    let mut app = Driven::in_session("en");
    session(&mut app).reasons = vec!["one alone".to_owned()];
    assert!(!app.shown().contains("w all reasons"), "{}", app.shown());
    let reasons = vec!["a pain of 6 at the start".to_owned(), "20 days without it".to_owned()];
    session(&mut app).reasons = reasons;
    shows(&mut app, "w all reasons");
    app.keys("w");
    shows(&mut app, "• a pain of 6 at the start");
    shows(&mut app, "• 20 days without it");
    app.key(KeyCode::Enter);
    shows(&mut app, "Log set");
}

#[test]
fn today_says_days_off_and_what_is_yet_to_be_said() {
    let mut app = Driven::ended("en", 30);
    let Screen::Today(today) = &mut seen(&mut app).screen else { unreachable!() };
    let text = "Days off until Saturday.".to_owned();
    today.days_off = Some(DaysOffView { text, end: button("End them", Route::Library) });
    today.about = Some(button("A few questions about you", Route::History));
    app.size = (60, 24);
    shows(&mut app, "Days off until Saturday.");
    shows(&mut app, "Start a session");
    app.click_on("End them");
    assert!(on_library(&app));
}
