//! `brace verdict`: the worked timelines, and files with bad lines.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use serde_json::Value;
use std::{fs, path::Path};

fn cases() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/verdicts.jsonl");
    fs::read_to_string(path).unwrap()
}

#[test]
fn every_worked_timeline_comes_out_as_it_expects() {
    let bench = Bench::new();
    let file = bench.folder().join("cases.jsonl");
    fs::write(&file, cases()).unwrap();
    let out = bench.does("17:00", &["verdict", file.to_str().unwrap()]);
    let (mut lines, mut compared) = (out.lines(), 0);
    for case in cases().lines() {
        let case: Value = serde_json::from_str(case).unwrap();
        let answer: Value = serde_json::from_str(lines.next().unwrap()).unwrap();
        assert_eq!(answer["name"], case["name"]);
        for (session, expected) in case["expect"].as_object().unwrap() {
            for (field, value) in expected.as_object().unwrap() {
                assert_eq!(&answer["sessions"][session][field], value, "{}", case["name"]);
                compared += 1;
            }
        }
    }
    assert_eq!(lines.next(), None);
    assert!(compared > 100);
    assert_eq!(fs::read_dir(bench.folder()).unwrap().count(), 1, "no log was touched");
}

#[test]
fn a_bad_line_is_named_and_the_others_are_still_answered() {
    let bench = Bench::new();
    let file = bench.folder().join("mixed.jsonl");
    let cases = cases();
    let good: Vec<&str> = cases.lines().take(3).collect();
    let text = format!("{}\n{{\"name\": \n\n{}\n[]\n{}\n", good[0], good[1], good[2]);
    fs::write(&file, text).unwrap();
    let ran = bench.run("17:00", &["verdict", file.to_str().unwrap()]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.out.lines().count(), 3);
    assert!(ran.out.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
    let said: Vec<&str> = ran.err.lines().collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("line 2") && said[1].contains("line 5"), "{said:?}");
}

#[test]
fn a_check_of_a_session_that_is_not_there_is_an_error_that_names_the_field() {
    let bench = Bench::new();
    let file = bench.folder().join("misspelt.jsonl");
    let cases = cases();
    let line = cases.lines().nth(1).unwrap();
    let (head, tail) = line.rsplit_once("\"session\": \"a\"").unwrap();
    fs::write(&file, format!("{head}\"session\": \"A\"{tail}\n")).unwrap();
    let ran = bench.run("17:00", &["verdict", file.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("line 1: checks[2].session"), "{}", ran.err);
}

/// As editors on Windows begin a file.
#[test]
fn a_byte_order_mark_at_the_start_is_no_part_of_the_first_line() {
    let bench = Bench::new();
    let file = bench.folder().join("marked.jsonl");
    let lines = cases().lines().take(2).collect::<Vec<_>>().join("\r\n");
    fs::write(&file, format!("\u{feff}{lines}")).unwrap();
    let marked = bench.does("17:00", &["verdict", file.to_str().unwrap()]);
    fs::write(&file, lines).unwrap();
    assert_eq!(marked, bench.does("17:00", &["verdict", file.to_str().unwrap()]));
    fs::write(&file, "\u{feff}").unwrap();
    assert_eq!(bench.does("17:00", &["verdict", file.to_str().unwrap()]), "");
    // Anywhere else it is a fault of the line.
    fs::write(&file, "{}\n\u{feff}{}\n").unwrap();
    assert_eq!(bench.run("17:00", &["verdict", file.to_str().unwrap()]).code, 2);
}

#[test]
fn an_empty_file_has_nothing_to_say_and_a_file_of_noise_is_bad_input() {
    let bench = Bench::new();
    let file = bench.folder().join("file.jsonl");
    fs::write(&file, "").unwrap();
    assert_eq!(bench.does("17:00", &["verdict", file.to_str().unwrap()]), "");
    fs::write(&file, [0xff, 0xfe, 0x00, 0x80]).unwrap();
    assert_eq!(bench.run("17:00", &["verdict", file.to_str().unwrap()]).code, 2);
}
