//! What the history makes of a symptom.
//!
//! Boundary: one test a row, or a combination.

use super::*;

fn no(told: Told, items: &[HistoryItem]) -> Told {
    items.iter().fold(told, |told, item| told.history(*item, HistoryValue::No))
}

#[test]
fn h7_cancer_in_the_history_alone_raises_nothing() {
    let told = Told::default().history(HistoryItem::Cancer, HistoryValue::Yes).baseline(2, &[]);
    assert_eq!(told.open(), []);
    assert!(is_asked(Flag::CancerNew, told.flags().background()));
}

#[test]
fn h8_clearly_worse_pain_with_cancer_in_the_history_wants_someone_today() {
    let told = Told::default()
        .history(HistoryItem::Cancer, HistoryValue::Yes)
        .baseline(2, &[Flag::CancerNew]);
    assert_eq!(told.open(), [(Flag::CancerNew, Level::Today)]);
}

#[test]
fn each_of_three_questions_needs_its_history() {
    let needs = [
        (Flag::CancerNew, HistoryItem::Cancer),
        (Flag::ImmuneNew, HistoryItem::Immune),
        (Flag::DrugsNew, HistoryItem::Drugs),
    ];
    for (flag, item) in needs {
        assert_eq!(needs_history(flag), Some(item));
        assert!(!is_asked(flag, Told::default().flags().background()), "{flag:?}");
        let denied = no(Told::default(), &[item]).named(2, &[flag]);
        assert_eq!(denied.open(), [], "{flag:?}");
        let told = Told::default().history(item, HistoryValue::Yes).named(2, &[flag]);
        assert_eq!(told.open(), [(flag, Level::Today)]);
    }
}

#[test]
fn h9_thin_bones_and_sudden_pain_on_a_light_deadlift_want_someone_today() {
    let minor =
        |item, value| Told::default().history(item, value).named(2, &[Flag::TraumaMinor]).open();
    let today = [(Flag::TraumaMinor, Level::Today)];
    assert_eq!(minor(HistoryItem::Bone, HistoryValue::Yes), today);
    assert_eq!(minor(HistoryItem::Steroids, HistoryValue::Yes), today);
    assert_eq!(minor(HistoryItem::Age, HistoryValue::Age(AgeBand::From65)), today);
}

#[test]
fn h10_the_same_without_a_history_at_thirty_is_not_asked_and_sharp_is() {
    let told = no(Told::default(), &[HistoryItem::Bone, HistoryItem::Steroids])
        .history(HistoryItem::Age, HistoryValue::Age(AgeBand::From20));
    let background = told.flags().background().clone();
    assert!(!is_asked(Flag::TraumaMinor, &background));
    assert!(is_asked(Flag::Sharp, &background));
    let told = told.named(2, &[Flag::TraumaMinor, Flag::Sharp]);
    assert_eq!(told.open(), [(Flag::Sharp, Level::Evaluate)]);
}

#[test]
fn a_history_without_an_answer_rules_nothing_out() {
    let told = no(Told::default(), &[HistoryItem::Bone]).named(2, &[Flag::TraumaMinor]);
    assert_eq!(told.open(), [(Flag::TraumaMinor, Level::Today)]);
    assert!(is_asked(Flag::FirstAge, Told::default().flags().background()));
}

#[test]
fn losing_weight_after_cancer_wants_someone_today() {
    let told =
        Told::default().history(HistoryItem::Cancer, HistoryValue::Yes).named(2, &[Flag::Weight]);
    assert_eq!(told.open(), [(Flag::Weight, Level::Today)]);
    assert_eq!(Told::default().named(2, &[Flag::Weight]).open(), [(Flag::Weight, Level::Evaluate)]);
}

#[test]
fn a_change_in_the_history_leaves_a_flag_as_it_was_answered() {
    let told = Told::default().named(1, &[Flag::Weight]);
    let told = told.history(HistoryItem::Cancer, HistoryValue::Yes);
    assert_eq!(told.open(), [(Flag::Weight, Level::Evaluate)]);
}

#[test]
fn any_two_of_three_that_are_stronger_together_want_someone_today() {
    for pair in
        [[Flag::Night, Flag::Weight], [Flag::Night, Flag::Thoracic], [Flag::Weight, Flag::Thoracic]]
    {
        let levels: Vec<Level> =
            Told::default().named(2, &pair).open().into_iter().map(|(_, level)| level).collect();
        assert_eq!(levels, [Level::Today; 2], "{pair:?}");
    }
    let apart = Told::default()
        .named(2, &[Flag::Night])
        .seen(3, Flag::Night, Outcome::MayLift)
        .named(4, &[Flag::Weight]);
    assert_eq!(apart.open(), [(Flag::Weight, Level::Evaluate)]);
}

#[test]
fn h38_waking_at_four_and_better_with_movement_is_to_be_looked_at_within_days() {
    let told = Told::default()
        .history(HistoryItem::Age, HistoryValue::Age(AgeBand::From20))
        .named(2, &[Flag::Inflammatory]);
    assert_eq!(told.open(), [(Flag::Inflammatory, Level::Evaluate)]);
}

#[test]
fn a_first_back_pain_is_asked_of_the_young_and_the_older() {
    let asked = |age| {
        let told = Told::default().history(HistoryItem::Age, HistoryValue::Age(age));
        is_asked(Flag::FirstAge, told.flags().background())
    };
    assert!(asked(AgeBand::Under20) && asked(AgeBand::From55) && asked(AgeBand::From65));
    assert!(!asked(AgeBand::From20) && !asked(AgeBand::From45));
}
