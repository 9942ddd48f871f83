//! What an open flag brings: its line over every screen, and the card that it opens.
//!
//! Boundary: made-up views over a real core; which flag is open when is tested in the core.

use super::Driven;
use crate::app::theme::Theme;
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::{event::Event, route::Route},
    view::{
        AppView, Screen,
        flag_card::{FlagCardView, FlagLineView, FlagRow, NumberView, Urgency},
        rows::RowButton,
        today::CardKind,
    },
};

fn button(label: &str, to: Route) -> RowButton {
    RowButton { label: label.to_owned(), tap: Event::Go(to) }
}

fn card() -> FlagCardView {
    FlagCardView {
        urgency: Urgency::Emergency,
        title: "Get emergency help now".to_owned(),
        flags: vec![FlagRow {
            text: "Numb between the legs".to_owned(),
            detail: "since 18:40".to_owned(),
            label: "Numb between the legs, since 18:40".to_owned(),
            ways: vec![button("Seen", Route::EndFlag), button("By mistake", Route::Flags)],
        }],
        number: Some(NumberView {
            number: "112".to_owned(),
            text: "112".to_owned(),
            label: "112, the emergency number here".to_owned(),
            call: Some(button("Call 112", Route::Library)),
            others: button("Other numbers", Route::Settings),
        }),
        sentence_label: "To show or to read out".to_owned(),
        sentence: "I am numb between the legs since 18:40, and my back hurts.".to_owned(),
        drive: Some("Do not drive yourself.".to_owned()),
        meanwhile: "Brace suggests no load. Logging works as ever.".to_owned(),
        ways: vec![button("End the session", Route::End)],
        more_title: "More".to_owned(),
        more: vec!["Too much last time.".to_owned()],
        source: "A card of warning signs".to_owned(),
    }
}

/// The same view with a flag open on it.
fn flagged(driven: &mut Driven, urgency: Urgency) {
    let text = "Get emergency help now".to_owned();
    let flag = FlagLineView { urgency, text, tap: Event::Go(Route::Library) };
    seen(driven).flag = Some(flag);
}

fn seen(driven: &mut Driven) -> &mut AppView {
    &mut driven.app.log.as_mut().unwrap().view
}

fn carded() -> Driven {
    let mut driven = Driven::opened("en");
    driven.app.go(Route::Settings);
    seen(&mut driven).screen = Screen::FlagCard(card());
    driven
}

fn has(driven: &mut Driven, text: &str) -> bool {
    driven.shown().contains(text)
}

fn on_library(driven: &Driven) -> bool {
    matches!(driven.app.view().unwrap().screen, Screen::Library(_))
}

#[test]
fn an_open_flag_stands_over_every_screen_and_one_key_opens_it() {
    let screens: &[&dyn Fn() -> Driven] = &[
        &|| Driven::opened("en"),
        &|| Driven::in_session("en"),
        &|| Driven::after_set("en"),
        &|| Driven::before_next_set("en"),
        &|| Driven::ended("en", 125),
        &|| Driven::demonstrated("en"),
    ];
    for open in screens {
        let mut screen = open();
        screen.size = (60, 18);
        flagged(&mut screen, Urgency::Emergency);
        let shown = screen.shown();
        let first = shown.lines().next().unwrap();
        assert!(first.contains("■ Get emergency help now") && first.ends_with("h open"), "{shown}");
        screen.keys("h");
        assert!(on_library(&screen), "{shown}");
    }
}

#[test]
fn its_line_opens_by_a_click_and_where_letters_are_typed_with_alt() {
    let mut app = Driven::in_session("en");
    flagged(&mut app, Urgency::Today);
    assert!(has(&mut app, "◧ Get emergency help now"), "{}", app.shown());
    app.click(40, 0);
    assert!(on_library(&app));
    let mut app = Driven::opened("en");
    app.app.go(Route::Exercises);
    flagged(&mut app, Urgency::Evaluate);
    assert!(has(app.keys("h"), "h▏"), "typed: {}", app.shown());
    flagged(&mut app, Urgency::Evaluate);
    app.alt('h');
    assert!(on_library(&app));
}

#[test]
fn log_set_stays_in_sight_under_an_open_flag() {
    let mut app = Driven::before_next_set("en");
    app.size = (60, 18);
    flagged(&mut app, Urgency::Emergency);
    assert!(has(&mut app, "Log set"), "{}", app.shown());
    app.log();
    assert!(has(&mut app, "Saved Deadlift 100 kg × 5."), "{}", app.shown());
}

#[test]
fn without_a_flag_the_key_does_nothing() {
    let mut app = Driven::in_session("en");
    let before = app.shown();
    app.keys("h").alt('h');
    assert!(!on_library(&app));
    assert!(has(&mut app, "Log set") || app.shown() == before, "{}", app.shown());
}

#[test]
fn the_card_says_whom_to_call_and_what_to_say_before_anything_else() {
    let mut app = carded();
    insta::assert_snapshot!("flag_card_made_up", app.shown());
    app.size = (60, 18);
    let shown = app.shown();
    for text in ["Get emergency help now", "112", "Call 112", "I am numb between the legs"] {
        assert!(shown.contains(text), "{text:?} is not in sight:\n{shown}");
    }
    app.app.theme = Theme::PLAIN;
    insta::assert_snapshot!("flag_card_plain_small", app.shown());
}

#[test]
fn every_button_of_the_card_is_reached_by_keys_and_the_call_comes_first() {
    let mut app = carded();
    app.key(KeyCode::Enter);
    assert!(on_library(&app), "the call");
    for (downs, rights, to) in [(2, 1, Route::Flags), (3, 0, Route::End)] {
        let mut app = carded();
        for (code, times) in [(KeyCode::Down, downs), (KeyCode::Right, rights)] {
            for _ in 0..times {
                app.key(code);
            }
        }
        app.draw();
        let act = app.app.pointed().map(|target| format!("{:?}", target.act)).unwrap();
        assert!(act.contains(&format!("{to:?}")), "{act}");
    }
}

#[test]
fn the_card_stands_over_the_advice_to_stop() {
    let mut app = Driven::after_set("en");
    app.keys("5");
    assert!(has(&mut app, "Stop"), "{}", app.shown());
    seen(&mut app).screen = Screen::FlagCard(card());
    assert!(has(&mut app, "Call 112"), "{}", app.shown());
}

#[test]
fn a_number_that_is_not_known_is_told_in_words() {
    let mut app = carded();
    let mut unknown = card();
    let text = "your emergency number".to_owned();
    let number = NumberView { number: String::new(), text, call: None, ..unknown.number.unwrap() };
    unknown.number = Some(number);
    seen(&mut app).screen = Screen::FlagCard(unknown);
    assert!(has(&mut app, "your emergency number"), "{}", app.shown());
}

#[test]
fn a_computer_says_the_number_and_calls_nobody() {
    let mut app = carded();
    app.app.log.as_mut().unwrap().dials = Some("112".to_owned());
    assert!(has(&mut app, "→ Dial 112 on a phone"), "{}", app.shown());
    app.app.look();
    assert!(!has(&mut app, "→ Dial"), "{}", app.shown());
}

#[test]
fn todays_card_takes_the_flags_shape_and_ground() {
    let mut app = Driven::ended("en", 30);
    let Screen::Today(today) = &mut seen(&mut app).screen else { unreachable!() };
    today.card.kind = CardKind::Flag;
    flagged(&mut app, Urgency::Evaluate);
    let shown = app.shown();
    assert!(shown.contains("□ Get emergency help now"), "{shown}");
}
