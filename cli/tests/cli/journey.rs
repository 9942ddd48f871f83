//! The journey of the README, and what a script reads of it.
//!
//! Boundary: as `main`.

use super::bench::{BRACE, Bench, Ran};
use serde_json::Value;
use std::{
    fs,
    io::Read,
    process::{Command, Stdio},
};
use tests::tables;

#[test]
fn from_the_baseline_to_the_answer_each_in_a_process_of_its_own() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5", "--rpe", "8.5", "--checklist", "all"]);
    bench.does("17:17", &["rate", "3", "--site", "lower-centre"]);
    bench.does("17:30", &["end", "--rate", "lower-centre=3"]);
    let waiting = bench.status("17:31");
    assert_eq!(waiting["verdict"], "pending");
    assert_eq!(waiting["ask_at"], "2026-03-02T18:18:00Z");
    assert_eq!(waiting["due"], false);
    assert_eq!(bench.status("19:18")["due"], true);
    bench.does("19:20", &["answer", "3"]);
    let decided = bench.status("19:21");
    assert_eq!(
        (&decided["verdict"], &decided["reason"]),
        (&"too_much".into(), &"sustained".into())
    );
    assert_eq!(decided["ask_at"], Value::Null);
}

#[test]
fn status_as_json_has_this_shape() {
    let bench = Bench::new();
    bench.begins("16:00");
    let empty = bench.status("16:00");
    assert_eq!(empty["session"], Value::Null);
    bench.does("17:00", &["start", "--rate", "lower-centre=1", "--rate", "upper-left=2"]);
    bench.does(
        "17:15",
        &["set", "squat", "225lb", "5", "--rpe", "8.5", "--fault", "fault.round", "--kind", "work"],
    );
    let status = bench.status("17:16");
    let session = &status["session"];
    assert_eq!((&session["open"], &session["ended_at"]), (&true.into(), &Value::Null));
    assert_eq!(session["started_at"], "2026-03-02T16:00:00Z");
    let set = &session["sets"][0];
    assert!(set["reps"].is_u64() && set["load_grams"].is_u64(), "{set}");
    assert_eq!((&set["reps"], &set["load_grams"]), (&5.into(), &102_058.into()));
    assert_eq!((&set["unit"], &set["exercise"]), (&"lb".into(), &"back-squat".into()));
    assert_eq!((&set["rpe"], &set["kind"]), (&8.5.into(), &"work".into()));
    assert_eq!(set["faults"], serde_json::json!(["fault.round"]));
    let check = &session["checks"][0];
    assert_eq!((&check["context"], &check["coverage"]), (&"baseline".into(), &"full".into()));
    assert_eq!(check["ratings"], serde_json::json!({ "lower-centre": 1, "upper-left": 2 }));
    assert!(status["why"]["lines"].as_array().is_some_and(|lines| !lines.is_empty()));
}

/// As a newer Brace, or an import, may have written it.
#[test]
fn an_exercise_that_only_the_log_knows_is_shown_by_its_name_and_counts_as_other() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5"]);
    tables::change(bench.folder(), "UPDATE set_entry SET exercise = 'handstand'");
    assert_eq!(bench.status("17:16")["session"]["sets"][0]["exercise"], "handstand");
    assert!(bench.does("17:16", &["status"]).contains("handstand 100 kg × 5"));
    // Typed, it may be a slip: the catalogue is what counts.
    bench.fails(2, "17:17", &["set", "handstand", "100kg", "5"]);
    bench.does("17:18", &["undo"]);
    assert_eq!(bench.status("17:19")["session"]["sets"], serde_json::json!([]));
}

#[test]
fn a_load_is_read_in_every_way_lifters_write_it() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    for load in ["225lb", "225lbs", "225 LBS", "225 Lb"] {
        bench.does("17:15", &["set", "squat", load, "5"]);
        let session = &bench.status("17:16")["session"];
        let set = session["sets"].as_array().unwrap().last().unwrap().clone();
        assert_eq!((&set["load_grams"], &set["unit"]), (&102_058.into(), &"lb".into()), "{load}");
    }
    assert!(bench.does("17:17", &["set", "squat", "60 KGS", "5"]).contains("60 kg"));
}

/// A hundred are listed: a view does not grow with the session.
#[test]
fn status_says_how_many_earlier_sets_and_ratings_it_does_not_list() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:16", &["rate", "2"]);
    let session = &bench.status("17:17")["session"];
    assert_eq!((&session["earlier_sets"], &session["earlier_checks"]), (&0.into(), &0.into()));
    assert!(bench.does("17:17", &["status"]).contains("\nSets\n"));
    for (copies, said) in [
        (100, "Sets (one earlier set is not listed)"),
        (136, "Sets (37 earlier sets are not listed)"),
    ] {
        let columns = "at_instant_ms, at_utc_ms, at_offset_min, exercise, load_hundredths, load_unit, reps, kind, sum";
        let copy = format!(
            "DELETE FROM set_entry WHERE key != (SELECT min(key) FROM set_entry);
             WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {copies})
             INSERT INTO set_entry (key, id, {columns})
             SELECT key + n, randomblob(16), {columns} FROM set_entry, n"
        );
        tables::change(bench.folder(), &copy);
        let session = &bench.status("17:18")["session"];
        assert_eq!(session["earlier_sets"], copies - 99);
        assert_eq!(session["sets"].as_array().unwrap().len(), 100);
        assert!(bench.does("17:18", &["status"]).contains(said));
    }
}

#[test]
fn another_process_takes_back_the_last_thing() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:16", &["undo"]);
    assert_eq!(bench.status("17:17")["session"]["sets"], serde_json::json!([]));
    bench.does("17:18", &["undo"]);
    bench.fails(2, "17:19", &["undo"]);
}

#[test]
fn where_several_places_hurt_an_answer_says_where_it_is_kept_and_can_be_placed() {
    let bench = Bench::new();
    let rates = ["--rate", "lower-centre=1", "--rate", "lower-left=2"];
    bench.does("17:00", &[&["start"], &rates[..]].concat());
    bench.does("17:15", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:30", &[&["end"], &rates[..]].concat());
    let told = bench.does("19:32", &["answer", "2"]);
    assert!(told.contains("lower back, left") && told.contains("brace place"), "{told}");
    bench.does("19:33", &["place", "lower-centre"]);
    let status = bench.status("19:34");
    let checks = status["session"]["checks"].as_array().unwrap();
    assert_eq!(checks.last().unwrap()["ratings"], serde_json::json!({ "lower-centre": 2 }));
    assert!(status["says"].as_str().unwrap().contains("lower back, left"), "{status}");
    bench.does("19:35", &["answer", "2"]);
    assert_eq!(bench.status("19:36")["verdict"], "watch");
    bench.fails(2, "19:37", &["place", "knee"]);
}

#[test]
fn an_answer_can_be_recalled() {
    let bench = Bench::new();
    bench.does("07:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("07:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("07:20", &["end", "--rate", "lower-centre=1"]);
    bench.fails(2, "07:30", &["answer", "1", "--about", "two-hours"]);
    bench.does("23:50", &["answer", "1", "--about", "two-hours"]);
    let status = bench.status("23:51");
    assert_eq!(status["verdict"], "clear");
    let recalled = &status["session"]["checks"][2];
    assert_eq!(
        (&recalled["recalled"], &recalled["about"]),
        (&true.into(), &"2026-03-02T08:21:00Z".into())
    );
}

#[test]
fn a_damaged_log_exits_with_one_and_recovers_only_when_asked_to() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    fs::write(bench.folder().join("brace.sqlite"), "").unwrap();
    for args in [&["status"][..], &["start"], &["status", "--json"], &["recover"], &["undo"]] {
        let ran = bench.run("17:05", args);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{args:?}");
        assert!(ran.err.contains("quarantine"), "{args:?}: it says where: {}", ran.err);
        assert!(!bench.folder().join("brace.sqlite").exists(), "{args:?}");
    }
    bench.does("17:06", &["recover", "--begin-empty"]);
    bench.does("17:07", &["start"]);
    assert_eq!(tables::live(bench.folder(), "session"), 1);
    assert!(bench.folder().join("quarantine").is_dir());
}

#[test]
fn what_can_be_read_of_a_damaged_log_is_taken_over_when_asked_to() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:15", &["set", "deadlift", "110kg", "5"]);
    bench.does("17:20", &["end", "--rate", "lower-centre=1"]);
    let facts = tables::facts(bench.folder());
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'session_by_start'";
    let page = usize::try_from(tables::number(bench.folder(), root)).unwrap() - 1;
    let file = bench.folder().join("brace.sqlite");
    let mut bytes = fs::read(&file).unwrap();
    bytes[page * 4096..page * 4096 + 64].fill(0xa5);
    fs::write(&file, bytes).unwrap();
    assert_eq!(bench.run("17:25", &["status"]).code, 1);
    let begun = bench.does("17:26", &["recover", "--begin-empty"]);
    assert!(begun.contains("An earlier log is in quarantine/"), "{begun}");
    assert!(begun.contains("brace recover --take-over"), "{begun}");
    assert!(bench.does("17:27", &["status"]).contains("An earlier log is in"), "until decided");
    let taken = bench.does("17:28", &["recover", "--take-over"]);
    assert!(taken.contains("Recovered: 1 session, 2 sets, 2 ratings."), "{taken}");
    assert_eq!(tables::facts(bench.folder()), facts);
    let status = bench.does("17:29", &["status"]);
    assert!(status.contains("110 kg") && !status.contains("earlier log"), "{status}");
    bench.fails(2, "17:30", &["recover", "--take-over"]);
}

#[test]
fn a_log_that_lies_aside_is_left_there_when_asked_to() {
    let bench = Bench::new();
    fs::write(bench.folder().join("brace.sqlite"), "").unwrap();
    bench.run("17:05", &["status"]);
    bench.does("17:06", &["recover", "--begin-empty"]);
    bench.does("17:07", &["recover", "--leave"]);
    assert!(!bench.does("17:08", &["status"]).contains("earlier log"));
    assert!(bench.folder().join("quarantine").is_dir());
}

/// What a disk changed within a row is not shown, and said.
#[test]
fn an_entry_that_is_not_as_it_was_written_is_left_out_and_said() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:15", &["set", "deadlift", "110kg", "5"]);
    tables::spoil(bench.folder(), "UPDATE set_entry SET reps = 9 WHERE load_hundredths = 10000");
    let status = bench.does("17:20", &["status"]);
    assert!(status.contains("One entry of your log is no longer as Brace wrote it"), "{status}");
    assert!(!status.contains("100 kg") && status.contains("110 kg"), "{status}");
}

#[test]
fn recover_leaves_a_sound_log_as_it_is() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    let before = tables::everything(bench.folder());
    bench.does("17:05", &["recover", "--begin-empty"]);
    assert_eq!(tables::everything(bench.folder()), before);
}

#[test]
fn a_look_into_a_mistyped_folder_says_so_and_creates_nothing() {
    let bench = Bench::new();
    let run = |args: &[&str]| -> Ran {
        let mut command = Command::new(BRACE);
        command.arg("--data").arg(bench.folder().join("mistyped")).args(["--lang", "en"]);
        command.args(["--now", "2026-03-02T17:00:00+01:00"]).args(args);
        command.output().unwrap().into()
    };
    for look in [&["status"][..], &["status", "--json"], &["remind"], &["undo"]] {
        let looked = run(look);
        assert!(looked.code == 2 && looked.err.contains("mistyped"), "{look:?}: {}", looked.err);
    }
    assert_eq!(fs::read_dir(bench.folder()).unwrap().count(), 0);
    assert_eq!(run(&["start"]).code, 0);
    assert_eq!(run(&["status"]).code, 0);
}

#[test]
fn a_newer_log_exits_with_one_and_stays_as_it_is() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    tables::change(bench.folder(), "PRAGMA user_version = 99");
    let log = bench.folder().join("brace.sqlite");
    let before = fs::read(&log).unwrap();
    for args in [&["status"][..], &["set", "deadlift", "100kg", "5"], &["recover", "--begin-empty"]]
    {
        assert_eq!(bench.run("17:05", args).code, 1, "{args:?}");
    }
    assert_eq!(fs::read(&log).unwrap(), before);
}

/// Whoever reads may go away before all is written.
#[test]
fn a_reader_that_goes_away_is_no_crash() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    for args in [&["status"][..], &["status", "--json"], &["demo"], &["--help"]] {
        let mut child = bench
            .command("17:05", args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        let status = child.wait().unwrap();
        assert!(status.code().is_some(), "{args:?} was ended by a signal");
        assert!(!said.contains("panicked"), "{args:?}: {said}");
    }
}

#[test]
fn the_demonstration_touches_no_log() {
    let bench = Bench::new();
    let told = bench.does("17:00", &["demo"]);
    assert!(told.lines().count() > 40);
    assert_eq!(fs::read_dir(bench.folder()).unwrap().count(), 0);
}

#[test]
fn two_sessions_started_at_once_become_one() {
    let bench = Bench::new();
    bench.begins("16:00");
    let spawn =
        || bench.command("17:00", &["start"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let children: Vec<_> = (0..6).map(|_| spawn().unwrap()).collect();
    let mut codes: Vec<_> =
        children.into_iter().map(|mut child| child.wait().unwrap().code().unwrap()).collect();
    codes.sort_unstable();
    assert_eq!(codes, [0, 2, 2, 2, 2, 2]);
    assert_eq!(tables::live(bench.folder(), "session"), 1);
}

/// On Linux a name is bytes: a folder of another name must not be read or made in its place.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_whose_name_is_no_text_is_the_log_s_folder_all_the_same() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let bench = Bench::new();
    let folder = bench.folder().join(OsStr::from_bytes(b"log-\xff\xfe"));
    for args in [&["start"][..], &["set", "deadlift", "100kg", "5"], &["end"]] {
        let mut command = Command::new(super::bench::BRACE);
        command.arg("--data").arg(&folder).args(["--now", "2026-03-02T17:00:00+01:00"]).args(args);
        let ran = command.output().unwrap();
        assert!(ran.status.success(), "{args:?}: {ran:?}");
    }
    assert!(folder.join("brace.sqlite").is_file());
    assert_eq!(fs::read_dir(bench.folder()).unwrap().count(), 1, "and no other");
}

#[test]
fn without_now_the_machine_s_clocks_are_taken() {
    let bench = Bench::new();
    let output = Command::new(super::bench::BRACE)
        .arg("--data")
        .arg(bench.folder())
        .args(["--lang", "en", "start"])
        .output()
        .unwrap();
    assert!(output.status.success());
    if cfg!(target_os = "linux") {
        assert_eq!(tables::number(bench.folder(), "SELECT count(*) FROM boot"), 1);
    }
}

#[test]
fn an_answer_where_no_question_is_open_says_so() {
    let bench = Bench::new();
    bench.does("06:30", &["start", "--rate", "lower-centre=1"]);
    let said = bench.does("06:31", &["answer", "3"]);
    assert!(said.contains("Saved 3. No question is open."), "{said}");
    let shown = bench.does("06:32", &["status"]);
    assert!(!shown.contains("after the session"), "nothing was lifted: {shown}");
    let said = bench.does("06:33", &["answer", "3", "--lang", "de"]);
    assert!(said.contains("Gespeichert: 3. Es ist keine Frage offen."), "{said}");
    bench.does("06:40", &["set", "deadlift", "100kg", "5"]);
    assert!(bench.does("06:41", &["answer", "3"]).contains("early; we still ask"));
    assert!(!bench.does("06:42", &["status"]).contains("after the session"), "it is still open");
}

#[test]
fn much_pain_two_days_after_a_clear_session_holds_the_load() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:10", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:30", &["end", "--rate", "lower-centre=1"]);
    bench.does("19:32", &["answer", "1"]);
    assert!(bench.does("19:33", &["status"]).contains("You can add load next time."));
    let later = ["--now", "2026-03-04T17:00:00+01:00"];
    for (nrs, free) in [("5", true), ("6", false), ("2", false)] {
        bench.does("00:00", &[&["answer", nrs], &later[..]].concat());
        let shown = bench.does("00:00", &[&["status"], &later[..]].concat());
        assert!(shown.contains("Clear"), "{shown}");
        assert_eq!(shown.contains("You can add load"), free, "{nrs}: {shown}");
        assert_eq!(shown.contains("You rated your back 6 since."), !free, "{shown}");
    }
}
