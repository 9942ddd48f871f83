//! The checklist in the commands.
//!
//! Boundary: words in, answers out; when the list comes is tested in the core.

use crate::bench::Bench;

const SET: [&str; 4] = ["set", "deadlift", "100kg", "5"];

fn begun() -> Bench {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench
}

fn said_of_the_last_set(bench: &Bench) -> (String, String) {
    let status = bench.status("17:59");
    let set = status["session"]["sets"].as_array().unwrap().last().unwrap().clone();
    let open: Vec<_> = set["open"].as_array().unwrap().iter().map(ToString::to_string).collect();
    (set["checklist"].as_str().unwrap_or("-").to_owned(), open.join(" ").replace('"', ""))
}

#[test]
fn a_set_says_how_its_list_was_answered_and_what_was_left_open() {
    let bench = begun();
    for (options, answer, open) in [
        (&[][..], "-", ""),
        (&["--checklist", "all"], "all", ""),
        (&["--checklist", "still"], "still", ""),
        (&["--checklist", "skip"], "skip", ""),
        (&["--open", "lats", "--open", "bar"], "some", "check.lats check.bar"),
        (&["--checklist", "some", "--open", "check.bar,feet"], "some", "check.feet check.bar"),
    ] {
        bench.does("17:05", &[&SET[..], options].concat());
        assert_eq!(said_of_the_last_set(&bench), (answer.to_owned(), open.to_owned()));
    }
}

#[test]
fn an_answer_that_cannot_be_one_is_refused() {
    let bench = begun();
    for options in [
        &["set", "deadlift", "100kg", "5", "--checklist", "skip", "--open", "bar"][..],
        &["set", "deadlift", "100kg", "5", "--checklist", "some"],
        &["set", "deadlift", "100kg", "5", "--open", "knees"],
        &["set", "deadlift", "60kg", "5", "--kind", "warmup", "--checklist", "skip"],
        &["set", "shrug", "60kg", "5", "--checklist", "all"],
    ] {
        bench.fails(2, "17:05", options);
    }
}

#[test]
fn the_answer_of_a_set_is_edited_and_given_to_one_entered_afterwards() {
    let bench = begun();
    bench.does("17:05", &SET);
    let session = bench.status("17:06")["session"]["id"].as_str().unwrap().to_owned();
    let set = bench.status("17:06")["session"]["sets"][0]["id"].as_str().unwrap().to_owned();
    bench.does("17:07", &["edit", &set, "--open", "bar"]);
    assert_eq!(said_of_the_last_set(&bench), ("some".to_owned(), "check.bar".to_owned()));
    bench.does("17:08", &["edit", &set, "--checklist", "still"]);
    assert_eq!(said_of_the_last_set(&bench), ("still".to_owned(), String::new()));
    bench.does("17:10", &["end"]);
    let add = ["add", "set", &session, "back-squat", "60kg", "5", "--open", "feet"];
    bench.does("17:20", &add);
    assert_eq!(said_of_the_last_set(&bench), ("some".to_owned(), "check.feet".to_owned()));
}

#[test]
fn the_list_of_a_lift_is_printed_with_the_reason_why_it_comes_so() {
    let bench = begun();
    let said = bench.does("17:05", &["checklist", "rdl"]);
    assert!(said.starts_with("Checklist: Romanian deadlift\nFirst work set"), "{said}");
    assert!(said.contains("  feet: Stand hip-width, whole foot down"), "{said}");
    assert!(bench.does("17:05", &["checklist"]).starts_with("Checklist: Deadlift"));
    assert!(bench.does("17:05", &["checklist", "shrug"]).contains("no checklist"));
    bench.fails(2, "17:05", &["checklist", "handstand"]);
}
