//! The app in a real terminal, from its first question to its last byte.
//!
//! Boundary: what only a terminal shows; single screens are drawn in `src/app/tests`.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests")]

mod terminal;

use std::path::Path;
use tempfile::TempDir;
use terminal::{CONTROL_C, DOWN, ENTER, ESCAPE, Terminal, UP};

const BRACE: &str = env!("CARGO_BIN_EXE_brace");
const EVENING: &str = "2026-03-04T17:00:00+01:00";
const TWO_HOURS_ON: &str = "2026-03-04T19:05:00+01:00";

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn at(home: &TempDir, now: &str) -> Terminal {
    Terminal::start(Path::new(BRACE), home.path(), &["--now", now])
}

/// As a program leaves a terminal that it was lent.
fn given_back(terminal: &Terminal) -> bool {
    let screen = terminal.screen();
    !screen.alternate_screen()
        && !screen.hide_cursor()
        && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
}

#[test]
fn a_newcomer_sees_the_whole_idea() {
    let home = home();
    let mut brace = at(&home, EVENING);
    brace.sees("Try it with a demonstration").sees("Start my log").keys(ENTER);
    brace.sees("DEMONSTRATION").sees("Waiting").sees("until the question").keys("t");
    brace.sees("The two-hour question is due.").keys("a").sees("How is your back now").keys("3");
    brace.sees("Saved 3, on time.").sees("Rising").sees("DEMONSTRATION").keys("ta");
    brace.sees("Two hours have passed").keys("3").sees("Too much").sees("What now").sees("Why");
    brace.sees("Stop for today.").keys(ESCAPE).sees("This week").keys("q");
    assert!(brace.ends().success());
    assert!(given_back(&brace));
    assert_eq!(home.path().read_dir().unwrap().count(), 0, "a demonstration leaves nothing");
}

#[test]
fn a_log_of_ones_own_is_there_again() {
    let home = home();
    let mut brace = at(&home, EVENING);
    brace.sees("Start my log").keys(DOWN).sees("▸ 2").keys(ENTER);
    brace.sees("Rate your back first").keys("s").sees("Your back before lifting").keys("2");
    brace.sees("2 at the lower back, centre").keys(ENTER).sees("Session started.");
    brace.keys("100").sees("100▏").keys(DOWN).sees("100 kg").keys("5").keys(ENTER);
    brace
        .sees("Saved Deadlift 100 kg × 5.")
        .sees("How is your back now?")
        .keys("3")
        .sees("Saved 3.");
    brace.keys("e").sees("Your back at the end").keys("3").sees("3 at the lower back");
    brace.keys(ENTER).sees("Session ended.").sees("until the question").keys("d");
    brace.sees("Session of Wednesday 4 March").keys("q");
    assert!(brace.ends().success());

    // It comes back where it was, and by then the question is due.
    let mut brace = at(&home, TWO_HOURS_ON);
    brace.sees("Session of Wednesday 4 March").sees("The two-hour question is due.");
    assert!(!brace.contents().contains("DEMONSTRATION"));
    brace.keys("a").sees("Two hours have passed").keys("10").sees("Saved 10, on time.");
    brace.sees("Rising").keys("u").sees("Undone: the last answer.").keys("q");
    assert!(brace.ends().success());
    let bells: Vec<_> = brace.bytes.iter().filter(|byte| **byte == 7).collect();
    assert_eq!(bells.len(), 1, "the question rings once");
}

#[test]
fn a_session_outlives_a_kill() {
    let home = home();
    let mut brace = at(&home, EVENING);
    brace.sees("Start my log").keys("2").sees("Rate your back first").keys("s7").sees("7 at the");
    brace.keys(ENTER).sees("Session started.").keys("60").sees("60▏").keys(DOWN).sees("60 kg");
    signal(&brace, "KILL");
    brace.ends();
    at(&home, EVENING).sees("60 kg").sees("Next set");
}

#[test]
fn what_is_half_typed_is_there_again_however_the_app_ends() {
    for ending in ["HUP", "TERM", "INT", "control-c", "control-d"] {
        let home = home();
        let mut brace = at(&home, EVENING);
        brace.sees("Start my log").keys("2").sees("Rate your back first").keys("s7");
        brace.sees("7 at the").keys(ENTER).sees("Session started.").keys("102").sees("102▏");
        match ending {
            "control-c" => drop(brace.keys(CONTROL_C)),
            "control-d" => drop(brace.keys("\u{4}")),
            signal_name => signal(&brace, signal_name),
        }
        brace.ends();
        at(&home, EVENING).sees("102 kg").sees("Next set");
    }
}

#[test]
fn the_terminal_is_given_back() {
    for (key, signal_name) in [(Some(CONTROL_C), ""), (None, "TERM"), (None, "INT"), (None, "HUP")]
    {
        let home = home();
        let mut brace = at(&home, EVENING);
        brace.sees("Start my log").until("the other screen", vt100::Screen::alternate_screen);
        match key {
            Some(key) => drop(brace.keys(key)),
            None => signal(&brace, signal_name),
        }
        assert!(brace.ends().success(), "{signal_name}");
        assert!(given_back(&brace), "{signal_name}");
    }
}

#[test]
fn the_app_ends_with_its_window() {
    let home = home();
    let mut brace = at(&home, EVENING);
    brace.sees("Start my log").keys("2").sees("Rate your back first");
    brace.close();
}

#[test]
fn no_colour_where_none_is_wanted() {
    let home = home();
    let arguments = ["--demo", "--now", EVENING];
    let mut plain =
        Terminal::start_with(Path::new(BRACE), home.path(), &arguments, &[("NO_COLOR", "1")]);
    plain.sees("Waiting").keys("s").sees("Your back before lifting").keys("7").sees("7 at the");
    plain.keys("q");
    plain.ends();
    assert_eq!(colours(&plain.bytes), Vec::<String>::new());
    let mut coloured = Terminal::start(Path::new(BRACE), home.path(), &arguments);
    coloured.sees("Waiting").keys("q");
    coloured.ends();
    assert_ne!(colours(&coloured.bytes), Vec::<String>::new(), "the test sees colours");
}

/// The sequences that set a colour.
fn colours(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let sequences = text.split("\u{1b}[").filter_map(|rest| rest.split_once('m'));
    let sets = |sequence: &&str| {
        let codes: Vec<u16> = sequence.split(';').filter_map(|code| code.parse().ok()).collect();
        sequence.chars().all(|c| c.is_ascii_digit() || c == ';')
            && codes.iter().any(|code| matches!(code, 30..=38 | 40..=48 | 90..=107))
    };
    sequences.map(|(sequence, _)| sequence).filter(sets).map(str::to_owned).collect()
}

#[test]
fn a_click_marks_and_presses() {
    let home = home();
    let mut brace = Terminal::start(Path::new(BRACE), home.path(), &["--demo", "--now", EVENING]);
    brace
        .sees("Start a session")
        .click_on("Start a session")
        .sees("lower back, centre: not marked");
    brace.click(8, 8).sees("upper back, left: not marked").click_on("6  7  8");
    brace.sees("6 at the upper back, left").click_on("Start the session").sees("Session started.");
}

#[test]
fn any_window_will_do() {
    let home = home();
    let mut brace = Terminal::start(Path::new(BRACE), home.path(), &["--demo", "--now", EVENING]);
    brace.sees("until the question").resize(60, 18).sees("that counts.").keys("v");
    brace.sees_after_a_new_size("What now");
    brace.resize(30, 5).sees("too small").resize(120, 40).sees("What now").keys(ESCAPE);
    brace
        .sees_after_a_new_size("This week")
        .keys("s")
        .sees("before lifting")
        .keys(UP)
        .sees("mid back")
        .keys("q");
    assert!(brace.ends().success());
}

#[test]
fn a_damaged_log_is_set_aside_and_never_lost() {
    let home = home();
    let folder = home.path().join("log");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("brace.sqlite"), "damaged").unwrap();
    let named = folder.to_str().unwrap();
    let mut brace =
        Terminal::start(Path::new(BRACE), home.path(), &["--data", named, "--now", EVENING]);
    brace.sees("Your log is damaged").sees("Nothing").keys("b").sees("Rate your back first");
    brace.keys("q");
    assert!(brace.ends().success());
    assert_eq!(folder.join("quarantine").read_dir().unwrap().count(), 1);
}

fn signal(terminal: &Terminal, name: &str) {
    let process = terminal.process().to_string();
    let sent = std::process::Command::new("kill").args(["-s", name, &process]).status().unwrap();
    assert!(sent.success());
}
