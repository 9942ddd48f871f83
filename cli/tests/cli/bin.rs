//! `brace bin`, and `brace rate` without a session.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use serde_json::Value;

fn history(bench: &Bench, time: &str) -> Vec<Value> {
    let text = bench.does(time, &["history", "--json"]);
    let page: Value = serde_json::from_str(&text).unwrap();
    page["sessions"].as_array().unwrap().clone()
}

#[test]
fn without_a_session_the_back_is_rated_corrected_and_deleted() {
    let bench = Bench::new();
    bench.does("08:00", &["start"]);
    bench.does("08:10", &["end"]);
    let said = bench.does("09:00", &["rate", "6", "--site", "lower-left"]);
    assert!(said.starts_with("6 saved, without a session. Keep the load next time."), "{said}");
    let listed = history(&bench, "09:01");
    assert_eq!((&listed[0]["kind"], &listed[1]["kind"]), (&"rating".into(), &"session".into()));
    let id = listed[0]["id"].as_str().unwrap();
    bench.does("09:02", &["edit", id, "--nrs", "2"]);
    let detail = history(&bench, "09:03")[0]["detail"].as_str().unwrap().to_owned();
    assert!(detail.ends_with("2 at the lower back, left"), "{detail}");
    bench.does("09:04", &["delete", id]);
    assert_eq!(history(&bench, "09:05").len(), 1);
    bench.does("09:06", &["undo"]);
    assert_eq!(history(&bench, "09:07").len(), 2);
}

#[test]
fn what_was_deleted_is_listed_put_back_and_erased_when_sure() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:20", &["set", "deadlift", "105kg", "5"]);
    let sets = bench.status("17:21")["session"]["sets"].clone();
    let [first, second] = [0, 1].map(|at| sets[at]["id"].as_str().unwrap().to_owned());
    bench.does("17:22", &["delete", &first]);
    bench.does("17:23", &["delete", &second]);
    let listed = bench.does("17:24", &["bin"]);
    assert!(listed.contains(&first) && listed.contains(&second), "{listed}");
    // Both begin so: neither is meant, and no id is everyone's.
    for unclear in [&first[..4], ""] {
        assert_eq!(bench.run("17:24", &["bin", "--restore", unclear]).code, 2, "{unclear}");
    }
    let typed = first[..20].to_uppercase();
    bench.does("17:25", &["bin", "--restore", &typed]);
    assert_eq!(bench.status("17:26")["session"]["sets"].as_array().unwrap().len(), 1);
    let asked = bench.run("17:27", &["bin", "--empty"]);
    assert_eq!(asked.code, 2);
    assert!(asked.err.contains("Only older snapshots keep it."), "{}", asked.err);
    assert!(bench.does("17:28", &["bin"]).contains(&second), "nothing is erased yet");
    assert!(bench.does("17:29", &["bin", "--empty", "--sure"]).starts_with("Erased."));
    assert!(bench.does("17:30", &["bin"]).contains("Nothing is in the bin."));
    assert_eq!(bench.run("17:31", &["bin", "--restore", &second]).code, 2, "it is gone");
    assert_eq!(bench.run("17:32", &["bin", "--sure"]).code, 2);
}
