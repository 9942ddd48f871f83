//! The ramp by example, and what holds for any work load, steps and plates.
//!
//! Boundary: arithmetic; which gear a lift has is tested with the library.

use super::*;
use crate::domain::{
    gear::{Pair, Rack},
    settings::ramp::RAMP,
};
use proptest::prelude::*;

fn bar(bar: u32, pairs: &[(u32, u32)]) -> Gear {
    let pairs = pairs.iter().map(|(plate, count)| Pair { plate: *plate, count: *count });
    Gear::Bar(Rack::new(bar, pairs))
}

fn kg() -> Gear {
    bar(2000, &[(2500, 4), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2), (125, 1)])
}

fn sets(steps: &[RampStep], work: u32, gear: &Gear) -> Vec<(u32, u16)> {
    ramp(steps, work, gear).iter().map(|set| (set.load, set.reps)).collect()
}

fn usual(work: u32, gear: &Gear) -> Vec<(u32, u16)> {
    sets(&RAMP.value, work, gear)
}

#[test]
fn a_hundred_is_warmed_up_for_with_the_bar_forty_sixty_and_eighty() {
    assert_eq!(usual(10_000, &kg()), [(2000, 8), (4000, 5), (6000, 3), (8000, 2)]);
}

#[test]
fn a_load_that_takes_fewer_plates_is_taken_a_little_below_the_share() {
    // Shares of 57, 85.5 and 114: 55, 85 and 112.5 would take two, three and three plates a side.
    assert_eq!(usual(14_250, &kg()), [(2000, 8), (5000, 5), (8000, 3), (11_000, 2)]);
}

#[test]
fn a_light_work_load_has_fewer_steps_and_the_bar_alone_has_none() {
    assert_eq!(usual(4000, &kg()), [(2000, 8), (2250, 3), (3000, 2)]);
    assert_eq!(usual(2250, &kg()), [(2000, 8)]);
    assert_eq!(usual(2000, &kg()), []);
    assert_eq!(usual(0, &kg()), []);
}

#[test]
fn where_there_is_no_bar_the_ramp_begins_with_the_first_share() {
    let dumbbells = Gear::Steps(200);
    assert_eq!(usual(2400, &dumbbells), [(800, 5), (1400, 3), (1800, 2)]);
}

#[test]
fn pounds_are_warmed_up_for_in_pounds() {
    let gear = bar(4500, &[(4500, 4), (3500, 1), (2500, 1), (1000, 2), (500, 1), (250, 1)]);
    assert_eq!(usual(22_500, &gear), [(4500, 8), (8500, 5), (13_500, 3), (17_500, 2)]);
}

#[test]
fn steps_out_of_order_rise_and_those_that_nobody_lifts_are_left_out() {
    let step = |percent, reps| RampStep { percent, reps };
    let steps = [step(80, 2), step(0, 8), step(60, 0), step(60, 201), step(100, 1), step(255, 1)];
    assert_eq!(sets(&steps, 10_000, &kg()), [(2000, 8), (8000, 2)]);
    let twice = [step(50, 5), step(50, 3), step(0, 8), step(0, 5)];
    assert_eq!(sets(&twice, 10_000, &kg()), [(2000, 8), (5000, 5)]);
}

prop_compose! {
    fn any_gear()(
        weight in prop_oneof![Just(0_u32), 500_u32..3000],
        pairs in prop::collection::vec((1_u32..60, 0_u32..4), 0..5),
        steps in prop::option::of(1_u32..600),
    ) -> Gear {
        let pairs: Vec<_> = pairs.iter().map(|(plate, count)| (plate * 50, *count)).collect();
        steps.map_or_else(|| bar(weight, &pairs), Gear::Steps)
    }
}

proptest! {
    #[test]
    fn a_ramp_rises_in_loadable_steps_each_at_most_its_share_and_below_the_work_load(
        gear in any_gear(),
        work in 0_u32..40_000,
        steps in prop::collection::vec((0_u8..=120, 0_u16..=210), 0..10),
    ) {
        let steps: Vec<_> =
            steps.iter().map(|(percent, reps)| RampStep { percent: *percent, reps: *reps }).collect();
        let sets = ramp(&steps, work, &gear);
        prop_assert!(sets.is_sorted_by(|a, b| a.load < b.load));
        for set in &sets {
            prop_assert!(set.load < work);
            prop_assert_eq!(gear.at_most(set.load), Some(set.load));
            let asked = |step: &RampStep| {
                let share = u64::from(work) * u64::from(step.percent) / 100;
                let empty = step.percent == 0 && gear.empty_bar() == Some(set.load);
                step.reps == set.reps && (empty || u64::from(set.load) <= share)
            };
            prop_assert!(steps.iter().any(asked), "{:?}", set);
        }
    }

    /// Against a search through every load.
    #[test]
    fn a_single_step_is_the_load_with_the_fewest_plates_just_below_its_share(
        gear in any_gear(),
        work in 1_u32..20_000,
        percent in 1_u8..100,
    ) {
        let Gear::Bar(rack) = &gear else { return Ok(()) };
        let most = work * u32::from(percent) / 100;
        let least = most.saturating_sub(work * 5 / 100).max(1);
        let plates = |load: &u32| rack.a_side(*load).map(|side| side.len());
        let near = (least..=most).filter_map(|load| Some((plates(&load)?, load)));
        let easiest = near.min_by_key(|(plates, load)| (*plates, std::cmp::Reverse(*load)));
        let below = || (1..=most).rev().find(|load| plates(load).is_some());
        let expected = easiest.map(|(_, load)| load).or_else(below);
        let found = ramp(&[RampStep { percent, reps: 5 }], work, &gear);
        prop_assert_eq!(found.first().map(|set| set.load), expected.filter(|load| *load < work));
    }
}
