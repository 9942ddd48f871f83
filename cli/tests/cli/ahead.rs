//! Sessions of any date, and what lies in the future.
//!
//! Boundary: as `main`.

use super::bench::{Bench, Ran};
use serde_json::Value;
use tests::{history::Years, tables};

/// A command as of any date; the one named last counts.
fn at(bench: &Bench, time: &str, args: &[&str]) -> Ran {
    bench.run("00:00", &[args, &["--now", time]].concat())
}

fn does(bench: &Bench, time: &str, args: &[&str]) -> String {
    let ran = at(bench, time, args);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
    ran.out
}

/// A session of Tuesday 3 March.
fn tuesday() -> Bench {
    let bench = Bench::new();
    does(&bench, "2026-03-03T17:00:00+01:00", &["start", "--rate", "lower-centre=2"]);
    does(&bench, "2026-03-03T17:10:00+01:00", &["set", "deadlift", "90kg", "5"]);
    bench
}

/// One that was meant for Monday 2 March, dated a year ahead.
fn dated_2027() -> Bench {
    let bench = Bench::new();
    does(&bench, "2027-03-02T17:00:00+01:00", &["start", "--rate", "lower-centre=1"]);
    does(&bench, "2027-03-02T17:10:00+01:00", &["set", "deadlift", "90kg", "5"]);
    does(&bench, "2027-03-02T17:20:00+01:00", &["rate", "2"]);
    does(&bench, "2027-03-02T17:30:00+01:00", &["end", "--rate", "lower-centre=1"]);
    bench
}

fn ahead(bench: &Bench, clock: &str) -> Value {
    bench.status(clock)["ahead"].clone()
}

fn session_ahead(bench: &Bench, clock: &str) -> String {
    ahead(bench, clock)["session"].as_str().expect("one lies in the future").to_owned()
}

#[test]
fn a_session_of_the_day_before_is_started_filled_and_ended() {
    let bench = tuesday();
    assert!(
        bench.does("17:00", &["start", "--rate", "lower-centre=1"]).contains("Session started")
    );
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:12", &["rate", "2"]);
    bench.fails(2, "17:15", &["start"]);
    bench.does("17:30", &["end", "--rate", "lower-centre=1"]);
    let status = bench.status("17:31");
    assert_eq!(status["session"]["ended_at"], "2026-03-02T16:30:00Z");
    assert_eq!(status["session"]["sets"].as_array().unwrap().len(), 1);
    assert_eq!(status["session"]["checks"].as_array().unwrap().len(), 3);
    assert_eq!(status["verdict"], "pending");
}

#[test]
fn a_session_dated_2027_blocks_nothing_and_is_pointed_out_with_the_way_to_move_it() {
    let bench = dated_2027();
    let said = bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    assert!(said.contains("Tuesday 2 March 2027, 17:00"), "{said}");
    assert!(said.contains("brace move "), "{said}");
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    let said = bench.does("17:11", &["status"]);
    assert!(
        said.contains("(in progress)") && said.contains("Tuesday 2 March 2027, 17:00"),
        "{said}"
    );
    let german = bench.does("17:12", &["status", "--lang", "de"]);
    assert!(german.contains("2. März 2027"), "{german}");
    assert_eq!(ahead(&bench, "17:13")["started_at"], "2027-03-02T16:00:00Z");
}

#[test]
fn it_was_just_now_moves_the_whole_session_so_that_its_last_entry_is_now() {
    let bench = dated_2027();
    let id = session_ahead(&bench, "19:00");
    let said = bench.does("19:00", &["move", &id]);
    assert!(said.contains("Session moved to Monday 2 March, 18:30."), "{said}");
    let status = bench.status("19:01");
    assert_eq!(status["ahead"], Value::Null);
    let session = &status["session"];
    assert_eq!(session["started_at"], "2026-03-02T17:30:00Z");
    assert_eq!(session["sets"][0]["at"], "2026-03-02T17:40:00Z");
    assert_eq!(session["checks"][1]["at"], "2026-03-02T17:50:00Z");
    assert_eq!(session["ended_at"], "2026-03-02T18:00:00Z");
    assert_eq!(status["ask_at"], "2026-03-02T20:01:00Z", "and it is asked two hours after");
}

#[test]
fn a_session_is_moved_to_when_it_began_and_undo_brings_all_of_it_back() {
    let bench = dated_2027();
    let id = session_ahead(&bench, "19:00");
    let before = tests::tables::facts(bench.folder());
    bench.does("19:00", &["move", &id, "--to", "2026-03-02T16:00:00Z"]);
    let session = &bench.status("19:01")["session"];
    assert_eq!(session["started_at"], "2026-03-02T16:00:00Z");
    assert_eq!(session["sets"][0]["at"], "2026-03-02T16:10:00Z");
    assert_eq!(session["ended_at"], "2026-03-02T16:30:00Z");
    assert!(bench.does("19:02", &["status"]).contains("16:10"), "shown in the zone that was told");
    let undone = bench.does("19:03", &["undo"]);
    assert!(undone.contains("moving a session"), "{undone}");
    assert_eq!(tests::tables::facts(bench.folder()), before);
}

#[test]
fn a_session_moved_to_another_year_is_said_with_its_year() {
    let bench = dated_2027();
    let id = session_ahead(&bench, "19:00");
    let said = bench.does("19:00", &["move", &id, "--to", "2025-12-30T17:00:00+01:00"]);
    assert!(said.contains("Session moved to Tuesday 30 December 2025, 17:00."), "{said}");
}

#[test]
fn a_session_is_not_moved_into_the_future_and_no_unknown_one_is() {
    let bench = dated_2027();
    let id = session_ahead(&bench, "17:00");
    // It began before now; its end would still be to come.
    let said = bench.fails(2, "17:00", &["move", &id, "--to", "2026-03-02T16:45:00+01:00"]);
    assert!(said.contains("earlier time"), "{said}");
    bench.fails(2, "17:00", &["move", &id, "--to", "2028-03-02T16:45:00+01:00"]);
    bench.fails(2, "17:00", &["move", &id, "--to", "1970-01-01T00:00:00+00:00"]);
    let said = bench.fails(2, "17:00", &["move", &id, "--to", "yesterday"]);
    assert!(said.contains("2026-03-02T17:00:00+01:00"), "{said}");
    for unknown in ["", "no-id", "0195f2b0-0000-7000-8000-000000000000"] {
        bench.fails(2, "17:00", &["move", unknown]);
    }
}

#[test]
fn moving_a_session_does_not_close_the_one_that_is_open() {
    let bench = dated_2027();
    bench.does("17:00", &["start"]);
    let id = session_ahead(&bench, "18:00");
    let said = bench.fails(2, "18:00", &["move", &id]);
    assert!(said.contains("end it first"), "{said}");
    bench.does("18:00", &["move", &id, "--to", "2026-03-02T14:00:00+01:00"]);
    bench.does("18:01", &["set", "deadlift", "100kg", "5"]);
}

#[test]
fn what_is_logged_as_of_an_earlier_time_is_what_is_confirmed() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:20", &["set", "deadlift", "100kg", "8"]);
    let said = bench.does("17:10", &["set", "squat", "60kg", "3"]);
    assert!(said.contains("Saved Back squat 60 kg × 3."), "{said}");
    let undone = bench.does("17:21", &["undo"]);
    assert!(undone.contains("the last set"), "{undone}");
    let sets = bench.status("17:22")["session"]["sets"].clone();
    assert_eq!(sets.as_array().unwrap().len(), 1);
    assert_eq!(sets[0]["exercise"], "deadlift");
}

#[test]
fn an_end_before_the_last_set_is_refused_with_both_times() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:20", &["set", "deadlift", "100kg", "8"]);
    let said = bench.fails(2, "17:15", &["end"]);
    assert!(said.contains("17:20") && said.contains("17:15"), "{said}");
}

#[test]
fn the_refusal_of_an_end_names_each_time_for_what_it_is() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:20", &["set", "deadlift", "100kg", "8"]);
    for (language, said) in [
        (
            "en",
            "logged on Monday 2 March, 17:20, so the session cannot end on Monday 2 March, 17:15",
        ),
        (
            "de",
            "war am Montag, 2. März, 17:20, deshalb kann das Training nicht am Montag, 2. März, 17:15",
        ),
    ] {
        let ran = bench.run("17:15", &["end", "--lang", language]);
        assert!(ran.err.contains(said), "{}", ran.err);
    }
}

#[test]
fn what_lies_in_the_future_decides_nothing_yet() {
    let bench = Bench::new();
    does(&bench, "2026-03-03T07:00:00+01:00", &["start", "--rate", "lower-centre=4"]);
    does(&bench, "2026-03-03T07:10:00+01:00", &["set", "deadlift", "90kg", "5"]);
    does(&bench, "2026-03-03T07:20:00+01:00", &["end", "--rate", "lower-centre=4"]);
    does(&bench, "2026-03-03T09:30:00+01:00", &["answer", "4"]);
    let rates = ["--rate", "lower-centre=1", "--rate", "lower-left=2"];
    bench.does("18:00", &[&["start"], &rates[..]].concat());
    bench.does("18:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("18:20", &[&["end"], &rates[..]].concat());
    let status = bench.status("18:21");
    assert_eq!(
        (&status["verdict"], &status["ask_at"]),
        (&"pending".into(), &"2026-03-02T19:21:00Z".into())
    );
    // Kept where it hurt most so far, and placed: the answer of now, not the one still to come.
    let said = bench.does("20:22", &["answer", "2"]);
    assert!(said.contains("lower back, left"), "{said}");
    bench.does("20:23", &["place", "lower-centre"]);
    let checks = bench.status("20:24")["session"]["checks"].clone();
    assert_eq!(checks[2]["ratings"], serde_json::json!({ "lower-centre": 2 }));
}

#[test]
fn with_forty_newer_sessions_an_old_one_is_started_filled_answered_and_ended() {
    let bench = Bench::new();
    Years::of(40).write(bench.folder());
    let does = |clock: &str, args: &[&str]| {
        does(&bench, &format!("2026-02-20T{clock}:00+01:00"), args);
    };
    does("17:00", &["start", "--rate", "lower-centre=1"]);
    does("17:10", &["set", "deadlift", "90kg", "5"]);
    does("17:12", &["rate", "2"]);
    does("17:30", &["end", "--rate", "lower-centre=1"]);
    does("19:40", &["answer", "1"]);
    let sets = "SELECT count(*) FROM set_entry WHERE load_hundredths = 9000 AND deleted_instant_ms IS NULL";
    assert_eq!(tables::number(bench.folder(), sets), 1);
    let checks = "SELECT count(*) FROM pain_check AS c JOIN session AS s ON c.key / 1048576 = s.no \
                  WHERE s.started_utc_ms < 1772400000000";
    assert_eq!(tables::number(bench.folder(), checks), 4);
}
