//! `brace edit`, `delete`, `add`, `history` and `show`.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use serde_json::Value;

fn lifted() -> (Bench, Value) {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:17", &["rate", "1"]);
    bench.does("17:20", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:30", &["end", "--rate", "lower-centre=3"]);
    bench.does("19:40", &["answer", "3", "--site", "lower-centre"]);
    let status = bench.status("19:41");
    (bench, status)
}

fn id(entry: &Value) -> &str {
    entry["id"].as_str().unwrap()
}

#[test]
fn a_set_is_edited_by_its_id_and_undo_takes_it_back() {
    let (bench, status) = lifted();
    let set = id(&status["session"]["sets"][0]);
    let edit = ["edit", set, "--load", "80kg", "--reps", "6", "--rpe", "7", "--time", "17:10"];
    bench.does("19:45", &edit);
    let edited = &bench.status("19:46")["session"]["sets"][0];
    assert_eq!(edited["id"], set);
    assert_eq!((&edited["load_grams"], &edited["reps"]), (&80_000.into(), &6.into()));
    assert_eq!((&edited["rpe"], &edited["at"]), (&7.0.into(), &"2026-03-02T16:10:00Z".into()));
    bench.does("19:47", &["undo"]);
    assert_eq!(bench.status("19:48")["session"], status["session"]);
}

#[test]
fn a_rating_that_is_edited_says_which_verdict_changed() {
    let (bench, status) = lifted();
    assert_eq!(status["verdict"], "too_much");
    let checks = status["session"]["checks"].as_array().unwrap();
    let said = bench.does("19:45", &["edit", id(checks.last().unwrap()), "--nrs", "1"]);
    assert!(said.contains("it was Too much"), "{said}");
    assert_ne!(bench.status("19:46")["verdict"], "too_much");
}

#[test]
fn a_baseline_is_deleted_and_a_session_with_all_that_is_in_it() {
    let (bench, status) = lifted();
    bench.does("19:45", &["delete", id(&status["session"]["checks"][0])]);
    assert_eq!(bench.status("19:46")["reason"], "no_baseline");
    bench.does("19:47", &["delete", id(&status["session"])]);
    assert_eq!(bench.status("19:48")["session"], Value::Null);
    bench.does("19:49", &["undo"]);
    bench.does("19:50", &["undo"]);
    assert_eq!(bench.status("19:51")["session"], status["session"]);
}

#[test]
fn what_does_not_fit_is_refused_and_says_why() {
    let (bench, status) = lifted();
    let (set, check) = (id(&status["session"]["sets"][0]), id(&status["session"]["checks"][0]));
    for (wrong, says) in [
        (&["edit", set][..], "what to change"),
        (&["edit", set, "--nrs", "3"], "--nrs"),
        (&["edit", check, "--load", "80kg"], "--load"),
        (&["edit", set, "--load", "heavy"], "heavy"),
        (&["edit", set, "--time", "25:99"], "25:99"),
        (&["edit", set, "--time", "2026-02-30 17:00"], "2026-02-30"),
        (&["edit", set, "--time", "16:30"], "outside this session"),
        (&["edit", set, "--load", "400kg"], "--sure"),
        (&["edit", "019c", "--reps", "3"], "Several entries"),
        (&["edit", "nothing", "--reps", "3"], "nothing"),
        (&["delete", "ffffffff-ffff"], "ffffffff"),
        (&["show", "ffffffff-ffff"], "ffffffff"),
        (&["history", "--page", "2"], "page 1"),
    ] {
        let said = bench.fails(2, "19:45", wrong);
        assert!(said.contains(says), "{wrong:?}: {said}");
    }
    assert_eq!(bench.status("19:46")["session"], status["session"]);
}

#[test]
fn the_history_lists_what_show_opens() {
    let (bench, status) = lifted();
    let session = id(&status["session"]);
    let history: Value =
        serde_json::from_str(&bench.does("19:45", &["history", "--json"])).unwrap();
    assert_eq!(history["older"], false);
    let row = &history["sessions"][0];
    assert_eq!((id(row), &row["verdict"]), (session, &"too_much".into()));
    assert_eq!(row["title"].as_str().unwrap().replace('\u{a0}', " "), "Deadlift 100 kg, 2 × 5");
    assert!(bench.does("19:45", &["history"]).contains(session));
    let shown: Value =
        serde_json::from_str(&bench.does("19:45", &["show", session, "--json"])).unwrap();
    assert_eq!(shown["session"], status["session"]);
    let by_set = bench.does("19:45", &["show", id(&status["session"]["sets"][1])]);
    assert!(by_set.contains(session), "{by_set}");
}

#[test]
fn a_past_session_is_entered_with_its_sets_and_ratings() {
    let (bench, status) = lifted();
    let said = bench.does("20:00", &["add", "session", "2026-02-23 17:00", "--end", "18:00"]);
    let session = said.lines().last().unwrap().trim();
    bench.does("20:01", &["add", "set", session, "deadlift", "90kg", "5", "--time", "17:20"]);
    bench.does("20:02", &["add", "rating", session, "--rate", "lower-centre=1"]);
    bench.does("20:03", &["add", "rating", session, "--rate", "lower-centre=2"]);
    let rating = ["add", "rating", session, "--rate", "lower-centre=1", "--time", "20:05"];
    bench.does("20:04", &rating);
    let shown: Value =
        serde_json::from_str(&bench.does("20:05", &["show", session, "--json"])).unwrap();
    assert_eq!(shown["verdict"], "watch", "{shown}");
    let contexts: Vec<_> = shown["session"]["checks"].as_array().unwrap().iter().collect();
    let contexts: Vec<_> = contexts.iter().map(|check| check["context"].clone()).collect();
    assert_eq!(contexts, ["baseline", "end", "rerating"]);
    assert_eq!(bench.status("20:06")["session"], status["session"], "the last one is the last one");
    let end = ["edit", session, "--time", "2026-02-23 16:50", "--end", "18:10"];
    bench.does("20:07", &end);
    let shown: Value =
        serde_json::from_str(&bench.does("20:08", &["show", session, "--json"])).unwrap();
    assert_eq!(shown["session"]["started_at"], "2026-02-23T15:50:00Z");
    assert_eq!(shown["session"]["ended_at"], "2026-02-23T17:10:00Z");
}
