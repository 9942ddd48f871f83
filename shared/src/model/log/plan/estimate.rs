//! The maximum that the log lets one estimate for a lift.
//!
//! Boundary: finds the sets; the formula is `domain::plan`'s.

use crate::{
    content::own_gear,
    domain::{
        exercise::ExerciseId,
        load::LoadUnit,
        local_day::calendar_day,
        moment::Stamp,
        plan::{constants::ESTIMATE_OVER, estimate},
        set_entry::{SetEntry, SetKind},
        settings::Settings,
    },
    model::log::Facts,
};

/// A maximum estimated from a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate<'a> {
    /// Hundredths of the unit, the heaviest loadable at or below what the formula gives.
    pub hundredths: u32,
    /// The unit.
    pub unit: LoadUnit,
    /// The set.
    pub set: &'a SetEntry,
}

/// The best estimate from the lift's sets of the last 90 dates in this unit; absent where none lets one be made.
#[must_use]
pub fn estimated<'a>(
    facts: &'a Facts,
    settings: &Settings,
    (exercise, unit): (&ExerciseId, LoadUnit),
    now: &Stamp,
) -> Option<Estimate<'a>> {
    let today = calendar_day(now);
    let recent = |set: &&SetEntry| {
        let ago = today.saturating_sub(calendar_day(&set.at));
        (0..=ESTIMATE_OVER.value).contains(&ago) && set.at.instant() <= now.instant()
    };
    let sets = facts.window().sets.iter().filter(|set| {
        let lift = &set.lift;
        lift.exercise == *exercise && lift.kind != SetKind::WarmUp && lift.load.unit() == unit
    });
    let found = sets.filter(recent).filter_map(|set| {
        Some((estimate(set.lift.load.hundredths(), set.lift.reps, set.lift.rpe)?, set))
    });
    let (hundredths, set) = found.max_by_key(|(hundredths, _)| *hundredths)?;
    let hundredths = own_gear::of(settings, exercise, unit).at_most(hundredths)?;
    Some(Estimate { hundredths, unit, set })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::exercises,
        model::{
            event::{Event, StartReason},
            tests::Told,
        },
    };

    const DAY: i64 = 24 * 60;

    fn hundredths(told: &Told, unit: LoadUnit) -> Option<u32> {
        let (log, lift) = (told.log(), exercises::first());
        let estimate = estimated(&log.facts, &log.settings, (&lift, unit), &told.now());
        estimate.map(|estimate| estimate.hundredths)
    }

    #[test]
    fn the_best_set_of_ninety_dates_is_rounded_down_to_what_can_be_loaded() {
        let mut told = Told::started(StartReason::Ui);
        assert_eq!(hundredths(&told, LoadUnit::Kg), None);
        told.start(&[]).later(5).log_set("140kg").later(5).log_set("100kg").later(5);
        assert_eq!(hundredths(&told, LoadUnit::Kg), Some(16_250), "of 163.33");
        told.end(&[]).later(90 * DAY).tell(Event::Look);
        assert_eq!(hundredths(&told, LoadUnit::Kg), Some(16_250));
        told.later(DAY).tell(Event::Look);
        assert_eq!(hundredths(&told, LoadUnit::Kg), None, "91 dates ago");
    }

    #[test]
    fn a_set_in_another_unit_is_not_converted() {
        let mut told = Told::started(StartReason::Ui);
        told.start(&[]).later(5).log_set("225lb").later(5);
        assert_eq!(hundredths(&told, LoadUnit::Kg), None);
        assert_eq!(hundredths(&told, LoadUnit::Lb), Some(26_000), "of 262.5");
    }
}
