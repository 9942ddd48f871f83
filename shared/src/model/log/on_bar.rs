//! Which plates lie on the bar after the sets of a lift logged so far.
//!
//! Boundary: follows the open session's sets as each was loaded, moving as few plates as possible; nobody
//! tells Brace what really lies there.

use super::Facts;
use crate::domain::{
    exercise::ExerciseId, gear::Gear, load::LoadUnit, moment::Instant, set_entry::SetEntry,
};

/// From how many sets back the plates are followed: work does not grow with a session.
const SETS_BACK: usize = 24;

/// The plates of one side after the last set of a lift in the open session, from the middle outwards,
/// hundredths of the unit; `None` where there is no such set, or it went without this bar.
#[must_use]
pub fn on_bar(
    facts: &Facts,
    exercise: &ExerciseId,
    (gear, unit): (&Gear, LoadUnit),
    now: Instant,
) -> Option<Vec<u32>> {
    let Gear::Bar(rack) = gear else { return None };
    let open = facts.open_session(now)?;
    let sets = facts.sets_of(open).rev().filter(|set| set.lift.exercise == *exercise);
    let sets: Vec<&SetEntry> = sets.take(SETS_BACK).collect();
    let after = |on: Option<Vec<u32>>, set: &&SetEntry| {
        let load = Some(set.lift.load).filter(|load| load.unit() == unit)?;
        let loaded = rack.at_most(load.hundredths())?;
        Some(rack.change(&on.unwrap_or_default(), loaded)?.side)
    };
    sets.iter().rev().fold(None, after)
}
