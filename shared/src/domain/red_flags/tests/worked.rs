//! The worked examples of raising and ending a flag.
//!
//! Boundary: one test a row.

use super::*;

#[test]
fn h1_none_of_these_opens_no_flag() {
    let told = Told::default().baseline(2, &[]);
    assert_eq!(told.open(), []);
    assert_eq!(told.flags().episodes(), []);
}

#[test]
fn h3_numb_between_the_legs_is_an_emergency() {
    let told = Told::default().baseline(2, &[Flag::Saddle]);
    assert_eq!(told.open(), [(Flag::Saddle, Level::Emergency)]);
}

#[test]
fn h4_waiting_for_a_scan_keeps_it_open_and_marks_it_seen() {
    let told = Told::default().baseline(2, &[Flag::Saddle]).seen(3, Flag::Saddle, Outcome::Waiting);
    let open = told.flags().open();
    assert_eq!(open[0].seen, Some((SeenBy::Doctor, Outcome::Waiting)));
    assert_eq!(open[0].level, Level::Emergency);
    let told = told.seen(4, Flag::Saddle, Outcome::NotNow);
    assert_eq!(told.flags().open()[0].seen, Some((SeenBy::Doctor, Outcome::NotNow)));
}

#[test]
fn h5_may_lift_ends_it_and_within_limits_does_too() {
    for outcome in [Outcome::MayLift, Outcome::WithinLimits] {
        let told = Told::default()
            .baseline(2, &[Flag::Saddle])
            .seen(3, Flag::Saddle, Outcome::Waiting)
            .seen(4, Flag::Saddle, outcome);
        assert_eq!(told.open(), []);
        let flags = told.flags();
        let episode = flags.newest(Flag::Saddle).unwrap();
        assert_eq!(episode.ended.as_ref().map(|(at, _)| at), Some(&told.0[2].at));
        assert!(flags.is_known(Flag::Saddle));
    }
}

#[test]
fn h6_ticked_by_mistake_it_counts_as_never_raised_and_is_kept_as_a_mistake() {
    let told = Told::default().baseline(2, &[Flag::Saddle]).end(2, Flag::Saddle, Ending::Mistake);
    let flags = told.flags();
    assert_eq!(flags.open(), []);
    assert_eq!(flags.episodes(), []);
    assert_eq!(flags.mistakes().len(), 1);
    assert_eq!(flags.mistakes()[0].raised, told.0[0].at);
    assert!(!flags.is_known(Flag::Saddle));
}

#[test]
fn a_mistake_takes_along_what_it_made_stronger() {
    let told = Told::default().named(2, &[Flag::Night]).named(3, &[Flag::Weight]);
    assert_eq!(told.open(), [(Flag::Weight, Level::Today), (Flag::Night, Level::Today)]);
    let told = told.end(4, Flag::Weight, Ending::Mistake);
    assert_eq!(told.open(), [(Flag::Night, Level::Evaluate)]);
}

#[test]
fn h11_fever_between_two_sessions_wants_someone_today() {
    let told = Told::default().named(2, &[Flag::Fever]);
    assert_eq!(told.open(), [(Flag::Fever, Level::Today)]);
}

#[test]
fn h12_tingling_between_sets_wants_someone_within_days_and_is_of_the_legs() {
    let told = Told::default().named(2, &[Flag::Tingling]);
    assert_eq!(told.open(), [(Flag::Tingling, Level::Evaluate)]);
    assert!(is_leg_symptom(Flag::Tingling) && !is_leg_symptom(Flag::Sharp));
}

#[test]
fn h13_gone_is_offered_at_the_second_baseline_a_week_after_the_first_and_not_before() {
    let told = Told::default().named(2, &[Flag::LegPain]).baseline(3, &[]).baseline(7, &[]);
    assert!(!told.flags().may_be_gone(Flag::LegPain));
    let told = told.baseline(12, &[]);
    assert!(told.flags().may_be_gone(Flag::LegPain));
    assert_eq!(told.open(), [(Flag::LegPain, Level::Evaluate)], "offered, never done");
    assert_eq!(told.end(12, Flag::LegPain, Ending::Gone).open(), []);
}

#[test]
fn gone_is_offered_again_only_after_a_week_without_it() {
    let still = FlagAnswer {
        check: Some(CheckId::from_bytes([7; 16])),
        still: vec![Flag::LegPain],
        ..FlagAnswer::default()
    };
    let told = Told::default()
        .named(2, &[Flag::LegPain])
        .baseline(3, &[])
        .say(9, Said::FlagAnswer(still))
        .baseline(12, &[])
        .baseline(18, &[]);
    assert!(!told.flags().may_be_gone(Flag::LegPain), "six days");
    assert!(told.baseline(19, &[]).flags().may_be_gone(Flag::LegPain));
}

#[test]
fn an_answer_outside_a_baseline_is_no_baseline_without_it() {
    let told = Told::default().named(2, &[Flag::LegPain]).baseline(3, &[]).named(12, &[]);
    assert!(!told.flags().may_be_gone(Flag::LegPain));
}

#[test]
fn h14_an_emergency_of_twenty_days_does_not_end_as_gone() {
    let told = Told::default()
        .baseline(2, &[Flag::Saddle])
        .baseline(10, &[])
        .baseline(22, &[])
        .end(22, Flag::Saddle, Ending::Gone);
    assert_eq!(told.open(), [(Flag::Saddle, Level::Emergency)]);
    assert!(!told.flags().may_be_gone(Flag::Saddle));
    assert_eq!(told.end(23, Flag::Saddle, Ending::Mistake).open(), []);
}

#[test]
fn what_keeps_coming_back_or_began_long_ago_does_not_end_as_gone() {
    for flag in [Flag::Recurring, Flag::Inflammatory, Flag::FirstAge] {
        let told = Told::default().named(2, &[flag]).baseline(3, &[]).baseline(12, &[]);
        assert!(!told.flags().may_be_gone(flag), "{flag:?}");
        assert_eq!(told.end(12, flag, Ending::Gone).open().len(), 1, "{flag:?}");
    }
}

#[test]
fn worse_reopens_what_someone_has_looked_at() {
    let told = Told::default()
        .baseline(2, &[Flag::LegPain])
        .seen(3, Flag::LegPain, Outcome::MayLift)
        .named(9, &[Flag::LegPain]);
    let open = told.flags().open();
    assert_eq!((open[0].flag, open[0].seen), (Flag::LegPain, None));
    assert_eq!(open[0].since, told.0[2].at);
}

#[test]
fn worse_while_someone_waits_for_a_scan_wants_help_anew() {
    let told = Told::default()
        .baseline(2, &[Flag::Saddle])
        .seen(3, Flag::Saddle, Outcome::Waiting)
        .named(4, &[Flag::Saddle]);
    let open = told.flags().open();
    assert_eq!((open[0].seen, &open[0].since), (None, &told.0[2].at));
}

#[test]
fn still_there_leaves_what_was_said_of_it() {
    let still = FlagAnswer { still: vec![Flag::Saddle], ..FlagAnswer::default() };
    let told = Told::default()
        .baseline(2, &[Flag::Saddle])
        .seen(3, Flag::Saddle, Outcome::Waiting)
        .say(4, Said::FlagAnswer(still));
    assert!(told.flags().open()[0].seen.is_some());
}

#[test]
fn the_most_urgent_comes_first() {
    let told = Told::default()
        .named(2, &[Flag::Fever])
        .named(3, &[Flag::Tingling])
        .named(4, &[Flag::Urine])
        .named(5, &[Flag::Foot]);
    let open: Vec<Flag> = told.open().into_iter().map(|(flag, _)| flag).collect();
    assert_eq!(open, [Flag::Urine, Flag::Foot, Flag::Fever, Flag::Tingling]);
}

#[test]
fn h37_pain_down_both_legs_without_numbness_is_an_emergency() {
    assert_eq!(
        Told::default().named(2, &[Flag::BothLegs]).open(),
        [(Flag::BothLegs, Level::Emergency)]
    );
}

#[test]
fn patterns_are_asked_first_and_every_four_weeks() {
    let asked = FlagAnswer { patterns: true, ..FlagAnswer::default() };
    let told = Told::default();
    assert!(told.flags().patterns_due(&at("2026-03-02T18:00:00+01:00")));
    let told = told.say(2, Said::FlagAnswer(asked)).baseline(20, &[]);
    assert!(!told.flags().patterns_due(&at("2026-03-29T23:59:00+02:00")));
    assert!(told.flags().patterns_due(&at("2026-03-30T00:01:00+02:00")));
}
