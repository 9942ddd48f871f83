//! Files in the terminal app: a path is typed, nothing is written over unread, and every way leads back.
//!
//! Boundary: keys in, files and cells out.

use super::Driven;
use ratatui::crossterm::event::KeyCode;
use shared::model::route::Route;
use std::fs;

const STRONG: &str =
    include_str!("../../../../shared/src/exchange/imports/fixtures/strong-asked.csv");

fn on_the_page(language: &str) -> Driven {
    let mut app = Driven::opened(language);
    app.size = (100, 60);
    app.app.go(Route::Files);
    app
}

fn path(app: &Driven, name: &str) -> String {
    app.folder.path().join(name).to_str().unwrap().to_owned()
}

/// Types a path in place of the one that is suggested.
fn type_path(app: &mut Driven, path: &str) {
    let before = app.app.asked.as_ref().expect("a path is asked for").typed.chars().count();
    for _ in 0..before {
        app.key(KeyCode::Backspace);
    }
    app.keys(path);
}

fn sees(app: &mut Driven, text: &str) {
    assert!(app.shown().contains(text), "{text:?} is not on\n{}", app.shown());
}

#[test]
fn the_log_is_saved_where_the_person_says_and_writes_over_nothing_unread() {
    let mut app = on_the_page("en");
    let there = path(&app, "mine.jsonl");
    fs::write(&there, "something else").unwrap();
    app.enter_on("Save the whole log");
    sees(&mut app, "brace-2026-03-04.jsonl▏");
    type_path(&mut app, &there);
    app.key(KeyCode::Enter);
    sees(&mut app, "There is a file of this name");
    assert_eq!(fs::read_to_string(&there).unwrap(), "something else");
    app.key(KeyCode::Enter);
    sees(&mut app, "Written: 0 sessions");
    assert!(fs::read_to_string(&there).unwrap().starts_with("{\"brace\""));
    assert_eq!(fs::read_dir(path(&app, "outbox")).unwrap().count(), 0, "the copy is gone");
}

#[test]
fn another_name_takes_back_the_leave_to_write_over() {
    let mut app = on_the_page("en");
    let there = path(&app, "a.csv");
    fs::write(&there, "mine").unwrap();
    app.enter_on("A table for a spreadsheet");
    type_path(&mut app, &there);
    app.key(KeyCode::Enter).key(KeyCode::Backspace).keys("v").key(KeyCode::Enter);
    sees(&mut app, "There is a file of this name");
    assert_eq!(fs::read_to_string(&there).unwrap(), "mine");
    app.key(KeyCode::Esc);
    sees(&mut app, "Save it elsewhere");
    assert_eq!(fs::read_dir(path(&app, "outbox")).unwrap().count(), 0);
}

#[test]
fn a_place_that_is_none_is_said_and_asked_again() {
    let mut app = on_the_page("en");
    app.enter_on("Save the whole log");
    let nowhere = path(&app, "no/such/folder/a.jsonl");
    type_path(&mut app, &nowhere);
    app.key(KeyCode::Enter);
    sees(&mut app, "There is no such file or folder");
    assert!(app.app.asked.is_some());
}

#[test]
fn a_file_is_looked_at_answered_and_brought_in() {
    let mut app = on_the_page("en");
    let from = path(&app, "strong.csv");
    fs::write(&from, STRONG).unwrap();
    app.enter_on("Choose a file");
    sees(&mut app, "Which file?");
    app.keys("q?1");
    sees(&mut app, "q?1▏");
    type_path(&mut app, &from);
    app.key(KeyCode::Enter);
    sees(&mut app, "“strong.csv” would bring");
    app.enter_on("Unit(Kg)").enter_on("KeepNames");
    sees(&mut app, "d  Bring in");
    app.keys("d");
    sees(&mut app, "“strong.csv” is in");
    assert_eq!(fs::read_to_string(from).unwrap(), STRONG, "the file is as it was");
    app.keys("u");
    sees(&mut app, "Undone");
}

#[test]
fn the_page_for_a_clinician_is_written_as_text() {
    let mut app = Driven::ended("en", 125);
    app.size = (100, 60);
    app.keys("1").pause(super::LONG);
    app.app.go(Route::Summary);
    app.enter_on("ShareSummary");
    sees(&mut app, "brace.txt▏");
    let to = path(&app, "page.txt");
    type_path(&mut app, &to);
    app.key(KeyCode::Enter);
    sees(&mut app, "page.txt");
    assert!(fs::read_to_string(to).unwrap().starts_with("Back pain and lifting\n==="));
}
