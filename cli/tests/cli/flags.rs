//! Red flags in the commands.
//!
//! Boundary: words in, lines out; what follows from a flag is tested in the core.

use crate::bench::Bench;

#[test]
fn a_session_starts_by_command_and_waits_for_no_card() {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=2"]);
    let said = bench.does("17:01", &["flags", "--none"]);
    assert_eq!(said.trim(), "Saved: nothing new.");
    bench.does("17:05", &["set", "deadlift", "100kg", "5"]);
    let status = bench.does("17:06", &["status"]);
    assert!(status.contains("New symptoms\n  17:01: nothing new"), "{status}");
}

#[test]
fn the_questions_are_listed_with_their_ids() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    let said = bench.does("17:01", &["flags"]);
    assert!(said.contains("Is any of this new since last time?"), "{said}");
    assert!(said.contains("    flag.saddle         Numbness or pins and needles"), "{said}");
    assert!(said.contains("    flag.night          Pain that is constant"), "{said}");
    assert!(!said.contains("flag.cancer_new"), "nothing in the history asks for it: {said}");
}

#[test]
fn a_flag_is_raised_acted_on_and_ended() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:01", &["flags", "--region", "gb"]);
    let said = bench.does("17:02", &["flags", "--new", "flag.saddle", "--new", "tingling"]);
    assert!(said.starts_with("Saved. Get emergency help now.\n"), "{said}");
    assert!(said.contains("Emergency number: 999"), "{said}");
    assert!(said.contains("New since 17:02: Numbness"), "{said}");
    let set = bench.does("17:05", &["set", "deadlift", "100kg", "5"]);
    assert!(set.contains("→ Get emergency help now: brace flags"), "{set}");
    let end = ["flags", "--end", "saddle", "--seen", "emergency", "--outcome"];
    let waiting = bench.does("19:00", &[&end[..], &["waiting"]].concat());
    assert!(waiting.contains("No lifting until you have the answer"), "{waiting}");
    bench.does("19:30", &[&end[..], &["within-limits", "--limits", "no bar"]].concat());
    let left = bench.does("19:31", &["flags", "--end", "flag.tingling", "--mistake"]);
    assert_eq!(left.trim(), "Saved. This is closed.");
    let status = bench.does("19:32", &["status"]);
    assert!(status.contains("I may lift, within limits: no bar"), "{status}");
    assert!(status.contains("ticked by mistake: Tingling"), "{status}");
    assert!(!status.contains("brace flags"), "{status}");
}

#[test]
fn what_cannot_be_said_is_bad_input_and_leaves_everything_as_it_is() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:02", &["flags", "--new", "foot"]);
    for args in [
        &["flags", "--new", "cold"][..],
        &["flags", "--end", "foot"],
        &["flags", "--end", "foot", "--gone"],
        &["flags", "--end", "saddle", "--mistake"],
        &["flags", "--end", "foot", "--seen", "barber", "--outcome", "may-lift"],
        &["flags", "--region", "Atlantis"],
    ] {
        bench.fails(2, "17:03", args);
    }
    assert!(bench.does("17:04", &["status"]).contains("→ Be seen today: brace flags"));
}

#[test]
fn undo_takes_an_answer_back() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    bench.does("17:02", &["flags", "--new", "foot"]);
    bench.does("17:03", &["undo"]);
    let status = bench.does("17:04", &["status"]);
    assert!(!status.contains("brace flags"), "{status}");
    assert!(status.contains("17:03: ticked by mistake"), "{status}");
}
