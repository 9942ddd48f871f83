//! `brace gear`.
//!
//! Boundary: as `main`.

use super::bench::Bench;

#[test]
fn a_bar_is_added_changed_and_deleted_and_undo_takes_each_back() {
    let bench = Bench::new();
    let added = ["gear", "--bar", "Home", "--weight", "15kg", "--for", "deadlift"];
    let said = bench.does("17:00", &added);
    assert!(said.contains("Home: 15 kg") && said.contains("Deadlift"), "{said}");
    let every = bench.does("17:01", &["gear", "--bar", "home", "--for", "every"]);
    assert!(every.contains("home: 15 kg") && every.contains("Every lift"), "{every}");
    bench.does("17:02", &["undo"]);
    assert!(bench.does("17:03", &["gear"]).contains("Home: 15 kg"));
    let deleted = bench.does("17:04", &["gear", "--bar", "Home", "--delete"]);
    assert!(!deleted.contains("15 kg\n    Deadlift"), "{deleted}");
    bench.does("17:05", &["undo"]);
    assert!(bench.does("17:06", &["gear"]).contains("Home: 15 kg"));
}

#[test]
fn plates_are_given_whole_and_the_usual_ones_come_back() {
    let bench = Bench::new();
    let usual = bench.does("17:00", &["gear", "--plates", "20x2,1.25", "--unit", "kg"]);
    assert!(usual.contains("20 kg: 2 pairs") && usual.contains("1.25 kg: 1 pair"), "{usual}");
    assert!(!usual.contains("25 kg: 8 pairs") && usual.contains("45 lb: 10 pairs"), "{usual}");
    let back = bench.does("17:01", &["gear", "--plates", "usual", "--unit", "kg"]);
    assert!(back.contains("25 kg: 8 pairs"), "{back}");
}

#[test]
fn a_lift_s_unit_and_rest_are_chosen_and_a_bare_number_is_read_in_it() {
    let bench = Bench::new();
    let lift = ["gear", "--lift", "deadlift", "--unit", "lb", "--rest", "5min"];
    let said = bench.does("17:00", &lift);
    assert!(said.contains("Loads in: pounds") && said.contains("Rest: 5:00"), "{said}");
    bench.does("17:01", &["start"]);
    bench.does("17:02", &["set", "deadlift", "225", "5"]);
    let set = &bench.status("17:03")["session"]["sets"][0];
    assert_eq!((&set["unit"], &set["load"]), (&"lb".into(), &"Deadlift 225 lb × 5".into()));
    bench.does("17:04", &["gear", "--lift", "deadlift", "--unit", "usual", "--rest", "usual"]);
    assert!(bench.does("17:05", &["gear"]).contains("Loads in: as last time"));
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_is_stored() {
    let bench = Bench::new();
    bench.does("17:00", &["start"]);
    for args in [
        &["gear", "--bar", "Home"][..],
        &["gear", "--bar", "Home", "--weight", "15"],
        &["gear", "--bar", "", "--weight", "15kg"],
        &["gear", "--bar", "Home", "--weight", "999kg"],
        &["gear", "--bar", "Home", "--delete"],
        &["gear", "--plates", "25x0", "--unit", "kg"],
        &["gear", "--plates", "25", "--unit", "stone"],
        &["gear", "--plates", "25"],
        &["gear", "--weight", "15kg"],
        &["gear", "--lift", "deadlift", "--rest", "2h"],
    ] {
        bench.fails(2, "17:01", args);
    }
}
