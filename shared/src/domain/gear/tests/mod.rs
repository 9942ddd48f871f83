//! What can be loaded, by example and for any plates.
//!
//! Boundary: arithmetic; which gear a lift has is tested with the library.

mod change;

use super::*;
use proptest::prelude::*;

fn rack(bar: u32, pairs: &[(u32, u32)]) -> Rack {
    Rack::new(bar, pairs.iter().map(|(plate, count)| Pair { plate: *plate, count: *count }))
}

fn gym() -> Rack {
    let pairs = [(2500, 4), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2), (125, 1)];
    rack(2000, &pairs)
}

#[test]
fn a_load_is_taken_down_to_what_the_plates_make() {
    for (load, loadable) in [
        (10_000, Some(10_000)),
        (10_100, Some(10_000)),
        (11_400, Some(11_250)),
        (2000, Some(2000)),
        (2249, Some(2000)),
        (1999, None),
        (0, None),
        (u32::MAX, Some(40_250)),
    ] {
        assert_eq!(gym().at_most(load), loadable, "{load}");
    }
}

#[test]
fn a_step_goes_to_the_next_load_whatever_stands_there() {
    let gear = Gear::Bar(gym());
    assert_eq!(gear.above(10_000), Some(10_250));
    assert_eq!(gear.above(10_100), Some(10_250));
    assert_eq!(gear.above(0), Some(2000));
    assert_eq!(gear.above(40_250), None, "every plate is on");
    assert_eq!(gear.below(10_100), 10_000);
    assert_eq!(gear.below(10_000), 9750);
    assert_eq!(gear.below(2000), 0, "under the bar comes the body alone");
    assert_eq!(gear.below(0), 0);
}

#[test]
fn the_plates_of_a_side_come_heaviest_first() {
    assert_eq!(gym().a_side(10_000), Some(vec![2500, 1500]));
    assert_eq!(gym().a_side(2000), Some(vec![]));
    assert_eq!(gym().a_side(22_250), Some(vec![2500, 2500, 2500, 2500, 125]));
    assert_eq!(gym().a_side(10_100), None);
    assert_eq!(gym().a_side(1000), None);
}

/// Taking the heaviest plate first would leave 15 over.
#[test]
fn the_heaviest_plate_stays_off_where_only_lighter_ones_fit() {
    let rack = rack(2000, &[(2500, 1), (2000, 2)]);
    assert_eq!(rack.at_most(10_000), Some(10_000));
    assert_eq!(rack.a_side(10_000), Some(vec![2000, 2000]));
}

#[test]
fn without_plates_there_is_the_bar_and_without_both_nothing() {
    let bare = rack(2000, &[(0, 5), (2500, 0)]);
    assert_eq!((bare.at_most(9000), bare.above(2000)), (Some(2000), None));
    assert_eq!(bare.heaviest_plate(), None);
    assert_eq!(Gear::Bar(rack(0, &[])).at_most(9000), None, "the body alone is no load");
}

#[test]
fn the_same_plate_named_twice_is_there_as_often_as_both_say() {
    assert_eq!(rack(2000, &[(2500, 1), (2500, 2)]), rack(2000, &[(2500, 3)]));
    assert_eq!(rack(0, &[(2500, u32::MAX), (2500, u32::MAX)]).at_most(10_000), Some(10_000));
}

#[test]
fn what_lies_beside_a_load_that_cannot_be_made_is_known_on_both_sides() {
    let gear = Gear::Bar(gym());
    let between = |below, above| Nearest::Between { below, above };
    assert_eq!(gear.nearest(10_000), Nearest::Exact);
    assert_eq!(gear.nearest(0), Nearest::Exact, "the body alone");
    assert_eq!(gear.nearest(10_100), between(Some(10_000), Some(10_250)));
    assert_eq!(gear.nearest(1500), between(None, Some(2000)));
    assert_eq!(gear.nearest(50_000), between(Some(40_250), None));
    assert_eq!(Gear::Steps(200).nearest(1500), between(Some(1400), Some(1600)));
}

#[test]
fn dumbbells_come_in_steps() {
    let gear = Gear::Steps(200);
    assert_eq!(gear.at_most(1500), Some(1400));
    assert_eq!(gear.at_most(199), None);
    assert_eq!(gear.above(1500), Some(1600));
    assert_eq!(gear.below(1500), 1400);
    assert_eq!(gear.below(200), 0);
    assert_eq!(Gear::Steps(0).at_most(7), Some(7));
    assert_eq!(Gear::Steps(200).above(u32::MAX), None);
}

prop_compose! {
    fn any_rack()(
        bar in 0_u32..5000,
        pairs in prop::collection::vec((0_u32..3000, 0_u32..4), 0..5),
    ) -> Rack {
        rack(bar, &pairs)
    }
}

proptest! {
    #[test]
    fn what_is_loadable_stays_as_it_is_and_never_lies_above(rack in any_rack(), load in 0_u32..60_000) {
        if let Some(loadable) = rack.at_most(load) {
            prop_assert!(loadable <= load);
            prop_assert_eq!(rack.at_most(loadable), Some(loadable));
            prop_assert!(rack.above(load).is_none_or(|above| above > load));
        } else {
            prop_assert!(load < rack.bar());
        }
    }

    #[test]
    fn between_a_load_and_the_next_there_is_none(rack in any_rack(), load in 0_u32..60_000) {
        if let Some(above) = rack.above(load) {
            prop_assert_eq!(rack.at_most(above), Some(above));
            prop_assert_eq!(rack.at_most(above - 1), rack.at_most(load));
        }
    }

    #[test]
    fn the_plates_of_both_sides_and_the_bar_are_the_load(rack in any_rack(), load in 0_u32..60_000) {
        if let Some(loadable) = rack.at_most(load) {
            let side = rack.a_side(loadable).unwrap();
            prop_assert_eq!(rack.bar() + 2 * side.iter().sum::<u32>(), loadable);
            prop_assert!(side.is_sorted_by(|a, b| a >= b));
        }
    }
}
