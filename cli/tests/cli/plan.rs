//! `brace plan`: begun, shown, changed, refused, ended, undone.
//!
//! Boundary: as `main`.

use super::bench::Bench;

#[test]
fn a_plan_is_begun_shown_and_corrected() {
    let bench = Bench::new();
    let begun = bench.does("17:00", &["plan", "start", "deadlift", "165kg"]);
    for line in [
        "Plan saved.",
        "Return plan: Deadlift",
        "3 sets of 5 with 82.5 kg, at RPE 7 at most [Brace's own]",
        "2 more sessions that end Clear take you to 60 %.",
        "Maximum: 165 kg, as you entered it.",
    ] {
        assert!(begun.contains(line), "{line}\n{begun}");
    }
    let lowered = bench.does("17:01", &["plan", "refer", "deadlift", "150"]);
    assert!(lowered.contains("with 75 kg"), "{lowered}");
    let all = bench.does("17:02", &["plan"]);
    assert!(all.contains("Return plan: Deadlift") && all.contains("50 % · 75 kg"), "{all}");
}

#[test]
fn a_plan_pauses_goes_on_and_ends_and_undo_brings_it_back() {
    let bench = Bench::new();
    bench.does("17:00", &["plan", "start", "deadlift", "165kg"]);
    let paused = bench.does("17:01", &["plan", "pause", "deadlift"]);
    assert!(paused.contains("You paused the plan"), "what the deed came to: {paused}");
    let shown = |clock: &str| bench.does(clock, &["plan", "show", "deadlift"]);
    assert!(shown("17:02").contains("You paused the plan"));
    bench.does("17:03", &["plan", "resume", "deadlift"]);
    assert!(!shown("17:04").contains("You paused the plan"));
    let running = bench.does("17:04", &["plan", "resume", "deadlift"]);
    assert!(running.contains("Return plan: Deadlift"), "one that runs is shown: {running}");
    bench.does("17:05", &["plan", "end", "deadlift"]);
    assert!(!bench.does("17:06", &["plan"]).contains("Return plan: Deadlift"));
    bench.does("17:07", &["undo"]);
    assert!(shown("17:08").contains("Return plan: Deadlift"));
}

#[test]
fn what_cannot_be_done_says_why() {
    let bench = Bench::new();
    bench.does("17:00", &["plan", "start", "deadlift", "165kg"]);
    for (args, why) in [
        (&["plan", "start", "deadlift", "170kg"][..], "This lift has a plan already."),
        (&["plan", "start", "back-squat"], "Give your maximum"),
        (&["plan", "start", "shrug", "100kg"], "for a hinge or a squat"),
        (&["plan", "refer", "deadlift", "365lb"], "This plan is in kg"),
        (&["plan", "line", "deadlift", "1"], "back pain that lasts"),
        (&["plan", "line", "deadlift", "3"], "A line is 0, 1 or 2."),
        (&["plan", "line", "deadlift", "-1"], "“-1”"),
        (&["plan", "end", "back-squat"], "This lift has no plan"),
    ] {
        let said = bench.fails(2, "17:01", args);
        assert!(said.contains(why), "{args:?}: {said}");
    }
}
