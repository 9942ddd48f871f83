//! What a baseline says of the next load: so high that nothing is lifted, high, or higher than usual.
//!
//! Boundary: levels in, reasons out; which baseline stands is the log's matter.

use super::{
    Reason,
    constants::{CAUTION, CREEP, CREEP_BASELINES, CREEP_OVER, CREEP_SPREAD, NO_LIFT},
};
use crate::domain::in_order::InOrder;
use crate::domain::{
    local_day::calendar_day,
    moment::{Instant, Stamp},
    nrs::Nrs,
};

/// A session's baseline: when, and its worst rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaselineLevel {
    /// When the person rated it.
    pub at: Instant,
    /// The date on the clock at which they did, as a number.
    pub date: i32,
    /// Its worst site's rating.
    pub worst: Nrs,
}

impl BaselineLevel {
    /// A baseline taken then.
    #[must_use]
    pub fn taken(stamp: &Stamp, worst: Nrs) -> Self {
        Self { at: stamp.instant(), date: calendar_day(stamp), worst }
    }
}

/// The baseline that stands, beside those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// Its worst site's rating.
    pub worst: Nrs,
    /// It is today's.
    pub today: bool,
    /// It lies above the usual.
    pub creeps: bool,
    /// The one before did, too.
    pub crept: bool,
}

impl Baseline {
    /// The last of the levels, beside the others; they come oldest first. `None` where there is none.
    #[must_use]
    pub fn last_of(levels: &[BaselineLevel], today: bool) -> Option<Self> {
        let (last, earlier) = levels.split_last()?;
        let crept = earlier.split_last().is_some_and(|(one, others)| has_crept_up(one, others));
        Some(Self { worst: last.worst, today, creeps: has_crept_up(last, earlier), crept })
    }

    /// The reasons that it gives, in order.
    pub fn reasons(self) -> impl Iterator<Item = Reason> {
        let points = self.worst.points();
        let no_lifting = self.today && points >= NO_LIFT.value;
        let high = (points >= CAUTION.value && !no_lifting).then_some(self.worst);
        let off = no_lifting.then_some(Reason::NoLifting(self.worst));
        let creep = self.creeps.then_some(Reason::Creep { again: self.crept });
        off.into_iter().chain(high.map(Reason::HighBaseline)).chain(creep)
    }
}

/// At least [`CREEP`] above the median of enough baselines over long enough.
fn has_crept_up(baseline: &BaselineLevel, earlier: &[BaselineLevel]) -> bool {
    let usual = earlier.iter().filter(|level| {
        level.at < baseline.at && (0..=CREEP_OVER.value).contains(&(baseline.date - level.date))
    });
    let dates = usual.clone().map(|level| level.date);
    let spread = dates.clone().max().zip(dates.min()).map_or(0, |(last, first)| last - first);
    let mut levels: Vec<u8> = usual.map(|level| level.worst.points()).collect();
    if levels.len() < CREEP_BASELINES.value || spread < CREEP_SPREAD.value {
        return false;
    }
    levels.order();
    let at = |index: usize| levels.get(index).copied().unwrap_or_default();
    // Of an even number the median lies halfway: doubled, so that nothing is rounded.
    let doubled = at(levels.len() / 2) + at((levels.len() - 1) / 2);
    baseline.worst.points() * 2 >= doubled + CREEP.value * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A baseline at six in the evening, UTC, of a day.
    fn level(day: i64, worst: u8) -> BaselineLevel {
        let at = Stamp::at_wall((day * 24 + 18) * 3_600_000, 0);
        BaselineLevel::taken(&at, Nrs::new(worst).unwrap())
    }

    fn creeps(today: BaselineLevel, earlier: &[BaselineLevel]) -> bool {
        Baseline::last_of(&[earlier, &[today]].concat(), true).unwrap().creeps
    }

    fn said(today: bool, levels: &[BaselineLevel]) -> Vec<Reason> {
        Baseline::last_of(levels, today).unwrap().reasons().collect()
    }

    #[test]
    fn a_high_or_creeping_baseline_gives_a_reason_each() {
        let six = Reason::HighBaseline(Nrs::new(6).unwrap());
        assert_eq!(said(true, &[level(30, 6)]), [six]);
        assert_eq!(said(true, &[level(30, 5)]), []);
        let month = [level(10, 1), level(15, 1), level(20, 1), level(25, 2)];
        let with = |worst| [&month[..], &[level(30, worst)]].concat();
        assert_eq!(said(true, &with(4)), [Reason::Creep { again: false }]);
        assert_eq!(said(true, &with(6)), [six, Reason::Creep { again: false }], "both are said");
    }

    #[test]
    fn nine_offers_no_lifting_on_its_own_day_and_is_high_on_any_other() {
        let nine = Nrs::new(9).unwrap();
        assert_eq!(said(true, &[level(30, 9)]), [Reason::NoLifting(nine)]);
        assert_eq!(said(false, &[level(30, 9)]), [Reason::HighBaseline(nine)]);
        let eight = Reason::HighBaseline(Nrs::new(8).unwrap());
        assert_eq!(said(true, &[level(30, 8)]), [eight]);
    }

    #[test]
    fn a_second_creep_in_a_row_is_told_apart_from_the_first() {
        let month = [level(10, 0), level(15, 0), level(20, 0), level(21, 0)];
        let twice = [&month[..], &[level(25, 2), level(30, 2)]].concat();
        assert_eq!(said(true, &twice[..5]), [Reason::Creep { again: false }]);
        assert_eq!(said(true, &twice), [Reason::Creep { again: true }]);
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
    fn dates_are_those_of_the_clock_where_the_baseline_was_taken() {
        let at = |day: i64, hour: i64, offset_min| {
            let stamp = Stamp::at_wall((day * 24 + hour) * 3_600_000, offset_min);
            BaselineLevel::taken(&stamp, Nrs::NONE)
        };
        // Ten dates, though not ten times 24 hours: 23:00 on the 10th, one in the morning of the 20th.
        let evening = [at(10, 23, 0), level(12, 0), level(14, 0), at(20, 1, 0)];
        assert!(creeps(level(30, 2), &evening));
        // East of UTC the same evening is the morning of the 11th.
        let east = [at(10, 23, 120), level(12, 0), level(14, 0), at(20, 1, 0)];
        assert!(!creeps(level(30, 2), &east));
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
}
