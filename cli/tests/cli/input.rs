//! Bad input: exit 2, what is wrong, where, and what to do; nothing stored.
//!
//! Boundary: as `main`.

use super::bench::Bench;

#[test]
fn what_cannot_be_read_names_itself_and_what_would_be_right() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    for (args, wrong, right) in [
        (&["set", "handstand", "100kg", "5"][..], "handstand", "deadlift"),
        (&["set", "deadlift", "100", "5"], "“100”", "102.5kg"),
        (&["set", "deadlift", "100stone", "5"], "100stone", "kg or lb"),
        (&["set", "deadlift", "1001kg", "5"], "1001kg", "1000 kg"),
        (&["set", "deadlift", "100kg", "0"], "“0”", "1 to 200"),
        (&["set", "deadlift", "100kg", "five"], "five", "1 to 200"),
        (&["set", "deadlift", "100kg", "5", "--rpe", "11"], "11", "1 to 10"),
        (&["set", "deadlift", "100kg", "5", "--fault", "fault.x"], "fault.x", "fault.round"),
        (&["set", "deadlift", "100kg", "5", "--kind", "light"], "light", "backoff"),
        (&["set", "deadlift", "100kg", "5", "--checklist", "maybe"], "maybe", "skip"),
        (&["rate", "11"], "11", "0 to 10"),
        (&["rate", "-1"], "-1", ""),
        (&["rate", "3.5"], "3.5", "0 to 10"),
        (&["rate", "3", "--site", "knee"], "knee", "lower-centre"),
        (&["end", "--rate", "lower-centre"], "lower-centre", "lower-centre=2"),
        (&["end", "--rate", "lower-centre=12"], "12", "0 to 10"),
        (&["end", "--rate", "lower-centre=1", "--rate", "lower-centre=2"], "twice", "once"),
        (&["answer", "x"], "x", "0 to 10"),
        (&["answer", "1", "--about", "noon"], "noon", "two-hours"),
        (&["reminders", "--rest", "3"], "“3”", "3min"),
        (&["reminders", "--rest", "31min"], "30 minutes", "less"),
        (&["reminders", "--next-morning", "maybe"], "maybe", "off"),
        (&["frobnicate"], "frobnicate", "--help"),
        (&["verdict", "no-such-file.jsonl"], "no-such-file.jsonl", ""),
        (&[], "Usage", "--help"),
    ] {
        let said = if args.is_empty() {
            bench.run("17:05", args).err
        } else {
            bench.fails(2, "17:05", args)
        };
        assert!(said.contains(wrong) && said.contains(right), "{args:?}: {said}");
    }
}

/// Also what looks like an option or has no such word: the core reads every value, the argument parser none.
#[test]
fn a_value_that_cannot_be_read_is_refused_in_the_person_s_language() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    for (args, said) in [
        (&["set", "deadlift", "-20kg", "5"][..], "„-20kg“ ist kein Gewicht"),
        (&["set", "deadlift", "-20", "5"], "„-20“ ist kein Gewicht"),
        (&["set", "deadlift", "20kg", "-5"], "„-5“ ist keine Zahl von Wiederholungen"),
        (&["set", "deadlift", "20kg", "5", "--rpe", "-8"], "„-8“ ist keine RPE"),
        (&["set", "deadlift", "20kg", "5", "--kind", "light"], "„light“ gibt es hier nicht"),
        (&["set", "deadlift", "20kg", "5", "--checklist", "-"], "„-“ gibt es hier nicht"),
        (&["set", "-handstand", "20kg", "5"], "„-handstand“ ist keine Übung"),
        (&["set", "deadlift", "20kg", "5", "--fault", "-1"], "„-1“ ist kein Technikfehler"),
        (&["rate", "-1"], "„-1“ ist kein Schmerzwert"),
        (&["rate", "1", "--site", "-x"], "„-x“ ist keine Stelle"),
        (&["end", "--rate", "-1"], "„-1“ ist kein Schmerzwert einer Stelle"),
        (&["answer", "-1"], "„-1“ ist kein Schmerzwert"),
        (&["answer", "1", "--about", "noon"], "„noon“ gibt es hier nicht: Nimm two-hours"),
        (&["place", "-x"], "„-x“ ist keine Stelle"),
        (&["reminders", "--rest", "-3min"], "„-3min“ ist keine Pause"),
        (&["reminders", "--next-morning", "maybe"], "„maybe“ gibt es hier nicht: Nimm on, off"),
    ] {
        let said_so = bench.fails(2, "17:05", &[args, &["--lang", "de"]].concat());
        assert!(said_so.contains(said), "{args:?}: {said_so}");
    }
}

#[test]
fn an_option_stays_an_option_wherever_it_stands() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:05", &["set", "--rpe", "8", "deadlift", "--kind", "warmup", "20kg", "5"]);
    let set = &bench.status("17:06")["session"]["sets"][0];
    assert_eq!((&set["rpe"], &set["kind"]), (&8.0.into(), &"warmup".into()));
    assert!(bench.does("17:07", &["set", "-h"]).contains("Usage"));
    assert!(
        bench
            .fails(2, "17:08", &["set", "deadlift", "20kg", "5", "--rpee", "8"])
            .contains("--rpee")
    );
}

#[test]
fn what_does_not_fit_the_moment_says_what_to_do_first() {
    let bench = Bench::new();
    bench.begins("16:00");
    for args in [&["set", "deadlift", "100kg", "5"][..], &["end"], &["answer", "3"], &["undo"]] {
        bench.fails(2, "16:05", args);
    }
    bench.does("17:00", &["start"]);
    assert!(bench.fails(2, "17:01", &["start"]).contains("end it first"));
}

#[test]
fn a_time_that_is_none_is_refused_before_anything_is_opened() {
    for time in ["", "17:00", "2026-03-02T17:00:00", "2026-13-02T17:00:00+01:00", "now"] {
        let bench = Bench::new();
        let mut command = std::process::Command::new(super::bench::BRACE);
        let output = command
            .arg("--data")
            .arg(bench.folder())
            .args(["--now", time, "start"])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{time}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("2026-03-02T17:00:00+01:00"));
        assert_eq!(std::fs::read_dir(bench.folder()).unwrap().count(), 0, "{time}");
    }
}

#[test]
fn an_impossible_year_is_refused() {
    let bench = Bench::new();
    let mut command = std::process::Command::new(super::bench::BRACE);
    command.arg("--data").arg(bench.folder()).args(["--now", "1970-01-01T00:00:00+00:00", "start"]);
    assert_eq!(command.output().unwrap().status.code(), Some(2));
    assert_eq!(tests::tables::facts(bench.folder()), "");
}

#[test]
fn a_folder_that_cannot_be_one_exits_with_one() {
    let bench = Bench::new();
    let file = bench.folder().join("a-file");
    std::fs::write(&file, "mine").unwrap();
    let mut command = std::process::Command::new(super::bench::BRACE);
    let output = command.arg("--data").arg(&file).arg("start").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
}

/// A mistyped folder is said, not filled.
#[test]
fn what_only_reads_or_adds_to_a_log_begins_none() {
    let bench = Bench::new();
    let mistyped = bench.folder().join("mistyped");
    let data = mistyped.to_str().unwrap();
    for args in [
        &["status"][..],
        &["status", "--json"],
        &["reminders"],
        &["remind"],
        &["set", "deadlift", "100kg", "5"],
        &["rate", "2"],
        &["end"],
        &["answer", "2"],
        &["place", "lower-left"],
        &["move", "0195f2b0-0000-7000-8000-000000000000"],
        &["undo"],
        &["recover"],
    ] {
        let said = bench.fails(2, "17:00", &[args, &["--data", data]].concat());
        assert!(said.contains(data) && said.contains("brace start"), "{args:?}: {said}");
        assert!(!mistyped.exists(), "{args:?}");
        // Nor where the folder is there, and is another one.
        bench.fails(2, "17:00", args);
        assert_eq!(std::fs::read_dir(bench.folder()).unwrap().count(), 0, "{args:?}");
    }
    let said = bench.fails(2, "17:00", &["status", "--lang", "de"]);
    assert!(said.contains("ist kein Logbuch"), "{said}");
    bench.does("17:01", &["start", "--data", data]);
    assert!(mistyped.join("brace.sqlite").is_file());
}

#[test]
fn a_load_far_above_everything_before_is_taken_once_it_is_meant() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:05", &["set", "deadlift", "100kg", "5"]);
    let said = bench.fails(2, "17:10", &["set", "deadlift", "1000kg", "5"]);
    assert!(said.contains("1000 kg is far more than your 100 kg so far."), "{said}");
    assert!(said.contains("--sure"), "{said}");
    let said = bench.fails(2, "17:10", &["set", "deadlift", "1000kg", "5", "--lang", "de"]);
    assert!(said.contains("Trotzdem eintragen?"), "{said}");
    // Beside another exercise it says nothing.
    bench.does("17:11", &["set", "squat", "300kg", "5"]);
    let said = bench.fails(2, "17:12", &["set", "front-squat", "401kg", "5"]);
    assert!(said.contains("a very heavy load"), "{said}");
    let said = bench.does("17:13", &["set", "deadlift", "1000kg", "5", "--sure"]);
    assert!(said.contains("Saved Deadlift 1000 kg × 5."), "{said}");
    bench.does("17:14", &["set", "deadlift", "105kg", "5", "--sure"]);
    // Little more than before, and above what hardly anyone lifts.
    bench.does("17:15", &["set", "squat", "395kg", "1"]);
    let said = bench.fails(2, "17:16", &["set", "squat", "405kg", "1"]);
    assert!(said.contains("405 kg is a very heavy load."), "{said}");
    bench.does("17:16", &["set", "squat", "405kg", "1", "--sure"]);
    bench.does("17:17", &["set", "squat", "410kg", "1"]);
}

#[test]
fn what_was_left_empty_is_called_missing() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    assert!(
        bench
            .fails(2, "17:10", &["set", "deadlift", "", "5"])
            .contains("Enter a load, like 100 kg.")
    );
    assert!(bench.fails(2, "17:10", &["set", "deadlift", "90kg", ""]).contains("Enter the reps"));
}
