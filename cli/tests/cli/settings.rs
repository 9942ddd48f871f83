//! `brace settings`: listed, shown, chosen, refused, undone, in the person's language.
//!
//! Boundary: as `main`.

use super::bench::Bench;

#[test]
fn every_setting_is_listed_with_the_name_that_chooses_it() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    let listed = bench.does("17:00", &["settings"]);
    for line in [
        "unit            Unit for a new lift: as last used",
        "snooze          Put off by: 15 min",
        "day-ends        A day ends at: 04:00",
        "A rise counts from: +2",
        "These numbers are fixed",
    ] {
        assert!(listed.contains(line), "{line}\n{listed}");
    }
    let named = listed.lines().filter(|line| line.starts_with("  snooze"));
    assert_eq!(named.count(), 1, "Brace's own number stands below without a name");
}

#[test]
fn a_setting_is_chosen_shown_and_undone() {
    let bench = Bench::new();
    let said = bench.does("17:00", &["settings", "snooze", "30min"]);
    assert!(said.contains("Put off by: 30 min"), "{said}");
    assert!(bench.does("17:01", &["settings", "snooze"]).contains("30 min"));
    bench.does("17:02", &["undo"]);
    assert!(bench.does("17:03", &["settings", "snooze"]).contains("15 min"));
    bench.does("17:04", &["settings", "warm-up", "50x5 75x2"]);
    let ramp = bench.does("17:05", &["settings", "warm-up"]);
    assert!(ramp.contains("50 % × 5, 75 % × 2"), "{ramp}");
    let back = bench.does("17:06", &["settings", "warm-up", "usual"]);
    assert!(back.contains("empty bar × 8"), "{back}");
}

#[test]
fn what_does_not_fit_names_itself_and_what_would_and_changes_nothing() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    for (args, wrong, right) in [
        (&["settings", "colour"][..], "“colour”", "snooze"),
        (&["settings", "snooze", "soon"], "“soon”", "from 5 to 60"),
        (&["settings", "snooze", "90"], "“90”", "from 5 to 60"),
        (&["settings", "day-ends", "12:00"], "“12”", "from 0 to 6"),
        (&["settings", "effort", "hard"], "“hard”", "rir"),
        (&["settings", "awake", "-1"], "“-1”", "off"),
        (&["settings", "warm-up", "100x5"], "“100x5”", "40x5"),
        (&["settings", "rest", "10s"], "too short", "30 seconds"),
        (&["settings", "language", "tlh"], "“tlh”", "de"),
    ] {
        let said = bench.fails(2, "17:05", args);
        assert!(said.contains(wrong) && said.contains(right), "{args:?}: {said}");
    }
    assert!(bench.does("17:06", &["settings", "snooze"]).contains("15 min"));
}

#[test]
fn an_option_called_rpe_is_an_rpe_also_for_who_counts_reps_in_reserve() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:00", &["settings", "effort", "rir"]);
    bench.does("17:05", &["set", "deadlift", "100kg", "5", "--rpe", "8"]);
    bench.does("17:10", &["set", "deadlift", "100kg", "5", "--rpe", "RIR 1"]);
    let record = bench.does("17:11", &["status"]);
    assert!(record.contains("RIR 2") && record.contains("RIR 1"), "{record}");
}

/// Without `--lang`, on a system that speaks English.
fn brace(bench: &Bench, args: &[&str]) -> String {
    let mut command = std::process::Command::new(super::bench::BRACE);
    command.arg("--data").arg(bench.folder()).args(["--now", "2026-03-02T17:00:00+01:00"]);
    let output = command.args(args).envs([("LC_ALL", "en_GB.UTF-8"), ("LANG", "en_GB.UTF-8")]);
    String::from_utf8(output.output().unwrap().stdout).unwrap().replace('\u{a0}', " ")
}

#[test]
fn the_language_chosen_goes_before_the_system_s_and_lang_before_both() {
    let bench = Bench::new();
    assert!(brace(&bench, &["start"]).contains("Session started"));
    let said = brace(&bench, &["settings", "language", "Deutsch"]);
    assert!(said.contains("Sprache: Deutsch"), "{said}");
    assert!(brace(&bench, &["settings", "snooze"]).contains("Aufschieben um: 15 min"));
    assert!(brace(&bench, &["status"]).contains("Training"));
    assert!(bench.does("17:01", &["settings", "snooze"]).contains("Put off by"), "--lang en");
    assert!(brace(&bench, &["settings", "language", "wie dieses Gerät"]).contains("Language"));
}
