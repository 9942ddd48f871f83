//! What each lift is loaded with, as most gyms have it.
//!
//! Boundary: defaults, all of them ours; how loads are made of plates is the domain's.

use super::exercises::{self, Kit};
use crate::domain::{
    exercise::ExerciseId,
    gear::{Gear, Pair, Rack},
    load::LoadUnit,
    source::{Origin, Sourced},
};

/// A bar, hundredths of a kilogram and of a pound.
type Bar = Sourced<[u32; 2]>;

/// The usual straight bar.
const STRAIGHT_BAR: Bar = Sourced { value: [2000, 4500], origin: Origin::Ours };
/// The usual trap bar.
const TRAP_BAR: Bar = Sourced { value: [3000, 6000], origin: Origin::Ours };
/// The usual safety bar.
const SAFETY_BAR: Bar = Sourced { value: [3000, 6500], origin: Origin::Ours };

/// Plates with the number of their pairs, hundredths of a kilogram.
const KG_PLATES: Sourced<&[(u32, u32)]> = Sourced {
    value: &[(2500, 8), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2), (125, 1)],
    origin: Origin::Ours,
};
/// Plates with the number of their pairs, hundredths of a pound.
const LB_PLATES: Sourced<&[(u32, u32)]> = Sourced {
    value: &[(4500, 10), (3500, 1), (2500, 1), (1000, 2), (500, 1), (250, 1)],
    origin: Origin::Ours,
};

/// From one dumbbell or kettlebell to the next, hundredths of a kilogram and of a pound.
const DUMBBELL_STEP: Bar = Sourced { value: [200, 500], origin: Origin::Ours };
/// From one step of a machine to the next, hundredths of a kilogram and of a pound.
const MACHINE_STEP: Bar = Sourced { value: [500, 1000], origin: Origin::Ours };
/// From one plate held in the arms to the next, hundredths of a kilogram and of a pound.
const HELD_STEP: Bar = Sourced { value: [250, 500], origin: Origin::Ours };
/// The dumbbell to begin with, hundredths of a kilogram and of a pound.
const FIRST_DUMBBELL: Bar = Sourced { value: [800, 2000], origin: Origin::Ours };

/// The step of a machine to begin with, hundredths of a kilogram and of a pound.
const FIRST_MACHINE_LOAD: Bar = Sourced { value: [2000, 4000], origin: Origin::Ours };

const fn of_unit(numbers: Bar, unit: LoadUnit) -> u32 {
    let [kg, lb] = numbers.value;
    match unit {
        LoadUnit::Kg => kg,
        LoadUnit::Lb => lb,
    }
}

/// What a lift is loaded with. One that is not in the catalogue goes with a straight bar.
#[must_use]
pub fn kit(exercise: &ExerciseId) -> Kit {
    exercises::find(exercise).map_or(Kit::StraightBar, |exercise| exercise.kit)
}

/// The usual bar of a kit; `None` where the kit has none.
const fn usual_bar(kit: Kit) -> Option<Bar> {
    match kit {
        Kit::StraightBar => Some(STRAIGHT_BAR),
        Kit::TrapBar => Some(TRAP_BAR),
        Kit::SafetyBar => Some(SAFETY_BAR),
        Kit::Dumbbells | Kit::Machine | Kit::Body => None,
    }
}

/// Whether a kit has a bar.
#[must_use]
pub const fn has_a_bar(kit: Kit) -> bool {
    usual_bar(kit).is_some()
}

/// What the usual bar of a kit weighs, hundredths of the unit; `None` where the kit has none.
#[must_use]
pub fn bar(kit: Kit, unit: LoadUnit) -> Option<u32> {
    usual_bar(kit).map(|bar| of_unit(bar, unit))
}

/// The usual pairs of plates, which go on every bar, heaviest first.
#[must_use]
pub fn pairs(unit: LoadUnit) -> Vec<Pair> {
    let plates = match unit {
        LoadUnit::Kg => KG_PLATES,
        LoadUnit::Lb => LB_PLATES,
    };
    plates.value.iter().map(|(plate, count)| Pair { plate: *plate, count: *count }).collect()
}

/// What a kit is made of, in hundredths of the unit.
#[must_use]
pub fn of(kit: Kit, unit: LoadUnit) -> Gear {
    match (bar(kit, unit), kit) {
        (Some(bar), _) => Gear::Bar(Rack::new(bar, pairs(unit))),
        (None, Kit::Dumbbells) => Gear::Steps(of_unit(DUMBBELL_STEP, unit)),
        (None, Kit::Machine) => Gear::Steps(of_unit(MACHINE_STEP, unit)),
        (None, _) => Gear::Steps(of_unit(HELD_STEP, unit)),
    }
}

/// The load to begin with, hundredths: the empty bar, a light dumbbell, a low step of a machine, or 0 for the body
/// alone.
#[must_use]
pub fn first_load(kit: Kit, unit: LoadUnit) -> u32 {
    match (bar(kit, unit), kit) {
        (Some(bar), _) => bar,
        (None, Kit::Dumbbells) => of_unit(FIRST_DUMBBELL, unit),
        (None, Kit::Machine) => of_unit(FIRST_MACHINE_LOAD, unit),
        (None, _) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::load::Load;

    fn kit_of(name: &str) -> Kit {
        kit(&ExerciseId::parse(name).unwrap())
    }

    #[test]
    fn from_the_bar_on_every_small_step_can_be_loaded() {
        for (unit, step) in [(LoadUnit::Kg, 250), (LoadUnit::Lb, 500)] {
            let gear = of(kit_of("deadlift"), unit);
            let mut load = first_load(kit_of("deadlift"), unit);
            while let Some(above) = gear.above(load) {
                assert_eq!(above, load + step, "{unit:?}");
                load = above;
            }
            // The heaviest deadlift on record can be loaded.
            assert!(Load::from_hundredths(load, unit).unwrap().grams() > 501_000, "{unit:?}");
        }
    }

    #[test]
    fn every_lift_begins_with_what_its_gear_can_load_or_with_the_body_alone() {
        for exercise in exercises::all() {
            for unit in [LoadUnit::Kg, LoadUnit::Lb] {
                let kit = kit_of(exercise.id);
                let (gear, first) = (of(kit, unit), first_load(kit, unit));
                assert!(first == 0 || gear.at_most(first) == Some(first), "{}", exercise.id);
            }
        }
        assert_eq!(first_load(kit_of("bodyweight-squat"), LoadUnit::Kg), 0);
        assert_eq!(first_load(kit_of("trap-bar-deadlift"), LoadUnit::Kg), 3000);
        assert_eq!(first_load(kit_of("goblet-squat"), LoadUnit::Lb), 2000);
        assert_eq!(first_load(kit_of("leg-press"), LoadUnit::Kg), 2000);
    }
}
