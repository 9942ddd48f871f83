//! What holds the load back whatever the verdict: a high baseline, one that creeps up, much pain between.
//!
//! Boundary: finds the holds; `progress` weighs them against a verdict. All numbers are ours.

use super::Progress;
use crate::domain::{
    local_day::DayEnd,
    moment::{Instant, Stamp},
    nrs::Nrs,
    source::{Origin, Sourced},
};

/// From this baseline on the load does not rise, points on the scale.
pub const CAUTION: Sourced<u8> = Sourced { value: 6, origin: Origin::Ours };
/// How many points above the usual baseline count as a slow creep.
pub const CREEP: Sourced<u8> = Sourced { value: 2, origin: Origin::Ours };
/// How far back the usual baseline looks, dates.
pub const CREEP_OVER: Sourced<i32> = Sourced { value: 28, origin: Origin::Ours };
/// How many earlier baselines it takes to call one usual.
pub const CREEP_BASELINES: Sourced<usize> = Sourced { value: 4, origin: Origin::Ours };
/// How far apart the first and the last of them must be, dates.
pub const CREEP_SPREAD: Sourced<i32> = Sourced { value: 10, origin: Origin::Ours };
/// From here on a rating outside any session's question holds the load, points on the scale.
pub const PAIN_OUTSIDE: Sourced<u8> = Sourced { value: 6, origin: Origin::Ours };

/// A session's baseline: when, and its worst rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaselineLevel {
    /// When the person rated it.
    pub at: Instant,
    /// The local day it counts for, as a number.
    pub date: i32,
    /// Its worst site's rating.
    pub worst: Nrs,
}

impl BaselineLevel {
    /// A baseline taken at `stamp` by a person whose day ends then.
    #[must_use]
    pub fn taken(stamp: &Stamp, worst: Nrs, day_end: DayEnd) -> Self {
        Self { at: stamp.instant(), date: day_end.day_of(stamp), worst }
    }
}

/// Everything that holds the load back before anything is lifted, the first reason first.
#[must_use]
pub fn holds(baseline: BaselineLevel, earlier: &[BaselineLevel]) -> Vec<Progress> {
    let high = baseline.worst.points() >= CAUTION.value;
    let high = high.then_some(Progress::HighBaseline(baseline.worst));
    let creep = has_crept_up(baseline, earlier).then_some(Progress::Creep);
    high.into_iter().chain(creep).collect()
}

/// The first of the [`holds`].
#[must_use]
pub fn hold(baseline: BaselineLevel, earlier: &[BaselineLevel]) -> Option<Progress> {
    holds(baseline, earlier).first().copied()
}

/// The worst of the ratings given outside any session's question since the last session, where it holds
/// the load back: such a pain is never answered with "free to progress".
#[must_use]
pub fn outside(rated: impl IntoIterator<Item = Nrs>) -> Option<Progress> {
    let worst = rated.into_iter().max()?;
    (worst.points() >= PAIN_OUTSIDE.value).then_some(Progress::PainOutside(worst))
}

/// At least [`CREEP`] above the median of enough baselines over long enough.
fn has_crept_up(baseline: BaselineLevel, earlier: &[BaselineLevel]) -> bool {
    let usual = earlier.iter().filter(|level| {
        level.at < baseline.at && (0..=CREEP_OVER.value).contains(&(baseline.date - level.date))
    });
    let dates = usual.clone().map(|level| level.date);
    let spread = dates.clone().max().zip(dates.min()).map_or(0, |(last, first)| last - first);
    let mut levels: Vec<u8> = usual.map(|level| level.worst.points()).collect();
    if levels.len() < CREEP_BASELINES.value || spread < CREEP_SPREAD.value {
        return false;
    }
    levels.sort_unstable();
    let at = |index: usize| levels.get(index).copied().unwrap_or_default();
    // Of an even number the median lies halfway: doubled, so that nothing is rounded.
    let doubled = at(levels.len() / 2) + at((levels.len() - 1) / 2);
    baseline.worst.points() * 2 >= doubled + CREEP.value * 2
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A baseline at six in the evening, UTC, of a day.
    pub fn level(day: i64, worst: u8) -> BaselineLevel {
        let at = Stamp::at_wall((day * 24 + 18) * 3_600_000, 0);
        BaselineLevel::taken(&at, Nrs::new(worst).unwrap(), DayEnd::default())
    }

    fn creeps(today: BaselineLevel, earlier: &[BaselineLevel]) -> bool {
        holds(today, earlier).contains(&Progress::Creep)
    }

    #[test]
    fn a_high_or_creeping_baseline_holds_the_load() {
        let six = Nrs::new(6).unwrap();
        assert_eq!(hold(level(30, 6), &[]), Some(Progress::HighBaseline(six)));
        assert_eq!(hold(level(30, 5), &[]), None);
        let month = [level(10, 1), level(15, 1), level(20, 1), level(25, 4)];
        assert_eq!(hold(level(30, 3), &month), Some(Progress::Creep));
        let both = [Progress::HighBaseline(six), Progress::Creep];
        assert_eq!(holds(level(30, 6), &month), both, "both are said");
    }

    #[test]
    fn creep_takes_four_earlier_baselines() {
        let month = [level(5, 0), level(10, 0), level(15, 0), level(20, 0)];
        assert!(creeps(level(30, 2), &month));
        assert!(!creeps(level(30, 2), &month[1..]), "three are too few");
        assert!(!creeps(level(30, 1), &month), "one point is none");
    }

    #[test]
    fn creep_takes_baselines_spread_over_ten_days() {
        let spread = |days: i64| [level(10, 0), level(12, 0), level(14, 0), level(10 + days, 0)];
        assert!(creeps(level(30, 2), &spread(10)));
        assert!(!creeps(level(30, 2), &spread(9)));
    }

    #[test]
    fn creep_looks_back_28_days_and_never_ahead() {
        let month = |first, last| [level(first, 0), level(15, 0), level(20, 0), level(last, 0)];
        assert!(creeps(level(40, 2), &month(12, 30)));
        assert!(!creeps(level(40, 2), &month(11, 30)), "29 days ago does not count");
        assert!(!creeps(level(40, 2), &month(12, 41)), "nor does what comes later");
    }

    #[test]
    fn days_are_local_days_where_the_baseline_was_taken() {
        let at = |day: i64, hour: i64, offset_min| {
            let stamp = Stamp::at_wall((day * 24 + hour) * 3_600_000, offset_min);
            BaselineLevel::taken(&stamp, Nrs::NONE, DayEnd::default())
        };
        // Ten days, though not ten times 24 hours: 23:00 on the 10th, five in the morning on the 20th.
        let evening = [at(10, 23, 0), level(12, 0), level(14, 0), at(20, 5, 0)];
        assert!(creeps(level(30, 2), &evening));
        // East of UTC the same evening is the morning of the 11th.
        let east = [at(10, 23, 360), level(12, 0), level(14, 0), at(20, 5, 0)];
        assert!(!creeps(level(30, 2), &east));
        // One in the morning of the 20th is still the 19th's.
        let night = [at(10, 23, 0), level(12, 0), level(14, 0), at(20, 1, 0)];
        assert!(!creeps(level(30, 2), &night));
    }

    #[test]
    fn the_median_of_an_even_number_lies_halfway() {
        let month = [level(5, 1), level(10, 1), level(15, 2), level(20, 2)];
        assert!(!creeps(level(30, 3), &month), "3 is one and a half over 1.5");
        assert!(creeps(level(30, 4), &month));
        let odd = [level(5, 0), level(8, 0), level(10, 1), level(15, 5), level(20, 5)];
        assert!(creeps(level(30, 3), &odd), "of an odd number it is the middle one");
        assert!(!creeps(level(30, 2), &odd));
    }

    #[test]
    fn a_rating_of_six_outside_any_question_holds_the_load() {
        let rated = |points: &[u8]| outside(points.iter().map(|nrs| Nrs::new(*nrs).unwrap()));
        assert_eq!(rated(&[6]), Some(Progress::PainOutside(Nrs::new(6).unwrap())));
        assert_eq!(rated(&[5]), None);
        assert_eq!(rated(&[]), None);
        let seven = Some(Progress::PainOutside(Nrs::new(7).unwrap()));
        assert_eq!(rated(&[7, 2]), seven, "a better one since does not take it back");
    }
}
