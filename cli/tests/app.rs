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
    brace.sees("Squat and deadlift").sees("We ask again after two hours");
    brace.sees("Try the demonstration").keys(DOWN).keys(ENTER);
    brace.sees("A demonstration").sees("Waiting").sees("in 1 h").keys("t");
    brace.sees("How is your back now").sees("10 worst imaginable").keys("3");
    brace.sees("Saved 3, on time.").sees("Rising").sees("A demonstration").keys("ta");
    brace.sees("Two hours have passed").keys("3").sees("Too much").sees("What now");
    brace.sees("Next time:").keys(ESCAPE).sees("Start a session").keys("q");
    assert!(brace.ends().success());
    assert!(given_back(&brace));
}

#[test]
fn a_demonstration_leaves_nothing() {
    let home = home();
    let mut brace = Terminal::start(Path::new(BRACE), home.path(), &["--demo", "--now", EVENING]);
    brace.sees("Waiting").keys("q");
    assert!(brace.ends().success());
    assert_eq!(home.path().read_dir().unwrap().count(), 0);
}

#[test]
fn a_log_of_ones_own_is_there_again() {
    let home = home();
    let mut brace = at(&home, EVENING);
    at_baseline(&mut brace).keys("2");
    brace.sees(" 2  lower back, centre").keys(ENTER).sees("Session started.");
    brace
        .keys("d")
        .sees("Log set")
        .keys("100")
        .sees("100▏")
        .keys(DOWN)
        .sees("100 kg")
        .keys("5")
        .keys(ENTER);
    brace
        .sees("Before the set")
        .keys("w")
        .sees("Saved Deadlift 100 kg × 5.")
        .sees("How is your back now?")
        .keys("3")
        .sees("Saved 3.");
    brace.keys("e").sees("Your back at the end").keys("3").sees(" 3  lower back");
    brace.keys(ENTER).sees("Session ended.").sees("in 2 h").keys("m");
    brace.sees("Rest timer").keys("q");
    assert!(brace.ends().success());

    // It comes back where it was, and by then the question is due.
    let mut brace = at(&home, TWO_HOURS_ON);
    brace.sees("Rest timer").sees("The two-hour question is due.");
    assert!(!brace.contents().contains("A demonstration"));
    brace.keys("a").sees("Two hours have passed").keys("10").sees("Saved 10, on time.");
    brace.sees("Rising").keys("u").sees("Undone: the last answer.").keys("q");
    assert!(brace.ends().success());
    let bells: Vec<_> = brace.bytes.iter().filter(|byte| **byte == 7).collect();
    assert_eq!(bells.len(), 1, "the question rings once");
}

/// From the welcome to the first baseline, past the pages that ask about oneself.
fn at_baseline(brace: &mut Terminal) -> &mut Terminal {
    brace.sees("Try the demonstration").keys("s");
    for page in 1..=4 {
        brace.sees(&format!("Page {page} of 4")).keys("d");
    }
    brace.sees("before lifting")
}

#[test]
fn a_session_outlives_a_kill() {
    let home = home();
    let mut brace = at(&home, EVENING);
    at_baseline(&mut brace).keys("7").sees(" 7  ").keys(ENTER).sees("Session started.");
    brace.keys("d").sees("Log set").keys("60").sees("60▏").keys(DOWN).sees("60 kg");
    signal(&brace, "KILL");
    brace.ends();
    at(&home, EVENING).sees("60 kg").sees("Log set");
}

#[test]
fn what_is_half_typed_is_there_again_however_the_app_ends() {
    for ending in ["HUP", "TERM", "INT", "control-c", "control-d"] {
        let home = home();
        let mut brace = at(&home, EVENING);
        at_baseline(&mut brace).keys("7").sees(" 7  ").keys(ENTER).sees("Session started.");
        brace.keys("d").sees("Log set").keys("102").sees("102▏");
        match ending {
            "control-c" => drop(brace.keys(CONTROL_C)),
            "control-d" => drop(brace.keys("\u{4}")),
            signal_name => signal(&brace, signal_name),
        }
        brace.ends();
        at(&home, EVENING).sees("102 kg").sees("Log set");
    }
}

#[test]
fn the_terminal_is_given_back() {
    for (key, signal_name) in [(Some(CONTROL_C), ""), (None, "TERM"), (None, "INT"), (None, "HUP")]
    {
        let home = home();
        let mut brace = at(&home, EVENING);
        brace
            .sees("Try the demonstration")
            .until("the other screen", vt100::Screen::alternate_screen);
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
    brace.sees("Try the demonstration");
    brace.close();
}

#[test]
fn no_colour_where_none_is_wanted() {
    let home = home();
    let arguments = ["--demo", "--now", EVENING];
    let mut plain =
        Terminal::start_with(Path::new(BRACE), home.path(), &arguments, &[("NO_COLOR", "1")]);
    plain.sees("Waiting").keys("s").sees("Page 1 of 4").keys("dddd");
    plain.sees("Your back before lifting").keys("7").sees(" 7  ");
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
    brace.sees("Start a session").click_on("Start a session").sees("Page 1 of 4");
    brace.keys("dddd").sees("Nothing hurts");
    // The middle of the upper back, by its row's name.
    brace.click(16, 9).sees("upper back, left").click_on("6   7   8");
    brace.sees(" 6  upper back, left").click_on("Start the session").sees("Session started.");
}

#[test]
fn any_window_will_do() {
    let home = home();
    let mut brace = Terminal::start(Path::new(BRACE), home.path(), &["--demo", "--now", EVENING]);
    brace.sees("in 1 h").resize(60, 18).sees("Start a session").keys("?");
    brace.sees_after_a_new_size("Keys");
    brace.resize(30, 5).sees("too small").resize(120, 40).sees("How it works").keys(ESCAPE);
    brace
        .sees_after_a_new_size("in 1 h")
        .keys("s")
        .sees("Page 1 of 4")
        .keys("dddd")
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
    brace.sees("Your log is damaged").sees("Nothing").keys(DOWN).keys(ENTER);
    brace.sees("Start a session");
    brace.keys("q");
    assert!(brace.ends().success());
    assert_eq!(folder.join("quarantine").read_dir().unwrap().count(), 1);
}

fn signal(terminal: &Terminal, name: &str) {
    let process = terminal.process().to_string();
    let sent = std::process::Command::new("kill").args(["-s", name, &process]).status().unwrap();
    assert!(sent.success());
}
