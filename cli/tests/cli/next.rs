//! `brace next`: what comes next of a lift, and every reason.
//!
//! Boundary: words in, lines out; what is weighed is tested in the core.

use crate::bench::Bench;

fn lifted() -> Bench {
    let bench = Bench::new();
    bench.does("17:00", &["start", "--rate", "lower-centre=1"]);
    for minute in ["17:05", "17:10", "17:15"] {
        bench.does(minute, &["set", "deadlift", "100kg", "5"]);
    }
    bench.does("17:20", &["end", "--rate", "lower-centre=3"]);
    bench
}

#[test]
fn the_next_sets_stand_with_their_plates_the_total_and_every_reason() {
    let bench = lifted();
    bench.does("19:25", &["answer", "3"]);
    let said = bench.does("20:00", &["next"]).replace('\u{a0}', " ");
    for line in [
        "Next time: Deadlift",
        "Lighter: last time was too much",
        "Set 3",
        "  25 + 5 a side",
        "  Load: 80 kg",
        "  Reps: 6",
        "Total work: 1440 kg, last time 1500 kg",
        "  Last time was too much.",
        "See a doctor or physiotherapist, or go lighter.",
    ] {
        assert!(said.lines().any(|own| own == line), "{line}: {said}");
    }
    assert_eq!(bench.does("20:01", &["next", "Deadlift"]).replace('\u{a0}', " "), said);
}

#[test]
fn of_a_lift_that_was_never_done_it_says_so_and_a_slip_is_refused() {
    let bench = lifted();
    let said = bench.does("17:30", &["next", "front-squat"]);
    assert!(said.contains("Nothing of this lift is logged yet."), "{said}");
    assert!(bench.fails(2, "17:31", &["next", "deadlfit"]).contains("“deadlfit”"));
}

#[test]
fn a_baseline_of_nine_lists_the_sets_for_when_lifting_is_offered() {
    let bench = lifted();
    bench.does("19:25", &["answer", "3"]);
    bench.does("20:00", &["start", "--rate", "lower-centre=9"]);
    let said = bench.does("20:01", &["next", "deadlift"]).replace('\u{a0}', " ");
    assert!(said.contains("No lifting today: your back started at 9 today"), "{said}");
    assert!(said.contains("When you lift again: 80 kg × 6, 80 kg × 6, 80 kg × 6"), "{said}");
}
