//! The library by keys: from the session into it and back, through a lift, to what is kept at hand.
//!
//! Boundary: asserts on texts of the screen; what there is to read is the core's.

use super::{Driven, LONG};
use crate::app::strip::PHASE;
use ratatui::crossterm::event::KeyCode;
use std::time::Duration;

fn sees(driven: &mut Driven, text: &str) {
    let shown = driven.shown();
    assert!(shown.contains(text), "no {text:?}\n{shown}");
}

fn does_not_see(driven: &mut Driven, text: &str) {
    let shown = driven.shown();
    assert!(!shown.contains(text), "{text:?}\n{shown}");
}

/// On the deadlift's page.
fn on_the_deadlift() -> Driven {
    let mut app = Driven::opened("en");
    app.size = (80, 50);
    app.keys("4").click_on("Deadlift");
    app
}

#[test]
fn the_cue_says_what_it_is_and_leads_back_to_the_set() {
    let mut app = Driven::before_next_set("en");
    sees(&mut app, "Push the floor away  Deadlift form guide   i What is this?");
    sees(app.keys("97i"), "as if the floor moved down");
    sees(app.key(KeyCode::Esc), "‹ 97 kg ›");
}

#[test]
fn a_fault_says_what_it_is_two_keys_after_the_set() {
    let mut app = Driven::before_next_set("en");
    app.keys("v").key(KeyCode::Down).key(KeyCode::Down).key(KeyCode::Down);
    sees(&mut app, "w What is this?");
    sees(app.keys("w"), "The bar drifts away");
    sees(app.key(KeyCode::Esc), "Log set");
    // Nothing was noted by reading.
    does_not_see(&mut app, "bar drifted away");
}

#[test]
fn what_is_worth_reading_before_the_lift_is_one_key_away_and_begins_with_the_last_fault() {
    let mut app = Driven::before_next_set("en");
    app.keys("v4").key(KeyCode::Enter);
    sees(&mut app, "k Before today's lift");
    app.keys("k");
    let shown = app.shown();
    let rows = ["Before today's lift", "The bar drifts away", "Deadlift", "The starting position"];
    let at: Vec<usize> = rows.iter().map(|row| shown.find(row).expect(row)).collect();
    assert!(at.is_sorted(), "{shown}");
    sees(app.click_on("The bar drifts away"), "Pull the bar gently towards you");
    sees(app.key(KeyCode::Esc), "Before today's lift");
}

#[test]
fn an_item_of_the_checklist_says_what_it_is_and_is_there_again() {
    let mut app = Driven::in_session("en");
    app.keys("100").key(KeyCode::Enter);
    sees(&mut app, "1 of 8");
    sees(&mut app, "i What is this?");
    sees(app.keys("i"), "Setting up");
    sees(app.key(KeyCode::Esc), "1 of 8");
}

#[test]
fn a_lift_is_stepped_through_by_arrows_and_shows_the_phase_read_last() {
    let mut app = on_the_deadlift();
    sees(&mut app, "1 of 7");
    app.key(KeyCode::Right).key(KeyCode::Right).key(KeyCode::Left);
    sees(&mut app, "2 of 7");
    sees(&mut app, "The starting position");
    sees(app.keys("4"), "Where you were");
    app.click_on("Deadlift");
    sees(&mut app, "2 of 7");
}

#[test]
fn a_lift_is_played_once_and_any_key_stops_it() {
    let mut app = on_the_deadlift();
    app.key(KeyCode::Right).keys("p");
    sees(&mut app, "1 of 7");
    let before = app.shown();
    let begun = app.now;
    let looks = |app: &mut Driven, after: Duration| {
        app.now = begun + after;
        app.app.play_on(app.now)
    };
    assert!(!looks(&mut app, Duration::from_millis(10)), "the same figure");
    assert!(looks(&mut app, PHASE / 2), "on the way");
    let between = app.shown();
    assert!(between != before && between.contains("1 of 7"), "{between}");
    assert!(looks(&mut app, PHASE) && app.shown().contains("2 of 7"));
    let mut after = PHASE;
    let mut phases = 0;
    while app.app.hand.playing.is_some() {
        after += PHASE;
        looks(&mut app, after);
        phases += 1;
        assert!(phases < 20, "it plays once");
    }
    sees(&mut app, "7 of 7");
    app.keys("pp");
    assert!(app.app.hand.playing.is_none(), "the same key stops it");
    app.keys("p").key(KeyCode::Right);
    assert!(app.app.hand.playing.is_none());
    sees(&mut app, "2 of 7");
}

#[test]
fn a_favourite_is_kept_by_a_key_and_stands_on_the_library_s_page() {
    let mut app = on_the_deadlift();
    sees(app.keys("f"), "Remove from favourites");
    sees(app.keys("4"), "Favourites");
    app.click_on("Deadlift").keys("f");
    sees(&mut app, "Add to favourites");
    does_not_see(app.keys("4"), "Favourites");
}

#[test]
fn the_way_back_leads_to_the_row_that_was_opened() {
    let mut app = on_the_deadlift();
    app.size = (80, 24);
    app.key(KeyCode::Right);
    for _ in 0..40 {
        if app.shown().contains("▸ Breaking the floor") {
            break;
        }
        app.key(KeyCode::Down);
    }
    sees(&mut app, "▸ Breaking the floor");
    app.key(KeyCode::Enter);
    sees(&mut app, "Push through the whole foot");
    sees(app.pause(LONG).key(KeyCode::Esc), "▸ Breaking the floor");
}

#[test]
fn the_help_names_the_keys_that_lead_into_the_library() {
    let mut app = Driven::before_next_set("en");
    app.size = (80, 60);
    for row in ["i  ", "What is this?", "k  ", "Before today's lift"] {
        sees(app.keys("?"), row);
        app.key(KeyCode::Esc);
    }
    let mut app = on_the_deadlift();
    app.size = (80, 60);
    for row in ["phase", "Play once", "Add to favourites"] {
        sees(app.keys("?"), row);
        app.key(KeyCode::Esc);
    }
}
