//! What cannot be printed, and who stops reading.
//!
//! Boundary: as `main`.
#![cfg(target_os = "linux")]

use super::bench::{BRACE, Bench};
use std::{
    fs::{File, OpenOptions},
    process::{Command, Stdio},
};

/// Takes nothing: every write fails for want of space.
fn full() -> File {
    OpenOptions::new().write(true).open("/dev/full").unwrap()
}

/// A session with a question that is due, and a timeline file.
fn evening() -> Bench {
    let bench = Bench::new();
    bench.does("15:00", &["start", "--rate", "lower-centre=1", "--rate", "lower-left=2"]);
    bench.does("15:15", &["set", "deadlift", "100kg", "5"]);
    bench.does("15:30", &["end", "--rate", "lower-centre=1", "--rate", "lower-left=2"]);
    let case = include_str!("../../../tests/cases/verdicts.jsonl").lines().next().unwrap();
    std::fs::write(bench.folder().join("case.jsonl"), case).unwrap();
    bench
}

#[test]
fn no_command_ends_well_where_its_output_could_not_be_written() {
    let bench = evening();
    let case = bench.folder().join("case.jsonl");
    for args in [
        &["status"][..],
        &["status", "--json"],
        &["reminders"],
        &["remind"],
        &["answer", "2"],
        &["place", "lower-centre"],
        &["undo"],
        &["start"],
        &["set", "squat", "60kg", "5"],
        &["rate", "2"],
        &["end"],
        &["recover"],
        &["verdict", case.to_str().unwrap()],
        &["demo"],
        &["--help"],
        &["set", "--help"],
        &["--version"],
    ] {
        let ran = bench.command("18:00", args).stdout(full()).output().unwrap();
        let said = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(1), "{args:?}: {said}");
        assert!(said.contains("No space left"), "{args:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{args:?}: {said}");
    }
}

#[test]
fn what_could_not_be_confirmed_is_stored_all_the_same_and_said_in_the_person_s_language() {
    let bench = evening();
    let mut command = bench.command("18:00", &["start", "--lang", "de"]);
    let ran = command.stdout(full()).output().unwrap();
    assert!(String::from_utf8(ran.stderr).unwrap().contains("Was gespeichert war, bleibt"));
    assert_eq!(tests::tables::live(bench.folder(), "session"), 2);
}

#[test]
fn bad_input_stays_bad_input_where_nothing_can_be_printed() {
    let bench = evening();
    let ran = bench.command("18:00", &["rate", "11"]).stdout(full()).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
}

#[test]
fn a_reader_that_has_seen_enough_ends_nothing_badly() {
    let bench = evening();
    for args in [&["status"][..], &["status", "--json"], &["demo"], &["--help"]] {
        let mut child = bench.command("18:00", args);
        let mut child = child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ran = child.wait_with_output().unwrap();
        let said = String::from_utf8(ran.stderr).unwrap();
        assert_eq!((ran.status.code(), said.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn a_refused_option_is_a_refusal_even_where_nothing_can_be_said() {
    let ran = Command::new(BRACE).arg("--frobnicate").stderr(full()).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
}

#[test]
fn every_help_fits_a_screen_of_eighty_columns() {
    let bench = Bench::new();
    let help = |args: &[&str]| bench.run("17:00", &[args, &["--help"]].concat()).out;
    let all = help(&[]);
    let commands = all.lines().filter_map(|line| line.strip_prefix("  "));
    let names = commands.filter_map(|line| line.split("  ").next()).flat_map(|it| it.split(", "));
    let names: Vec<&str> =
        names.filter(|name| !name.contains('-') || *name == "carry-on").collect();
    assert!(names.len() > 20, "{all}");
    for name in [""].into_iter().chain(names) {
        // What is corrected is a set, a rating or a session, each with its own options.
        let (shown, most) = match name {
            "" => (all.clone(), 24),
            "edit" => (help(&[name]), 28),
            name => (help(&[name]), 24),
        };
        assert!(shown.lines().count() <= most, "{shown}");
        assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    }
}
