//! `brace evaluate`: the worked cases, and files with bad lines.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use serde_json::Value;
use std::{fs, path::Path};

fn cases() -> String {
    let read = |file: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
        fs::read_to_string(folder.join(file)).unwrap()
    };
    ["back_down.jsonl", "plan.jsonl", "deadlift_days.jsonl"].map(read).concat()
}

#[test]
fn every_worked_case_comes_out_as_it_expects() {
    let bench = Bench::new();
    let file = bench.folder().join("cases.jsonl");
    fs::write(&file, cases()).unwrap();
    let out = bench.does("17:00", &["evaluate", file.to_str().unwrap()]);
    let answers: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), cases().lines().count());
    for (case, answer) in cases().lines().zip(&answers) {
        let case: Value = serde_json::from_str(case).unwrap();
        assert_eq!(answer["name"], case["name"]);
        for (field, value) in case["expect"].as_object().unwrap() {
            assert_eq!(&answer[field], value, "{}", case["name"]);
        }
    }
    assert_eq!(fs::read_dir(bench.folder()).unwrap().count(), 1, "no log was touched");
}

#[test]
fn an_unknown_kind_is_named_with_its_line_and_the_lines_after_it_are_still_evaluated() {
    let bench = Bench::new();
    let file = bench.folder().join("mixed.jsonl");
    let cases = cases();
    let good: Vec<&str> = cases.lines().take(2).collect();
    let unknown = "{\"kind\": \"moon\", \"name\": \"M1\", \"days\": []}";
    let empty = good[0].replace("[[\"100\", 5], [\"100\", 5], [\"100\", 5]]", "[]");
    fs::write(&file, format!("{}\n{unknown}\n\n{empty}\n{}\n", good[0], good[1])).unwrap();
    let ran = bench.run("17:00", &["evaluate", file.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.lines().count()), (2, 2));
    let said: Vec<&str> = ran.err.lines().collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("line 2") && said[0].contains("moon"), "{said:?}");
    assert!(said[1].contains("line 4") && said[1].contains("sets"), "{said:?}");
}
