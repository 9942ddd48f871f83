//! `brace backup` and `brace restore`.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use std::fs;

fn sets(bench: &Bench, clock: &str) -> usize {
    bench.status(clock)["session"]["sets"].as_array().unwrap().len()
}

/// One set, a snapshot at 17:20, and a set more.
fn backed_up() -> Bench {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("17:15", &["set", "deadlift", "100kg", "5"]);
    let said = bench.does("17:20", &["backup"]);
    let expected =
        "Snapshot made and checked: 1 session, in snapshots/20260302T162000Z-1.sqlite.\n";
    assert_eq!(said, expected);
    bench.does("17:25", &["set", "deadlift", "105kg", "5"]);
    bench
}

#[test]
fn a_snapshot_is_listed_and_restored_when_sure_and_restoring_what_was_kept_undoes_that() {
    let bench = backed_up();
    let listed = bench.does("17:30", &["restore"]);
    assert!(listed.contains("As of Monday 2 March, 17:20: 1 session"), "{listed}");
    assert_eq!(bench.does("17:30", &["restore", "--list"]), listed);
    let name = "20260302T162000Z-1.sqlite";
    let asked = bench.fails(2, "17:31", &["restore", name]);
    assert!(asked.contains("add --sure"), "{asked}");
    assert_eq!(sets(&bench, "17:32"), 2);
    let said = bench.does("17:33", &["restore", name, "--sure"]);
    assert!(said.contains("kept in kept/20260302T163300Z-1"), "{said}");
    assert_eq!(sets(&bench, "17:34"), 1);
    let listed = bench.does("17:35", &["restore"]);
    assert!(listed.contains("Set aside Monday 2 March, 17:33"), "{listed}");
    bench.does("17:36", &["restore", "kept/20260302T163300Z-1", "--sure"]);
    assert_eq!(sets(&bench, "17:37"), 2);
    bench.does("17:38", &["set", "deadlift", "100kg", "5"]);
}

#[test]
fn the_start_of_a_date_is_enough_where_one_snapshot_has_it() {
    let bench = backed_up();
    assert!(bench.does("17:30", &["restore", "2026-03-02", "--sure"]).contains("restored"));
    assert_eq!(sets(&bench, "17:31"), 1);
    bench.does("17:40", &["backup"]);
    let several = bench.fails(2, "17:41", &["restore", "2026-03-02", "--sure"]);
    // Of one day the newest snapshot stays, and the log that was kept.
    assert!(several.contains("Z-2.sqlite, kept/2026"), "{several}");
}

#[test]
fn a_snapshot_goes_to_a_new_file_and_begins_a_log_elsewhere() {
    let bench = backed_up();
    let file = bench.folder().join("mine.sqlite");
    let file = file.to_str().unwrap();
    let said = bench.does("17:30", &["backup", file]);
    assert!(said.contains("It is in ") && said.contains("mine.sqlite, too."), "{said}");
    let before = fs::read(file).unwrap();
    assert!(bench.fails(2, "17:31", &["backup", file]).contains("is there already"));
    assert!(fs::read(file).unwrap() == before);
    let laptop = Bench::new();
    laptop.does("18:00", &["restore", file]);
    assert_eq!(sets(&laptop, "18:01"), 2);
    // The file takes the place of none of the log's own snapshots, whether it was put back or only asked about.
    laptop.fails(2, "18:02", &["restore", file]);
    assert!(!laptop.does("18:03", &["restore"]).contains("As of "));
    assert!(fs::read(file).unwrap() == before);
}

#[test]
fn what_is_no_log_or_not_there_or_flipped_is_refused_and_nothing_changes() {
    let bench = backed_up();
    let text = bench.folder().join("text.txt");
    fs::write(&text, "no log at all, but longer than the header of one".repeat(9)).unwrap();
    let refused = bench.fails(2, "17:30", &["restore", text.to_str().unwrap(), "--sure"]);
    assert!(refused.contains("is damaged, or no log"), "{refused}");
    assert!(bench.fails(2, "17:31", &["restore", "1999-01-01", "--sure"]).contains("no snapshot"));
    let copy = bench.folder().join("snapshots/20260302T162000Z-1.sqlite");
    let mut bytes = fs::read(&copy).unwrap();
    bytes[9000] ^= 1;
    fs::write(&copy, bytes).unwrap();
    assert!(bench.does("17:32", &["restore"]).contains("There is no snapshot"));
    assert_eq!(sets(&bench, "17:33"), 2);
}

#[test]
fn where_the_log_is_gone_or_damaged_it_names_the_command_that_brings_it_back() {
    for damaged in [false, true] {
        let bench = backed_up();
        let log = bench.folder().join("brace.sqlite");
        if damaged {
            fs::write(&log, "not a database, but longer than its header".repeat(9)).unwrap();
        } else {
            fs::remove_file(&log).unwrap();
        }
        let said = bench.run("17:30", &["status"]);
        assert_eq!(said.code, 1);
        assert!(said.err.contains("brace restore 20260302T162000Z-1.sqlite"), "{}", said.err);
        let done = bench.run("17:31", &["restore", "20260302T162000Z-1.sqlite"]);
        assert_eq!((done.code, done.err.as_str()), (0, ""), "{}", done.out);
        assert!(done.out.starts_with("Your log is restored."), "{}", done.out);
        assert_eq!(sets(&bench, "17:32"), 1);
        assert_eq!(bench.folder().join("quarantine").exists(), damaged, "it stays");
    }
}

#[test]
fn a_folder_without_a_log_has_nothing_to_back_up() {
    let bench = Bench::new();
    assert_eq!(bench.run("17:00", &["backup"]).code, 2);
    assert!(bench.does("17:00", &["restore"]).contains("There is no snapshot"));
    assert_eq!(fs::read_dir(bench.folder()).unwrap().count(), 0);
}
