//! Whether a load looks like a slip beside what was lifted before.
//!
//! Boundary: compares within the window; how far is far, `domain::load` rules.

use super::Facts;
use crate::domain::{id::SetId, load, refusal::Refusal, set_entry::Lift};

/// Refuses a load that looks like a slip beside the heaviest one of the same exercise so far; the set that is
/// being corrected is no measure of itself.
///
/// # Errors
/// [`Refusal::UnusualLoad`].
pub fn ask_about_load(facts: &Facts, lift: &Lift, besides: Option<SetId>) -> Result<(), Refusal> {
    let sets = facts.window().sets.iter().filter(|set| Some(set.id) != besides);
    let same = sets.map(|set| &set.lift).filter(|other| other.exercise == lift.exercise);
    let heaviest = same.map(|other| other.load).max_by_key(|load| load.grams());
    if load::is_unusual(lift.load, heaviest) {
        let heaviest = heaviest.filter(|heaviest| load::is_leap(lift.load, *heaviest));
        return Err(Refusal::UnusualLoad { load: lift.load, heaviest });
    }
    Ok(())
}
