//! Notes, films and faults by command.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use serde_json::Value;

#[test]
fn what_is_noted_stands_in_the_record_and_in_the_json() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1", "--note", "slept badly"]);
    let set = ["set", "deadlift", "100kg", "5", "--filmed", "--note", "grip slipped"];
    bench.does("17:15", &[&set[..], &["--fault", "round"]].concat());
    bench.does("17:17", &["rate", "1", "--note", "left side"]);
    bench.does("17:30", &["end", "--rate", "lower-centre=1", "--note", "good session"]);
    let status = bench.status("17:31");
    let session = &status["session"];
    assert_eq!(session["note"], "good session");
    assert_eq!(session["sets"][0]["note"], "grip slipped");
    assert_eq!(session["sets"][0]["filmed"], true);
    assert_eq!(session["checks"][0]["note"], "slept badly");
    assert_eq!(session["checks"][1]["note"], "left side");
    let said = bench.does("17:32", &["status"]);
    for line in ["slept badly", "grip slipped", "left side", "good session", "filmed"] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

#[test]
fn a_note_a_film_and_faults_are_edited_and_taken_away() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5", "--fault", "round"]);
    let set = |clock: &str| bench.status(clock)["session"]["sets"][0].clone();
    let id = set("17:16")["id"].as_str().unwrap().to_owned();
    let edit = ["edit", &id, "--note", "deep", "--filmed", "--fault", "no_brace"];
    bench.does("17:17", &edit);
    let edited = set("17:18");
    assert_eq!((&edited["note"], &edited["filmed"]), (&"deep".into(), &true.into()));
    assert_eq!(edited["faults"], Value::from(vec!["fault.no_brace"]));
    assert_eq!(edited["load_grams"], 100_000);
    bench.does("17:19", &["edit", &id, "--note", "", "--not-filmed", "--fault", "none"]);
    let bare = set("17:20");
    assert_eq!((&bare["note"], &bare["filmed"]), (&Value::Null, &false.into()));
    assert_eq!(bare["faults"], Value::Array(Vec::new()));
}

#[test]
fn what_is_entered_afterwards_takes_a_note_too() {
    let bench = Bench::new();
    bench.does("16:50", &["start"]);
    bench.does("16:55", &["end"]);
    let start = "2026-03-01 17:00";
    let added = ["add", "session", start, "--end", "18:00", "--note", "at a friend's"];
    let said = bench.does("17:00", &added);
    let session = said.lines().last().unwrap().to_owned();
    let set = ["add", "set", &session, "deadlift", "100kg", "5", "--note", "borrowed belt"];
    bench.does("17:01", &set);
    let rating = ["add", "rating", &session, "--rate", "lower-centre=1", "--note", "from memory"];
    bench.does("17:02", &rating);
    let shown = bench.does("17:03", &["show", &session]);
    for note in ["at a friend's", "borrowed belt", "from memory"] {
        assert!(shown.contains(note), "{note}: {shown}");
    }
}
