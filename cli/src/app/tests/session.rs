//! What stands around a set: its warm-up, what it showed, its note.
//!
//! Boundary: by keys; what follows from it is tested in the core.

use super::{Driven, LONG};
use ratatui::crossterm::event::KeyCode;
use shared::model::event::{Event, ExercisesEvent, Route};

fn sees(driven: &mut Driven, text: &str) {
    assert!(driven.shown().contains(text), "{text:?} is not on\n{}", driven.shown());
}

#[test]
fn one_key_logs_the_next_warm_up_set_and_the_work_set_stays_filled_in() {
    let mut app = Driven::in_session("en");
    app.keys("100").key(KeyCode::Down);
    sees(&mut app, "n 20 kg × 8");
    sees(app.keys("n"), "Saved Deadlift 20 kg × 8.");
    app.keys("2").pause(LONG);
    sees(&mut app, "Warm-up  ✓ 20 kg × 8");
    sees(&mut app, "n 40 kg × 5  10 a side");
    sees(&mut app, "▸ Load  ‹ 100 kg ›");
}

#[test]
fn what_the_warm_up_adds_under_the_fields_moves_no_pointer() {
    let mut app = Driven::in_session("en");
    sees(app.keys("100").key(KeyCode::Down), "▸ Reps");
}

#[test]
fn several_things_are_noted_of_the_last_set_and_each_is_kept_at_once() {
    let mut app = Driven::after_set("en");
    app.keys("2").pause(LONG);
    sees(app.keys("v"), "1 [ ] rounded lower back");
    app.keys("17");
    sees(&mut app, "1 [✓] rounded lower back");
    sees(&mut app, "7 [✓] filmed");
    sees(app.keys("1"), "1 [ ] rounded lower back");
    sees(app.keys("u"), "1 [✓] rounded lower back");
    sees(app.key(KeyCode::Enter), "v rounded lower back, filmed");
}

#[test]
fn the_items_tied_to_a_fault_are_ticked_by_themselves_before_the_next_set() {
    let mut app = Driven::after_set("en");
    app.keys("2").pause(LONG).keys("v1").key(KeyCode::Enter);
    sees(&mut app, "After the fault in your last set");
    sees(&mut app, "The others still true");
    app.keys("45");
    sees(app.key(KeyCode::Enter), "▸ Load");
}

#[test]
fn a_note_is_written_on_the_next_set_and_stands_in_the_history() {
    let mut app = Driven::in_session("en");
    app.size = (80, 56);
    app.keys("100").key(KeyCode::Down).key(KeyCode::Down).key(KeyCode::Down).keys("quick, q");
    app.key(KeyCode::Backspace).key(KeyCode::Backspace).key(KeyCode::Backspace);
    sees(&mut app, "quick▏");
    app.log().keys("2").pause(LONG).keys("e").keys("i");
    app.keys("Good day").key(KeyCode::Enter).keys("2").key(KeyCode::Enter);
    app.pause(LONG).keys("2").key(KeyCode::Enter);
    sees(&mut app, "│ quick");
    sees(&mut app, "│ Good day");
}

#[test]
fn a_note_on_the_last_set_begins_where_it_is_typed() {
    let mut app = Driven::after_set("en");
    app.keys("2").pause(LONG).keys("vi");
    sees(app.keys("belt on"), "Note            belt on▏");
    app.key(KeyCode::Enter);
    sees(&mut app, "All eight still true");
}

#[test]
fn a_correction_names_the_lift_though_the_person_hid_it() {
    let mut app = Driven::before_next_set("en");
    let exercise = "deadlift".to_owned();
    app.app.send(|_| Event::Exercises(ExercisesEvent::Archive { exercise, archived: true }));
    app.app.go(Route::Session);
    app.key(KeyCode::Up).key(KeyCode::Enter);
    assert!(app.shown().contains("Exercise        Deadlift "), "{}", app.shown());
}
