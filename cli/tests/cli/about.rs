//! `brace about`, `brace days-off` and `--relief`: listed, answered, refused, undone.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use tests::tables;

#[test]
fn what_is_asked_about_a_person_is_listed_with_the_names_that_answer_it() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    let listed = bench.does("17:01", &["about"]);
    for line in [
        "  bone            Thin bones, or a fracture from something small: not answered",
        "  blood-pressure  High blood pressure: not answered",
        "  age             Your age: not answered",
        "  [From: sore-back article.]",
    ] {
        assert!(listed.contains(line), "{line}\n{listed}");
    }
    assert!(!listed.contains("may-lift"), "it is asked once it matters: {listed}");
}

#[test]
fn an_answer_is_kept_shown_and_undone() {
    let bench = Bench::new();
    let said = bench.does("17:00", &["about", "bone", "yes"]);
    assert!(said.contains("Saved") && said.contains("something small: yes"), "{said}");
    assert!(bench.does("17:01", &["about"]).contains("may-lift"));
    bench.does("17:02", &["about", "age", "20-44"]);
    assert!(bench.does("17:03", &["about", "age"]).contains("Your age: 20 to 44"));
    bench.does("17:04", &["undo"]);
    assert!(bench.does("17:05", &["about", "age"]).contains("not answered"));
}

#[test]
fn of_two_answers_in_the_same_minute_the_later_holds() {
    let bench = Bench::new();
    for answer in ["yes", "no", "yes", "no"] {
        bench.does("17:00", &["about", "cancer", answer]);
    }
    assert!(bench.does("17:00", &["about", "cancer"]).contains("ever: no"));
}

#[test]
fn what_does_not_fit_names_itself_and_what_would() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    for (args, wrong, right) in [
        (&["about", "shoe-size"][..], "“shoe-size”", "blood-pressure"),
        (&["about", "age", "yes"], "“yes”", "45-54"),
        (&["about", "cancer", "20-44"], "“20-44”", "no"),
        (&["days-off", "15"], "“15”", "from 0 to 14"),
        (&["days-off", "few"], "“few”", "from 0 to 14"),
        (&["days-off", "-1"], "“-1”", "from 0 to 14"),
    ] {
        let said = bench.fails(2, "17:05", args);
        assert!(said.contains(wrong) && said.contains(right), "{args:?}: {said}");
    }
}

#[test]
fn days_off_are_taken_shown_and_ended() {
    let bench = Bench::new();
    let said = bench.does("17:00", &["days-off", "3"]);
    assert!(said.contains("lifting again from Thu 5 Mar"), "{said}");
    assert!(bench.does("17:01", &["days-off"]).contains("Thu 5 Mar"));
    bench.does("17:02", &["start"]);
    bench.does("17:03", &["days-off", "0"]);
    assert!(bench.does("17:04", &["days-off"]).contains("Days off: 3 days"));
}

#[test]
fn what_was_taken_against_the_pain_is_kept_with_the_rating_it_was_said_with() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=2", "--relief"]);
    bench.does("17:05", &["set", "deadlift", "60kg", "5"]);
    bench.does("17:06", &["rate", "2"]);
    bench.does("17:07", &["rate", "2", "--relief"]);
    let record = bench.does("17:08", &["status"]);
    let ticked = record.lines().filter(|line| line.contains("something taken against the pain"));
    assert_eq!(ticked.count(), 2, "{record}");
    let kept = "SELECT CAST(count(*) AS TEXT) FROM pain_check WHERE pain_relief = 1";
    assert_eq!(tables::text(bench.folder(), kept), "2");
}

#[test]
fn what_was_taken_is_said_or_taken_back_afterwards() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=2"]);
    let check = |clock: &str| bench.status(clock)["session"]["checks"][0].clone();
    let id = check("17:01")["id"].as_str().unwrap().to_owned();
    let ticked = |clock: &str| bench.does(clock, &["status"]).contains("against the pain");
    bench.does("17:02", &["edit", &id, "--relief"]);
    assert!(ticked("17:03"));
    bench.does("17:04", &["edit", &id, "--note", "one tablet"]);
    assert!(ticked("17:05"), "what is not named stays");
    bench.does("17:06", &["edit", &id, "--no-relief"]);
    assert!(!ticked("17:07"));
    let said = bench.fails(2, "17:08", &["edit", &id, "--relief", "--filmed"]);
    assert!(said.contains("--filmed"), "{said}");
}

#[test]
fn an_answer_and_that_the_page_was_seen_are_saved_with_one_word() {
    let bench = Bench::new();
    let said = bench.does("17:00", &["about", "--seen", "bone", "yes"]);
    assert_eq!(said.matches("Saved").count(), 1, "{said}");
}
