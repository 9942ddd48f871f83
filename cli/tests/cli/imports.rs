//! `brace import` of other apps' exports, to their last row.
//!
//! Boundary: as `main`; what each row comes to is tested in `exchange::imports`.

use super::bench::Bench;
use std::path::PathBuf;
use tempfile::TempDir;

fn fixture(name: &str) -> String {
    let folder =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/src/exchange/imports/fixtures");
    folder.join(name).to_str().unwrap().to_owned()
}

/// A file for one test.
struct Written {
    _folder: TempDir,
    name: String,
}

fn written(bytes: &str) -> Written {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("anything.txt");
    std::fs::write(&path, bytes).unwrap();
    Written { name: path.to_str().unwrap().to_owned(), _folder: folder }
}

/// Every set and rating in the log, as a spreadsheet.
fn sheet(bench: &Bench) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.csv");
    bench.does("23:00", &["export", file.to_str().unwrap()]);
    std::fs::read_to_string(file).unwrap()
}

const HEVY: &str = "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,\
                    set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n";

/// A file of Hevy's with one session of today.
fn today(clocks: &str) -> Written {
    let (start, end) = clocks.split_once(' ').unwrap();
    let row = |load: u32| {
        format!(
            "Legs,\"2 Mar 2026, {start}\",\"2 Mar 2026, {end}\",,Deadlift (Barbell),,,0,normal,{load},5,,,\n"
        )
    };
    written(&[HEVY.to_owned(), row(100), row(140)].concat())
}

/// Each file with what it needs answered, what comes in, and something of its last row that does.
const FILES: &[(&str, &[&str], &str, &str)] = &[
    ("strong-classic.csv", &["--unit", "kg"], "2 sessions, 6 sets", "61.23"),
    ("strong-without-notes.csv", &["--unit", "lb"], "1 session, 3 sets", "Bicep Curl (Dumbbell)"),
    ("strong-units.csv", &["--unit", "kg"], "1 session, 5 sets", "102.5"),
    ("strong-numbered.csv", &[], "2 sessions, 6 sets", "110"),
    ("strong-legacy-units.csv", &[], "1 session, 1 set", "315"),
    ("strong-legacy.csv", &[], "1 session, 1 set", "315"),
    ("strong-comma-units.csv", &[], "1 session, 2 sets", "225"),
    ("strong-german.csv", &["--unit", "kg"], "1 session, 2 sets", "110"),
    ("hevy-kg.csv", &[], "2 sessions, 6 sets", "sore after"),
    ("hevy-lb-miles.csv", &[], "1 session, 1 set", "225"),
    ("hevy-kg-miles.csv", &[], "1 session, 1 set", "80"),
    ("fitnotes-2020.csv", &[], "2 sessions, 3 sets", "Barbell Curl"),
    (
        "fitnotes.csv",
        &["--as", "Barbell Squat (Each Side)=split squat"],
        "2 sessions, 5 sets",
        "225",
    ),
    ("fitnotes-comment.csv", &["--keep-names"], "1 session, 3 sets", "with, commas"),
    ("fitnotes-2-ios.csv", &[], "1 session, 3 sets", "hips ached"),
    ("stronglifts-kg.csv", &[], "2 sessions, 5 sets", "Chinups"),
    ("stronglifts-lb.csv", &[], "1 session, 2 sets", "135"),
    ("liftosaur.csv", &[], "1 session, 4 sets", "275"),
    ("liftlog.csv", &[], "2 sessions, 5 sets", "97.5"),
    ("openweight.json", &[], "2 sessions, 4 sets", "grip went"),
];

#[test]
fn every_app_s_file_comes_in_to_its_last_row_and_once() {
    for (file, answers, comes_in, last) in FILES {
        let bench = Bench::new();
        let name = fixture(file);
        let import = [&["import", &name], *answers].concat();
        let said = bench.does("17:00", &import);
        assert!(said.contains(&format!("Added: {comes_in}")), "{file}: {said}");
        assert!(sheet(&bench).contains(last), "{file}: {}", sheet(&bench));

        let again = bench.does("17:01", &import);
        assert!(again.contains("There is nothing new in this file"), "{file}: {again}");
        bench.does("17:02", &["undo"]);
        assert_eq!(sheet(&bench).lines().count(), 1, "{file}: one undo takes all of it back");
    }
}

#[test]
fn a_preview_says_everything_in_both_languages_and_begins_no_log() {
    let bench = Bench::new();
    let name = fixture("strong-classic.csv");
    let english = bench.does("17:00", &["import", &name, "--dry-run"]);
    for line in [
        "An export of Strong, 20 rows.",
        "It holds 2 sessions, 6 sets, from Mon 4 Mar 2024 to Wed 6 Mar 2024.",
        "“Deadlift (Barbell)” is Deadlift, 3 sets",
        "“Deadlift (Barbell)”: lightest 60, median 100, heaviest 102.5.",
        "13 rows cannot be kept:",
        "a load below zero, which took some of your own weight: line 12",
        "line 2 (sore), line 4 (pain)",
        "Nothing is changed yet. Say in which unit the loads are: --unit kg or --unit lb.",
    ] {
        assert!(english.contains(line), "{line}\n{english}");
    }
    let german = bench.does("17:00", &["import", &name, "--dry-run", "--lang", "de"]);
    assert!(german.contains("leichtestes 60, mittleres 100, schwerstes 102,5."), "{german}");
    assert!(german.contains("Noch ist nichts geändert."), "{german}");
    assert!(std::fs::read_dir(bench.folder()).unwrap().next().is_none());
}

#[test]
fn a_preview_over_a_log_says_what_is_new_and_changes_nothing() {
    let bench = Bench::new();
    bench.begins("16:00");
    let name = fixture("strong-numbered.csv");
    let before = tests::tables::everything(bench.folder());
    let said = bench.does("17:00", &["import", &name, "--dry-run"]);
    assert!(said.contains("Nothing is changed yet. This would add: 2 sessions, 6 sets"), "{said}");
    assert_eq!(tests::tables::everything(bench.folder()), before);
}

#[test]
fn what_is_asked_is_refused_with_what_to_type_with_a_log_and_without() {
    let (fresh, begun) = (Bench::new(), Bench::new());
    begun.begins("16:00");
    let (unit, names) = (fixture("strong-german.csv"), fixture("fitnotes.csv"));
    let said = begun.fails(2, "17:00", &["import", &unit]);
    assert!(said.contains("--unit kg or --unit lb"), "{said}");
    assert!(said.contains("heaviest 110"), "{said}");
    let said = begun.fails(2, "17:00", &["import", &names]);
    assert!(said.contains("“Barbell Squat (Each Side)”, 1 set: Back squat"), "{said}");
    assert!(said.contains("NAME=EXERCISE"), "{said}");
    for file in [&unit, &names] {
        let ran = fresh.run("17:00", &["import", file]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        assert!(std::fs::read_dir(fresh.folder()).unwrap().next().is_none());
    }
}

#[test]
fn an_answer_that_means_nothing_is_refused() {
    let bench = Bench::new();
    bench.begins("16:00");
    let name = fixture("fitnotes.csv");
    for (answer, said) in [
        (["--as", "Zercher Lunge=own"], "“Zercher Lunge” is no exercise in this file"),
        (["--as", "Barbell Squat=deadlfit"], "“deadlfit” is not an exercise"),
        (["--as", "Barbell Squat"], "use NAME=EXERCISE"),
        (["--unit", "stone"], "“stone” is no unit"),
    ] {
        let refused = bench.fails(2, "17:00", &["import", &name, answer[0], answer[1]]);
        assert!(refused.contains(said), "{answer:?}: {refused}");
    }
}

#[test]
fn an_unknown_file_is_refused_with_its_header_and_another_app_s_fitnotes_by_name() {
    let bench = Bench::new();
    bench.begins("16:00");
    let unknown = written("lift,kilograms\nDeadlift,100\n");
    let said = bench.fails(2, "17:00", &["import", &unknown.name]);
    assert!(said.contains("no app that writes this header: lift, kilograms"), "{said}");
    let said = bench.fails(2, "17:00", &["import", &fixture("fitnotes-other.csv")]);
    assert!(said.contains("another app wrote it"), "{said}");
}

#[test]
fn what_was_deleted_stays_in_the_bin_and_what_was_undone_comes_back() {
    let bench = Bench::new();
    let name = fixture("strong-numbered.csv");
    bench.does("17:00", &["import", &name]);
    bench.does("17:01", &["undo"]);
    let said = bench.does("17:02", &["import", &name]);
    assert!(said.contains("return"), "{said}");
    assert_eq!(sheet(&bench).lines().count(), 7);

    let history: serde_json::Value =
        serde_json::from_str(&bench.does("17:03", &["history", "--json"])).unwrap();
    let text = history.to_string();
    let id = text.split("\"id\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    bench.does("17:04", &["delete", &id]);
    let kept = sheet(&bench);
    let said = bench.does("17:05", &["import", &name]);
    assert!(said.contains("in your bin and stay"), "{said}");
    assert_eq!(sheet(&bench), kept);
    bench.does("17:06", &["bin", "--restore", &id]);
    assert_eq!(sheet(&bench).lines().count(), 7);
}

#[test]
fn an_imported_session_of_today_says_unknown_and_asks_nothing() {
    let bench = Bench::new();
    bench.begins("12:00");
    let file = today("15:00 16:00");
    bench.does("16:30", &["import", &file.name]);
    for clock in ["16:31", "18:05", "20:00"] {
        let status = bench.status(clock);
        assert_eq!(
            (&status["verdict"], &status["reason"]),
            (&"unknown".into(), &"no_baseline".into())
        );
        assert!(status["ask_at"].is_null() && status["due"] == false, "{clock}: {status}");
    }
    let next = bench.does("18:06", &["next", "deadlift"]);
    assert!(next.contains("140 kg"), "its loads are what the next session begins with: {next}");
}

#[test]
fn a_session_at_the_time_of_one_in_the_log_stays_out_and_the_question_stays() {
    let bench = Bench::new();
    bench.does("15:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("15:15", &["set", "deadlift", "100kg", "5", "--checklist", "skip"]);
    let open = today("15:10 15:50");
    let said = bench.does("15:55", &["import", &open.name]);
    assert!(said.contains("a session of your log stands at that time: line 2–3"), "{said}");
    bench.does("16:00", &["end", "--rate", "lower-centre=2"]);
    let asked = bench.status("16:05");
    bench.does("16:06", &["import", &open.name]);
    assert_eq!(bench.status("16:05"), asked, "the two-hour question still stands");
}
