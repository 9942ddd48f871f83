//! When the list comes and how, row by row of the table.
//!
//! Boundary: the gate alone; what is stored is tested on the whole model.

use super::*;
use SetKind::{BackOff, WarmUp, Work};

const fn set(kind: SetKind, minute: i64) -> EarlierSet<'static> {
    EarlierSet { kind, at: Instant(minute * 60_000), faults: &[], family: None }
}

fn of(sets: &[EarlierSet<'static>]) -> Before<'static> {
    Before { sets: sets.to_vec(), ..Before::default() }
}

fn at(kind: SetKind, before: &Before<'_>, now: Instant) -> Gate {
    gate((Family::Floor, kind), before, &ChecklistChoices::default(), now)
}

const fn tap() -> Gate {
    Gate::Tap { singly: Vec::new() }
}

const fn minute(minute: i64) -> Instant {
    Instant(minute * 60_000)
}

#[test]
fn the_first_work_or_back_off_set_asks_for_the_full_list() {
    let first = Gate::Full(WhyFull::FirstSet);
    for kind in [Work, BackOff] {
        assert_eq!(at(kind, &of(&[]), minute(0)), first);
        assert_eq!(at(kind, &of(&[set(WarmUp, 0)]), minute(1)), first, "a warm-up warms nothing");
    }
}

#[test]
fn ten_minutes_after_the_last_set_one_tap_does_and_a_millisecond_later_none() {
    let before = of(&[set(Work, 0)]);
    assert_eq!(at(Work, &before, minute(10)), tap());
    assert_eq!(at(BackOff, &before, minute(4)), tap());
    assert_eq!(at(Work, &before, Instant(600_001)), Gate::Full(WhyFull::Later(10)));
}

#[test]
fn a_person_can_set_the_ten_minutes_otherwise() {
    let choices = ChecklistChoices { again_after_minutes: 20, ..ChecklistChoices::default() };
    let asked = |now| gate((Family::Floor, Work), &of(&[set(Work, 0)]), &choices, now);
    assert_eq!(asked(minute(20)), tap());
    assert_eq!(asked(minute(21)), Gate::Full(WhyFull::Later(20)));
}

#[test]
fn a_warm_up_is_never_asked() {
    assert_eq!(at(WarmUp, &of(&[]), minute(0)), Gate::Offered);
    assert_eq!(at(WarmUp, &of(&[set(Work, 0)]), minute(60)), Gate::Offered);
}

#[test]
fn carrying_on_and_going_on_with_an_ended_session_ask_for_the_full_list() {
    let sets = [set(Work, 0)];
    let carried_on = Before { carried_on: Some(minute(1)), ..of(&sets) };
    assert_eq!(at(Work, &carried_on, minute(2)), Gate::Full(WhyFull::CarriedOn));
    let resumed = Before { resumed: Some(minute(1)), ..of(&sets) };
    assert_eq!(at(Work, &resumed, minute(2)), Gate::Full(WhyFull::Resumed));
    let later = Before { carried_on: Some(minute(1)), ..of(&[set(Work, 0), set(Work, 2)]) };
    assert_eq!(at(Work, &later, minute(3)), tap(), "the set after it had its full list");
}

#[test]
fn a_warm_up_in_between_stands_for_no_list_and_bridges_no_long_break() {
    let sets = [set(Work, 0), set(WarmUp, 2)];
    let carried_on = Before { carried_on: Some(minute(1)), ..of(&sets) };
    assert_eq!(at(Work, &carried_on, minute(3)), Gate::Full(WhyFull::CarriedOn));
    let resumed = Before { resumed: Some(minute(1)), ..of(&sets) };
    assert_eq!(at(Work, &resumed, minute(3)), Gate::Full(WhyFull::Resumed));
    let late = of(&[set(Work, 0), set(WarmUp, 11)]);
    assert_eq!(at(Work, &late, minute(12)), Gate::Full(WhyFull::Later(10)));
    let kept_warm = of(&[set(Work, 0), set(WarmUp, 9)]);
    assert_eq!(at(Work, &kept_warm, minute(15)), tap(), "its last set is six minutes ago");
}

#[test]
fn a_fault_of_the_last_set_asks_for_its_items_singly() {
    let faulty = EarlierSet { faults: &[Fault::HipsFirst, Fault::Round], ..set(Work, 0) };
    let singly = vec![Item::Shoulders, Item::Spine, Item::Brace, Item::Intent];
    assert_eq!(at(Work, &of(&[faulty]), minute(3)), Gate::Tap { singly });
    assert_eq!(at(Work, &of(&[faulty, set(Work, 2)]), minute(4)), tap(), "the last set alone");
    let choices = ChecklistChoices {
        not_for_me: vec![(Family::Floor, Item::Spine)],
        ..ChecklistChoices::default()
    };
    let Gate::Tap { singly } = gate((Family::Floor, Work), &of(&[faulty]), &choices, minute(3))
    else {
        panic!("one tap")
    };
    assert!(!singly.contains(&Item::Spine), "what does not fit is not asked");
}

#[test]
fn first_work_set_only_and_off_close_the_gate() {
    let asked = |when, sets: &[EarlierSet<'static>], now| {
        let choices = ChecklistChoices { when, ..ChecklistChoices::default() };
        gate((Family::Floor, Work), &of(sets), &choices, now)
    };
    let first = ListWhen::FirstWorkSet;
    assert_eq!(asked(first, &[], minute(0)), Gate::Full(WhyFull::FirstSet));
    assert_eq!(asked(first, &[set(Work, 0)], minute(60)), Gate::Closed);
    assert_eq!(asked(ListWhen::Off, &[], minute(0)), Gate::Closed);
}

#[test]
fn a_list_answered_in_the_words_of_another_family_warms_nothing() {
    let other = EarlierSet { family: Some(Family::FloorWide), ..set(Work, 0) };
    assert_eq!(at(Work, &of(&[other]), minute(2)), Gate::Full(WhyFull::FirstSet));
    let own = EarlierSet { family: Some(Family::Floor), ..set(Work, 0) };
    assert_eq!(at(Work, &of(&[own]), minute(2)), tap());
}

#[test]
fn at_least_one_item_stays() {
    let all = Item::ALL.iter().map(|item| (Family::Floor, *item)).collect();
    let choices = ChecklistChoices { not_for_me: all, ..ChecklistChoices::default() };
    assert_eq!(items(&choices, Family::Floor), Item::ALL);
    assert_eq!(items(&choices, Family::Hang), Item::ALL);
}
