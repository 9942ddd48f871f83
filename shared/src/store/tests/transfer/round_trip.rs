//! What went out comes in again, and once.

use super::*;
use crate::{
    domain::transfer::{Counts, Noun},
    store::tests::property::change,
};
use proptest::prelude::*;

#[test]
fn a_log_with_every_kind_of_fact_survives_its_file() {
    let mut from = full();
    let text = from.exported();
    let mut into = Bench::open();
    let done = into.import_text(&text, 2);
    assert_eq!((done.differ, done.in_bin, done.there), (0, 0, Counts::default()));
    assert_eq!(body(&into.exported()), body(&text));
    assert_eq!(into.opened().settings, from.opened().settings);
    assert_eq!(into.opened().reminder_settings, settings());
    assert_eq!(into.opened().log, from.opened().log);
    assert_eq!(into.opened().reminders, [], "what became of a question stays where it was asked");
}

#[test]
fn the_header_says_how_much_follows() {
    let mut bench = full();
    let StoreReply::Exported(exported) = bench.export_to(&bench.out("a.jsonl"), FileEnding::Jsonl)
    else {
        panic!()
    };
    let counts = Noun::ALL.map(|noun| exported.counts.of(noun));
    assert_eq!(counts, [1, 0, 2, 3, 2, 2, 14, 3]);
    assert_eq!(exported.left_out, 0);
}

#[test]
fn importing_the_same_file_again_adds_nothing_and_says_so() {
    let text = full().exported();
    let mut into = Bench::open();
    into.import_text(&text, 2);
    let before = log_bytes(&mut into);
    let again = into.import_text(&text, 3);
    assert!(again.changes_nothing());
    assert_eq!(again.new, Counts::default());
    assert_eq!(again.there.of(Noun::Set), 3);
    assert_eq!(log_bytes(&mut into), before, "not even a step of undo");
}

#[test]
fn a_log_takes_its_own_file_as_there_already() {
    let mut bench = full();
    let text = bench.exported();
    let done = bench.import_text(&text, 2);
    assert!(done.changes_nothing(), "{done:?}");
}

#[test]
fn a_preview_says_the_same_as_the_import_and_changes_nothing() {
    let text = full().exported();
    let mut into = Bench::open();
    let before = log_bytes(&mut into);
    let would = imported(into.try_file(text.as_bytes(), Trial::Preview, 2));
    assert_eq!(log_bytes(&mut into), before);
    assert_eq!(would, into.import_text(&text, 2));
}

#[test]
fn rows_that_are_not_as_they_were_written_are_left_out_and_counted() {
    let mut bench = full();
    bench.close();
    let raw = super::super::raw(&bench.database());
    raw.execute_batch(
        "UPDATE set_entry SET reps = reps + 1 WHERE key = (SELECT min(key) FROM set_entry)",
    )
    .unwrap();
    drop(raw);
    bench.opened();
    let path = bench.out("a.jsonl");
    let StoreReply::Exported(exported) = bench.export_to(&path, FileEnding::Jsonl) else {
        panic!()
    };
    assert_eq!((exported.counts.of(Noun::Set), exported.left_out), (2, 1));
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.lines().next().unwrap().contains("\"left_out\":1"));
}

#[test]
fn a_file_that_passed_through_windows_reads_the_same() {
    let text = full().exported();
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let mut into = Bench::open();
    into.import_text(&windows, 2);
    assert_eq!(body(&into.exported()), body(&text));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_log_survives_its_file(changes in prop::collection::vec(change(), 0..40)) {
        let mut from = Bench::open();
        let changes = [Change::AnchorBoot(anchor())].into_iter().chain(sensible(changes)).collect();
        from.write(silently(changes));
        let text = from.exported();
        let mut into = Bench::open();
        into.import_text(&text, 2);
        let out = into.exported();
        prop_assert_eq!(body(&out), body(&text));
        prop_assert_eq!(into.opened().log, from.opened().log);
        let again = into.import_text(&text, 3);
        prop_assert!(again.changes_nothing(), "{:?}", again);
    }
}
