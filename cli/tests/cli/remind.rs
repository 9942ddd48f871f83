//! `brace remind`: the bell, the question, the answer.
//!
//! Boundary: as `main`; the clock given is past the due time, so that nothing waits.

use super::bench::{Bench, Ran};
use std::{
    io::{BufRead, BufReader, Read, Write},
    process::Stdio,
};

/// An evening that ended at 18:00, so that the question is due at 20:01.
fn ended() -> Bench {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("18:00", &["end", "--rate", "lower-centre=1"]);
    bench
}

fn typed(bench: &Bench, clock: &str, lines: &str) -> Ran {
    let mut command = bench.command(clock, &["remind"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    child.wait_with_output().unwrap().into()
}

#[test]
fn a_due_question_rings_once_asks_until_it_can_read_the_answer_and_keeps_it() {
    let bench = ended();
    let ran = typed(&bench, "20:02", "eleven\n2\n");
    assert_eq!(ran.code, 0);
    assert_eq!(ran.out.matches('\u{7}').count(), 1, "{}", ran.out);
    assert!(ran.err.contains("eleven"), "{}", ran.err);
    let status = bench.status("20:03");
    assert_eq!(status["verdict"], "watch");
    let checks = status["session"]["checks"].as_array().unwrap();
    assert_eq!(checks.last().unwrap()["ratings"], serde_json::json!({ "lower-centre": 2 }));
}

#[test]
fn what_could_not_be_put_off_is_asked_again() {
    let bench = ended();
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON in_hand
        WHEN NEW.kind = 'question' AND NEW.body ->> 'snoozed_to' IS NOT NULL BEGIN SELECT RAISE(ABORT, 'no'); END";
    tests::tables::change(bench.folder(), refuse);
    let ran = typed(&bench, "20:02", "s\n2\n");
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("Not done"), "{}", ran.out);
    assert_eq!(bench.status("20:03")["verdict"], "watch");
}

#[test]
fn a_log_that_a_newer_brace_wrote_meanwhile_ends_the_waiting_and_says_why() {
    let bench = ended();
    let mut command = bench.command("20:02", &["remind"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut asked = BufReader::new(child.stdout.take().unwrap());
    asked.read_line(&mut String::new()).unwrap();
    tests::tables::change(bench.folder(), "PRAGMA user_version = 9999");
    child.stdin.take().unwrap().write_all(b"2\n").unwrap();
    let ran = Ran::from(child.wait_with_output().unwrap());
    let mut rest = String::new();
    asked.read_to_string(&mut rest).unwrap();
    assert_eq!((ran.code, rest.as_str()), (1, ""));
    assert!(ran.err.contains("Made by a newer Brace"), "{}", ran.err);
}

#[test]
fn where_several_places_hurt_it_asks_on_about_the_one_that_is_left() {
    let bench = Bench::new();
    let rates = ["--rate", "lower-centre=1", "--rate", "lower-left=2"];
    bench.does("17:00", &[&["start"], &rates[..]].concat());
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("18:00", &[&["end"], &rates[..]].concat());
    let ran = typed(&bench, "20:02", "2\n1\n");
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("brace place"), "{}", ran.out);
    assert!(ran.out.contains("How is this place now: lower back, centre?"), "{}", ran.out);
    assert_eq!(bench.status("20:03")["verdict"], "clear");
}

#[test]
fn without_an_open_question_it_says_so_and_ends() {
    let bench = ended();
    bench.does("20:02", &["answer", "1"]);
    let ran = typed(&bench, "20:03", "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(!ran.out.contains('\u{7}'));
    assert!(!ran.out.trim().is_empty());
}

#[test]
fn a_terminal_that_goes_away_leaves_the_question_open() {
    let bench = ended();
    typed(&bench, "20:02", "");
    let status = bench.status("20:03");
    assert_eq!((&status["verdict"], &status["due"]), (&"pending".into(), &true.into()));
}

#[test]
fn a_rest_that_is_over_rings_and_asks_nothing() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:01", &["reminders", "--rest", "3min"]);
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    let mut command = bench.command("17:14", &["remind"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
    // It goes on waiting, for the question.
    assert!(child.try_wait().unwrap().is_none());
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(said, "\u{7}Rest is over.\n");
    let checks = bench.status("17:15")["session"]["checks"].as_array().unwrap().len();
    assert_eq!(checks, 1, "the baseline alone");
}

#[test]
fn the_next_morning_is_asked_where_it_was_chosen() {
    let bench = ended();
    bench.does("18:05", &["reminders", "--next-morning", "on"]);
    bench.does("20:02", &["answer", "1"]);
    let mut command = bench.command("20:03", &["remind"]);
    command.args(["--now", "2026-03-03T08:05:00+01:00"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"1\n").unwrap();
    let ran = Ran::from(child.wait_with_output().unwrap());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("How is your back this morning, at its worst spot?"), "{}", ran.out);
    assert_eq!(bench.status("20:04")["session"]["checks"].as_array().unwrap().len(), 4);
}

#[test]
fn what_is_not_named_stays_as_it_was_chosen() {
    let bench = Bench::new();
    bench.begins("16:59");
    let before = bench.does("17:00", &["reminders"]);
    assert!(before.contains("Ask again the next morning: off"), "{before}");
    assert!(before.contains("Rest timer: off"), "{before}");
    let chosen = bench.does("17:01", &["reminders", "--rest", "1:30"]);
    assert!(chosen.starts_with("Saved.\n"), "{chosen}");
    bench.does("17:02", &["reminders", "--next-morning", "on"]);
    let shown = bench.does("17:03", &["reminders"]);
    assert!(shown.contains("Ask again the next morning: on"), "{shown}");
    assert!(shown.contains("Rest timer: after 1:30 min"), "{shown}");
    assert!(
        bench.does("17:04", &["status"]).contains("No session yet"),
        "a command keeps no route"
    );
    bench.does("17:05", &["reminders", "--rest", "off"]);
    assert!(bench.does("17:06", &["reminders"]).contains("Rest timer: off"));
}
