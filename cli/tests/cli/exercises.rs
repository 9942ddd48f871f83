//! `brace exercises`: finding, adding, renaming, hiding, each in a process of its own.
//!
//! Boundary: as `main`.

use super::bench::Bench;

const OWN: [&str; 7] =
    ["exercises", "--new", "Jefferson deadlift", "--pattern", "hinge", "--load", "floor"];

fn begun() -> Bench {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench
}

#[test]
fn the_beginnings_of_words_find_in_both_languages() {
    let bench = begun();
    for words in [&["rumän"][..], &["rdl"], &["dead", "rom"]] {
        let args: Vec<&str> = [&["exercises"], words].concat();
        let found = bench.does("17:01", &args);
        assert!(found.contains("Romanian deadlift") && !found.contains("Sumo"), "{found}");
    }
    let all = bench.does("17:01", &["exercises"]);
    assert!(all.contains("Back squat") && all.lines().count() <= 45, "{all}");
    assert!(bench.does("17:01", &["exercises", "deadlfit"]).contains("no exercise"));
}

#[test]
fn an_exercise_of_one_s_own_is_logged_by_its_name_renamed_and_taken_back() {
    let bench = begun();
    bench.does("17:01", &OWN);
    assert!(
        bench.does("17:02", &["set", "jefferson deadlifts", "60kg", "5"]).contains("Jefferson")
    );
    bench.does("17:03", &["rate", "1"]);
    bench.does("17:04", &["exercises", "jefferson", "deadlift", "--rename", "Straddle pull"]);
    assert!(bench.does("17:05", &["status"]).contains("Straddle pull 60"));
    bench.does("17:06", &["undo"]);
    assert!(bench.does("17:07", &["status"]).contains("Jefferson deadlift 60"));
    bench.does("17:08", &["exercises", "jefferson deadlift", "--load", "back"]);
    assert!(bench.does("17:09", &["status"]).contains("Jefferson deadlift 60"));
}

#[test]
fn a_hidden_exercise_is_still_logged_by_its_name_and_shown_again() {
    let bench = begun();
    bench.does("17:01", &["exercises", "shrugs", "--archive"]);
    assert!(bench.does("17:02", &["exercises", "shrug"]).contains("Hidden"));
    bench.does("17:03", &["set", "shrug", "60kg", "5"]);
    bench.does("17:04", &["exercises", "shrug", "--restore"]);
    assert!(!bench.does("17:05", &["exercises", "shrug"]).contains("Hidden"));
}

#[test]
fn what_cannot_be_kept_is_refused_and_says_what_to_do() {
    let bench = begun();
    bench.does("17:01", &OWN);
    let long = "x".repeat(65);
    for (args, said) in [
        (&["exercises", "--new", "Zercher deadlift"][..], "how the exercise moves"),
        (&["exercises", "--new", "Zercher deadlift", "--pattern", "squat"], "where the load is"),
        (&["exercises", "--new", "RDL", "--pattern", "other"], "taken by Romanian deadlift"),
        (&["exercises", "--new", &long, "--pattern", "other"], "up to 64 characters"),
        (&["exercises", "--new", "", "--pattern", "other"], "Enter a name"),
        (&["exercises", "--new", "Curl", "--pattern", "arm"], "“arm” is not a choice"),
        (&["exercises", "deadlift", "--load", "back"], "Brace knows how"),
        (&["exercises", "curl", "--archive"], "“curl” is not an exercise"),
        (&["exercises", "--restore"], "which exercise"),
        (&["exercises", "squat", "--rename", "Jefferson Deadlift"], "is taken"),
        (&["set", "Snatch Grip RDL", "60kg", "5"], "Snatch-grip deadlift, Romanian deadlift"),
        (&["set", "Kurzhantel", "60kg", "5"], "not an exercise"),
    ] {
        let refused = bench.fails(2, "17:02", args);
        assert!(refused.contains(said), "{args:?}: {refused}");
    }
}
