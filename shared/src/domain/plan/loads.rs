//! What a step is lifted with, and which loads stand for it.
//!
//! Boundary: hundredths of the unit in which the person enters the lift's loads, never grams.

use super::{
    Step,
    constants::{BAND, REPS, SETS},
};
use crate::domain::{back_down::LoadReps, gear::Gear};

/// The load of a step: the heaviest loadable at or below its share of the maximum; 0, the body alone, where that
/// lies below what can be loaded.
#[must_use]
pub fn step_load(step: Step, maximum: u32, gear: &Gear) -> u32 {
    let share = u64::from(maximum) * u64::from(step.percent()) / 100;
    u32::try_from(share).ok().and_then(|share| gear.at_most(share)).unwrap_or(0)
}

/// The sets that Brace suggests for a load.
#[must_use]
pub fn sets(load: u32) -> Vec<LoadReps> {
    vec![LoadReps { load, reps: REPS.value }; SETS.value]
}

/// Whether a session whose top work load this was stands for a step of that load.
#[must_use]
pub fn in_band(top: u32, load: u32, gear: &Gear) -> bool {
    if load == 0 {
        return top == 0;
    }
    let enough = u64::from(top) * 100 >= u64::from(load) * BAND.value;
    enough && top <= gear.above(load).unwrap_or(load)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::gear::{Pair, Rack};

    fn gear(bar: u32, pairs: &[(u32, u32)]) -> Gear {
        let pairs = pairs.iter().map(|(plate, count)| Pair { plate: *plate, count: *count });
        Gear::Bar(Rack::new(bar, pairs))
    }

    fn kg() -> Gear {
        gear(2000, &[(2500, 4), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2), (125, 1)])
    }

    fn stairs(maximum: u32, gear: &Gear) -> Vec<u32> {
        Step::loaded().map(|step| step_load(step, maximum, gear)).collect()
    }

    #[test]
    fn the_worked_table_of_step_loads() {
        let lb = gear(4500, &[(4500, 4), (3500, 1), (2500, 1), (1000, 2), (500, 1), (250, 1)]);
        assert_eq!(stairs(36_500, &lb), [18_000, 21_500, 25_500, 29_000]);
        assert_eq!(stairs(16_500, &kg()), [8250, 9750, 11_500, 13_000]);
        assert_eq!(stairs(17_250, &kg()), [8500, 10_250, 12_000, 13_750]);
        assert_eq!(stairs(4000, &kg()), [2000, 2250, 2750, 3000]);
        assert_eq!(stairs(3000, &kg()), [0, 0, 2000, 2250], "below the bar: the body alone");
        let coarse = gear(2000, &[(2500, 4), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2)]);
        assert_eq!(stairs(10_000, &coarse), [5000, 6000, 7000, 8000], "no pair of 1.25");
    }

    #[test]
    fn the_body_alone_needs_no_bar() {
        assert_eq!(step_load(Step::BODYWEIGHT, 16_500, &kg()), 0);
        assert_eq!(stairs(0, &kg()), [0; 4]);
    }

    #[test]
    fn the_band_goes_from_nine_tenths_to_one_loadable_step_above() {
        let of = |top: u32| in_band(top, 8250, &kg());
        assert!(!of(7424));
        assert!(of(7425), "exactly nine tenths");
        assert!(of(8250) && of(8300) && of(8500));
        assert!(!of(8501));
    }

    #[test]
    fn with_all_plates_on_there_is_no_step_above() {
        let full = gear(2000, &[(2000, 1)]);
        assert!(in_band(6000, 6000, &full));
        assert!(!in_band(6001, 6000, &full));
    }

    #[test]
    fn for_the_body_alone_only_no_load_counts() {
        assert!(in_band(0, 0, &kg()));
        assert!(!in_band(1, 0, &kg()));
        assert!(!in_band(0, 2000, &kg()));
    }

    #[test]
    fn three_sets_of_five_are_suggested() {
        assert_eq!(sets(8250), vec![LoadReps { load: 8250, reps: 5 }; 3]);
    }
}
