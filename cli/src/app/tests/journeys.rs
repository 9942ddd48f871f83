//! The ways that people go: from the first start to a verdict, between sets, back to what was entered wrongly.
//!
//! Boundary: by keys alone, as someone who reads what is on the screen; they count them where that matters.

use super::{Driven, LONG};
use ratatui::crossterm::event::KeyCode;
use std::time::Duration;

fn sees(driven: &mut Driven, text: &str) {
    assert!(driven.shown().contains(text), "{text:?} is not on\n{}", driven.shown());
}

#[test]
fn a_stranger_goes_from_the_first_start_to_a_verdict_and_corrects_a_set() {
    let mut app = Driven::opened("en");
    // What is pointed at is what to do.
    sees(&mut app, "▸   Start a session");
    app.key(KeyCode::Enter);
    for page in 1..=4 {
        sees(&mut app, &format!("Page {page} of 4"));
        app.keys("d");
    }
    sees(&mut app, "lower back, centre");
    app.keys("2").key(KeyCode::Enter);
    sees(&mut app, "d  None of these");
    app.keys("d");
    sees(&mut app, "Deadlift");
    app.keys("80").key(KeyCode::Down).keys("5").key(KeyCode::Enter);
    sees(&mut app, "Stand hip-width, bar over mid-foot");
    // One item after the other, each read before it is true.
    for item in 1..=8 {
        sees(&mut app, &format!("{item} of 8"));
        app.key(KeyCode::Enter);
    }
    sees(&mut app, "checklist: all eight, one by one");
    app.key(KeyCode::Enter);
    sees(&mut app, "How is your back now?");
    app.keys("2");
    sees(&mut app, "next: Deadlift 80 kg × 5");
    app.keys("e").keys("2").key(KeyCode::Enter);
    sees(&mut app, "about 19:01");
    app.later(125);
    sees(&mut app, "How is your back now");
    app.keys("2");
    sees(&mut app, "● Clear");
    app.pause(Duration::from_secs(1)).keys("2");
    sees(&mut app, "Deadlift 80 kg, 1 × 5");
    app.key(KeyCode::Enter);
    sees(&mut app, "Session of Wednesday");
    app.key(KeyCode::Enter);
    sees(&mut app, "Edit set");
    app.keys("82.5").key(KeyCode::Enter);
    sees(&mut app, "Deadlift 82.5 kg × 5");
    app.key(KeyCode::Esc);
    sees(&mut app, "Deadlift 82.5 kg, 1 × 5");
    app.keys("u");
    sees(&mut app, "Deadlift 80 kg, 1 × 5");
}

#[test]
fn a_set_takes_three_keys_and_the_next_one_is_ready() {
    let mut app = Driven::after_set("en");
    app.keys("2");
    // All eight still true, logged, rated: from one next set to the other.
    for number in 2..=4 {
        app.pause(Duration::from_secs(5));
        sees(&mut app, "All eight still true");
        sees(app.key(KeyCode::Enter), "▸ Load");
        app.key(KeyCode::Enter).keys("2");
        sees(&mut app, "All eight still true");
        sees(app.pause(Duration::from_secs(1)).past_the_list(), &format!("{number}  100 kg × 5"));
        app.keys("g");
    }
}

/// The full list, one item after the other.
fn through_the_list(app: &mut Driven) {
    app.key(KeyCode::Enter);
    for item in 1..=8 {
        sees(app, &format!("{item} of 8"));
        app.key(KeyCode::Enter);
    }
    app.key(KeyCode::Enter);
}

#[test]
fn a_whole_session_is_logged_and_reads_right_in_the_history() {
    let mut app = Driven::in_session("en");
    app.size = (80, 60);
    // Squats, warmed up by the ramp, with the list: in full at first, then by one key.
    app.keys("xback sq").key(KeyCode::Enter);
    sees(app.keys("100").key(KeyCode::Down), "Warm-up");
    for set in ["20 kg × 8", "40 kg × 5", "60 kg × 3", "80 kg × 2"] {
        sees(&mut app, &format!("n {set}"));
        app.keys("n2").pause(LONG);
    }
    through_the_list(&mut app);
    app.keys("2").pause(LONG).key(KeyCode::Enter).key(KeyCode::Enter).keys("2").pause(LONG);
    // Deadlifts with an item open and a fault after it.
    app.keys("xdeadlift").key(KeyCode::Enter).keys("120").key(KeyCode::Enter).keys("123456fo8");
    sees(&mut app, "Log set, 1 open");
    app.key(KeyCode::Enter).keys("2").pause(LONG).keys("v3").key(KeyCode::Enter);
    // The trap bar, without the list.
    app.keys("xtrap").key(KeyCode::Enter).keys("140").key(KeyCode::Enter).keys("w2").pause(LONG);
    // A lift of one's own, with a note.
    app.keys("xJefferson").key(KeyCode::Enter).key(KeyCode::Down).key(KeyCode::Enter);
    sees(&mut app, "Where is the load?");
    app.key(KeyCode::Down).key(KeyCode::Down).key(KeyCode::Enter).click_on("Add exercise");
    app.keys("Jeff").key(KeyCode::Enter);
    sees(&mut app, "Jefferson  x");
    app.keys("60").key(KeyCode::Down).key(KeyCode::Down).key(KeyCode::Down).keys("felt odd");
    through_the_list(&mut app);
    app.keys("2").pause(LONG).keys("e2").key(KeyCode::Enter);
    // What is there afterwards.
    app.pause(LONG).keys("2").key(KeyCode::Enter);
    for line in [
        "Back squat 80 kg × 2  warm-up",
        "work, all eight, one by one",
        "Back squat 100 kg × 5  work, all eight still true",
        "work, bar open, hips rose first",
        "Trap bar deadlift 140 kg × 5",
        "work, logged without the list",
        "Jefferson 60 kg × 5  work, all eight, one by one",
        "│ felt odd",
    ] {
        sees(&mut app, line);
    }
}

#[test]
fn a_session_in_german_reads_right_in_the_history() {
    let mut app = Driven::in_session("de");
    app.size = (80, 50);
    app.keys("xtrap").key(KeyCode::Enter);
    sees(app.keys("140").key(KeyCode::Down), "Aufwärmen");
    app.keys("n2").pause(LONG).key(KeyCode::Enter).keys("123456fo8");
    sees(&mut app, "Satz eintragen, 1 offen");
    app.key(KeyCode::Enter).keys("2").pause(LONG).keys("v1").key(KeyCode::Enter);
    app.keys("e2").key(KeyCode::Enter).pause(LONG).keys("2").key(KeyCode::Enter);
    for line in ["Trap-Bar-Kreuzheben 30 kg × 8", "Stange offen, unterer Rücken rund"] {
        sees(&mut app, line);
    }
}

#[test]
fn a_wrong_load_three_sets_back_takes_ten_keys() {
    let mut app = Driven::after_set("en");
    app.keys("2");
    for _ in 0..2 {
        app.pause(Duration::from_secs(5)).key(KeyCode::Enter).key(KeyCode::Enter).keys("2");
    }
    // To the sets, three up to the one, open it, type, save: two keys a second are five seconds.
    app.past_the_list().key(KeyCode::Up).key(KeyCode::Up).key(KeyCode::Up).key(KeyCode::Enter);
    sees(&mut app, "Edit set");
    app.keys("97.5").key(KeyCode::Enter);
    sees(&mut app, "1  97.5 kg × 5");
    sees(&mut app, "Log set");
    sees(app.keys("u"), "1  100 kg × 5");
}

#[test]
fn a_rating_is_opened_beside_its_set_and_changed() {
    let mut app = Driven::before_next_set("en");
    app.key(KeyCode::Up).key(KeyCode::Right).key(KeyCode::Enter);
    sees(&mut app, "Edit rating");
    app.keys("1").pause(Duration::from_secs(1)).key(KeyCode::Enter);
    sees(&mut app, "back 1");
}

#[test]
fn a_set_is_deleted_from_its_form() {
    let mut app = Driven::before_next_set("en");
    app.key(KeyCode::Up).key(KeyCode::Enter).keys("d");
    assert!(!app.shown().contains("1  100 kg × 5"), "{}", app.shown());
    sees(app.keys("u"), "1  100 kg × 5");
}

#[test]
fn a_past_session_is_entered_afterwards() {
    let mut app = Driven::ended("en", 125);
    app.keys("2").pause(Duration::from_secs(1)).keys("2");
    sees(&mut app, "Add a past session");
    app.click_on("Add a past session");
    sees(&mut app, "Start date");
    app.keys("2026-03-01").key(KeyCode::Down).keys("10:00").key(KeyCode::Enter);
    sees(&mut app, "Session added");
    app.click_on("Add a set");
    app.keys("60").key(KeyCode::Down).keys("8").key(KeyCode::Enter);
    sees(&mut app, "Deadlift 60 kg × 8");
}

#[test]
fn a_long_history_goes_on_from_the_row_last_seen() {
    let mut app = Driven::opened("en");
    for days in 0..45 {
        app.later(days * 24 * 60).keys("s");
        if days == 0 {
            app.skip_about();
        }
        app.keys("nden").key(KeyCode::Esc);
    }
    app.pause(Duration::from_secs(1)).keys("2");
    let newest = "16 Apr";
    sees(&mut app, newest);
    for _ in 0..60 {
        if app.shown().contains("▸ Older sessions") {
            break;
        }
        app.key(KeyCode::Down);
    }
    sees(&mut app, "▸ Older sessions");
    let shown = app.shown();
    let last = shown.lines().rev().find_map(|line| line.split_once("·  No sets")).unwrap().1;
    let last = last.trim();
    app.key(KeyCode::Enter);
    let shown = app.shown();
    let pointed = shown.lines().find(|line| line.contains('▸')).unwrap();
    assert!(pointed.contains(last), "{last}\n{shown}");
}

#[test]
fn digits_lead_to_the_destinations_unless_they_are_answers() {
    let mut app = Driven::opened("en");
    for (digit, there) in
        [("2", "No session yet."), ("3", "What your back says"), ("4", "All topics")]
    {
        sees(app.keys(digit), there);
    }
    sees(app.keys("1"), "Squat and deadlift");
    sees(app.key(KeyCode::Tab), "No session yet.");
    sees(app.key(KeyCode::BackTab), "Squat and deadlift");
    // Where the question stands on Today, a digit is its answer and Alt leads away.
    let mut due = Driven::ended("en", 125);
    sees(due.alt('3'), "The two-hour question is due.");
    sees(due.alt('1'), "How is your back now");
    sees(due.keys("2"), "◐ Watch");
    // The same digit once more, at once: it answered, and leads nowhere.
    sees(due.keys("2"), "◐ Watch");
    sees(due.pause(Duration::from_secs(1)).keys("2"), "Deadlift 100 kg");
    // In a session there is no way around but out.
    sees(Driven::before_next_set("en").alt('2'), "Log set");
}

#[test]
fn a_day_of_the_week_opens_its_session() {
    let mut app = Driven::ended("en", 30);
    app.key(KeyCode::Down).key(KeyCode::Enter);
    sees(&mut app, "Session of Wednesday 4 March");
    sees(app.key(KeyCode::Esc), "Add a past session");
}

#[test]
fn a_flag_named_at_the_baseline_is_acted_on_and_ended_by_keys_alone() {
    let mut app = Driven::flagged("en");
    assert!(app.shown().contains("Get emergency help now"), "{}", app.shown());
    app.enter_on("OpenEnd").down_to("by: Some(Emergency)").key(KeyCode::Right).key(KeyCode::Enter);
    // To the row below, and there to its first choice.
    app.key(KeyCode::Down).key(KeyCode::Left).key(KeyCode::Left);
    app.enter_on("outcome: Some(MayLift)").enter_on("SaveEnd");
    assert!(app.shown().contains("Saved. This is closed."), "{}", app.shown());
    assert!(app.app.view().unwrap().flag.is_none());
}

#[test]
fn a_plan_begins_by_keys_alone_and_shows_its_first_step() {
    let mut app = Driven::ended("en", 125);
    app.keys("a0").pause(Duration::from_secs(1)).keys("3");
    app.enter_on("Return plan for Deadlift").down_to("Your maximum");
    app.keys("165").enter_on("Begin the plan");
    let shown = app.shown();
    assert!(shown.contains("3 sets of 5 with 82.5 kg"), "{shown}");
}
