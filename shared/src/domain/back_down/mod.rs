//! What to lift instead of last time's sets: backed down, a little lighter, or after a break.
//!
//! Start at [`back_down`]. Loads are in hundredths of the unit in which the person enters them, never in
//! grams: 80 % of 225 lb is 180 lb, and 180 lb stored in grams would fall to the load below.

pub mod constants;
#[cfg(test)]
mod tests;

use super::{gear::Gear, source::Sourced};
use constants::{BACK_DOWN, EXTRA_REPS};

/// Load and reps of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadReps {
    /// Hundredths of the unit; 0 is the body alone.
    pub load: u32,
    /// Repetitions.
    pub reps: u16,
}

/// The same number of sets, backed down: less load and up to three reps more in each, as long as the total
/// work does not rise; where a load falls below what can be loaded, all of them with the body alone.
///
/// `sets` are the last session's work and back-off sets of the lift.
#[must_use]
pub fn back_down(sets: &[LoadReps], gear: &Gear) -> Vec<LoadReps> {
    let lighter: Option<Vec<LoadReps>> = sets
        .iter()
        .map(|set| Some(LoadReps { load: loadable(set.load, BACK_DOWN, gear)?, ..*set }))
        .collect();
    let Some(lighter) = lighter else { return bodyweight(sets) };
    let before = work(sets);
    let with = |more: u16| -> Vec<LoadReps> {
        let reps = |set: &LoadReps| set.reps.saturating_add(more);
        lighter.iter().map(|set| LoadReps { reps: reps(set), ..*set }).collect()
    };
    let more = (0..=EXTRA_REPS.value).rev().find(|more| work(&with(*more)) <= before);
    with(more.unwrap_or(0))
}

/// Each set at so many percent of its load and with the same reps; where nothing that light can be loaded,
/// the same load and one rep fewer.
#[must_use]
pub fn lighter(sets: &[LoadReps], percent: Sourced<u32>, gear: &Gear) -> Vec<LoadReps> {
    let one = |set: &LoadReps| match loadable(set.load, percent, gear) {
        Some(load) => LoadReps { load, ..*set },
        None => LoadReps { reps: set.reps.saturating_sub(1).max(1), ..*set },
    };
    sets.iter().map(one).collect()
}

/// Load times reps, summed up.
#[must_use]
pub fn work(sets: &[LoadReps]) -> u64 {
    sets.iter().map(|set| u64::from(set.load) * u64::from(set.reps)).sum()
}

/// The heaviest loadable load at or below so many percent.
fn loadable(load: u32, percent: Sourced<u32>, gear: &Gear) -> Option<u32> {
    let share = u64::from(load) * u64::from(percent.value) / 100;
    u32::try_from(share).ok().and_then(|share| gear.at_most(share))
}

/// The same sets with the body alone. Reps are cut only where there was no load before: then there is no
/// other way to do less.
fn bodyweight(sets: &[LoadReps]) -> Vec<LoadReps> {
    let unloaded = sets.iter().all(|set| set.load == 0);
    let all: u64 = sets.iter().map(|set| u64::from(set.reps)).sum();
    let count = u64::try_from(sets.len()).unwrap_or(u64::MAX).max(1);
    let cut = all * u64::from(BACK_DOWN.value) / 100 / count;
    let cut = u16::try_from(cut.max(1)).unwrap_or(u16::MAX);
    let reps = |set: &LoadReps| if unloaded { cut } else { set.reps };
    sets.iter().map(|set| LoadReps { load: 0, reps: reps(set) }).collect()
}
