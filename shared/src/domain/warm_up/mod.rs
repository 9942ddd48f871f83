//! The warm-up ramp: from the empty bar towards the first work set.
//!
//! Start at [`ramp`]. Loads are in hundredths of the unit in which the person enters them; which set is the
//! first work set is the model's.

#[cfg(test)]
mod tests;

use super::{
    back_down::LoadReps,
    gear::Gear,
    reps::Reps,
    settings::{RampStep, ramp::MOST_RAMP_STEPS},
    source::{Origin, Sourced},
};
use crate::domain::in_order::InOrder;

/// A warm-up load may lie so far below its share, percent of the work load, where that takes fewer plates.
const ROUNDER_BY: Sourced<u32> = Sourced { value: 5, origin: Origin::Ours };

/// The warm-up sets before a work set of `work` hundredths: loads that the gear makes, strictly rising, each
/// at or below its share and below the work load. A step that would repeat a load or that nothing can be
/// loaded for is left out; so is one whose reps nobody lifts.
#[must_use]
pub fn ramp(steps: &[RampStep], work: u32, gear: &Gear) -> Vec<LoadReps> {
    let mut steps: Vec<RampStep> = steps.iter().copied().take(MOST_RAMP_STEPS.value).collect();
    steps.order_by_key(|step| step.percent);
    let mut sets: Vec<LoadReps> = Vec::new();
    for step in steps {
        let above = sets.last().map_or(0, |set| set.load);
        let load = step_load(step.percent, work, gear, above);
        let fits = load.filter(|load| (above + 1..work).contains(load));
        if let (Some(load), Some(reps)) = (fits, Reps::new(step.reps)) {
            sets.push(LoadReps { load, reps: reps.count() });
        }
    }
    sets
}

/// The load of a step, above `above`: the empty bar, or what takes the fewest plates a little below its share.
fn step_load(percent: u8, work: u32, gear: &Gear, above: u32) -> Option<u32> {
    if percent == 0 {
        return gear.empty_bar();
    }
    let share = |percent: u32| {
        u32::try_from(u64::from(work) * u64::from(percent) / 100).unwrap_or(u32::MAX)
    };
    let most = share(percent.into());
    let least = most.saturating_sub(share(ROUNDER_BY.value)).max(above + 1);
    gear.easiest(least, most).or_else(|| gear.at_most(most))
}
