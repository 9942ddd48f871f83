//! The worked table of the calculator, row by row, and what holds for any sets.
//!
//! Boundary: the arithmetic alone; the same rows run from a file through `exchange`.

use super::{constants::LIGHTER, *};
use crate::domain::gear::{Pair, Rack};
use proptest::prelude::*;

const KG: &[(u32, u32)] =
    &[(2500, 4), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2), (125, 1)];
const LB: &[(u32, u32)] = &[(4500, 4), (3500, 1), (2500, 1), (1000, 2), (500, 1), (250, 1)];

fn gear(bar: u32, pairs: &[(u32, u32)]) -> Gear {
    let pairs = pairs.iter().map(|(plate, count)| Pair { plate: *plate, count: *count });
    Gear::Bar(Rack::new(bar, pairs))
}

fn kg() -> Gear {
    gear(2000, KG)
}

fn lb() -> Gear {
    gear(4500, LB)
}

fn sets(of: &[(u32, u16)]) -> Vec<LoadReps> {
    of.iter().map(|(load, reps)| LoadReps { load: *load, reps: *reps }).collect()
}

fn three(load: u32, reps: u16) -> Vec<LoadReps> {
    sets(&[(load, reps); 3])
}

/// Backed down, with the total work before and after.
fn after(before: &[LoadReps], gear: &Gear) -> (Vec<LoadReps>, u64, u64) {
    let after = back_down(before, gear);
    let (was, is) = (work(before), work(&after));
    (after, was, is)
}

#[test]
fn b1_a_hundred_for_five_is_eighty_for_six() {
    assert_eq!(after(&three(10_000, 5), &kg()), (three(8000, 6), 150_000, 144_000));
}

#[test]
fn b2_what_lies_between_two_loads_goes_down() {
    assert_eq!(after(&three(14_250, 5), &kg()), (three(11_250, 6), 213_750, 202_500));
}

#[test]
fn b3_the_smallest_pair_is_used() {
    assert_eq!(after(&three(6000, 5), &kg()), (three(4750, 6), 90_000, 85_500));
}

#[test]
fn b4_pounds_stay_pounds() {
    assert_eq!(after(&three(22_500, 5), &lb()), (three(18_000, 6), 337_500, 324_000));
}

#[test]
fn b6_two_reps_more_where_the_work_allows_them() {
    assert_eq!(after(&three(13_500, 8), &lb()), (three(10_500, 10), 324_000, 315_000));
}

#[test]
fn b7_a_single_stays_a_single() {
    assert_eq!(after(&sets(&[(18_000, 1)]), &kg()), (sets(&[(14_250, 1)]), 18_000, 14_250));
}

#[test]
fn b8_each_set_goes_down_from_its_own_load() {
    let (before, expected) =
        (sets(&[(10_000, 5), (11_000, 3), (12_000, 1)]), sets(&[(8000, 5), (8750, 3), (9500, 1)]));
    assert_eq!(after(&before, &kg()), (expected, 95_000, 75_750));
}

#[test]
fn b10_every_set_gains_the_same_reps() {
    let (before, expected) =
        (sets(&[(10_000, 5), (10_000, 5), (10_000, 4)]), sets(&[(8000, 6), (8000, 6), (8000, 5)]));
    assert_eq!(after(&before, &kg()), (expected, 140_000, 136_000));
}

#[test]
fn b11_without_the_smallest_pair_the_load_falls_further() {
    let gear = gear(2000, &KG[..6]);
    assert_eq!(after(&three(9250, 5), &gear), (three(7000, 6), 138_750, 126_000));
}

#[test]
fn b13_another_bar_makes_other_loads() {
    assert_eq!(after(&three(12_000, 5), &gear(3000, KG)), (three(9500, 6), 180_000, 171_000));
}

#[test]
fn b14_the_bar_alone_is_a_load() {
    assert_eq!(after(&three(2500, 10), &kg()), (three(2000, 12), 75_000, 72_000));
}

#[test]
fn b15_below_the_bar_the_body_alone_keeps_the_reps() {
    assert_eq!(back_down(&three(2250, 10), &kg()), three(0, 10));
    assert_eq!(back_down(&three(5000, 10), &lb()), three(0, 10));
}

#[test]
fn b16_the_body_alone_loses_a_fifth_of_its_reps() {
    assert_eq!(back_down(&three(0, 12), &kg()), three(0, 9));
    assert_eq!(back_down(&three(0, 1), &kg()), three(0, 1), "never under one rep");
}

#[test]
fn one_set_below_the_bar_takes_all_of_them_off_it() {
    let before = sets(&[(10_000, 5), (2250, 8)]);
    assert_eq!(back_down(&before, &kg()), sets(&[(0, 5), (0, 8)]));
}

#[test]
fn b19_lighter_is_a_twentieth_less_and_at_the_bar_one_rep_fewer() {
    for (gear, before, expected) in [
        (kg(), (10_000, 5), (9500, 5)),
        (kg(), (6000, 5), (5500, 5)),
        (kg(), (8250, 5), (7750, 5)),
        (lb(), (22_500, 5), (21_000, 5)),
        (kg(), (2000, 5), (2000, 4)),
        (kg(), (2000, 1), (2000, 1)),
    ] {
        assert_eq!(lighter(&sets(&[before]), LIGHTER, &gear), sets(&[expected]), "{before:?}");
    }
}

#[test]
fn no_sets_stay_no_sets() {
    assert_eq!(back_down(&[], &kg()), []);
    assert_eq!(lighter(&[], LIGHTER, &kg()), []);
}

#[test]
fn h25_after_a_clear_session_one_loadable_step_is_next() {
    assert_eq!(kg().above(10_000), Some(10_250));
    assert_eq!(lb().above(22_500), Some(23_000));
    assert_eq!(kg().above(8000), Some(8250), "after a back-down, too, and not the old load");
}

proptest! {
    #[test]
    fn backing_down_never_adds_load_or_work_and_keeps_every_set(
        before in prop::collection::vec((0_u32..45_000, 1_u16..=200), 1..12),
    ) {
        let before = sets(&before);
        let after = back_down(&before, &kg());
        prop_assert_eq!(after.len(), before.len());
        prop_assert!(work(&after) <= work(&before));
        for (after, before) in after.iter().zip(&before) {
            prop_assert!(u64::from(after.load) * 100 <= u64::from(before.load) * 80);
            prop_assert!(after.reps >= 1);
            prop_assert!(after.load == 0 || after.reps <= before.reps + EXTRA_REPS.value);
        }
    }

    #[test]
    fn lighter_is_less_in_every_set_that_can_be_less(
        before in prop::collection::vec((0_u32..45_000, 2_u16..=200), 1..12),
    ) {
        let before = sets(&before);
        for (after, before) in lighter(&before, LIGHTER, &kg()).iter().zip(&before) {
            prop_assert!(after.load <= before.load && after.reps <= before.reps);
            prop_assert!(after != before);
        }
    }
}
