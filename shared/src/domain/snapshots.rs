//! When a snapshot of the log is due, and which of those made are kept.
//!
//! Boundary: numbers and wall clocks in, numbers out; making, checking and removing is the store's.
//!
//! A wall clock may be set ahead or back, and a person may travel. So the number of a snapshot alone, which only
//! counts up, says which was made before which, and its time only which day and which week it stands for:
//! * A day is one of UTC: no journey makes a day twice.
//! * One is due where the newest is of another day, be that a later or an earlier one. A clock that was years ahead
//!   for a moment puts none off.
//! * A snapshot goes only for those made after it. A clock that is set to and fro fills no more than the days it shows.
//!
//! The numbers of days and weeks are Brace's own: the last days undo a mistake of yesterday, the weeks bring back
//! what was damaged without anyone noticing.

use crate::domain::in_order::InOrder;
use std::{cmp::Reverse, collections::BTreeSet};

/// The newest of how many days are kept.
pub const DAYS: usize = 3;
/// The newest of how many weeks are kept besides.
pub const WEEKS: usize = 4;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A snapshot that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its number: a higher one was made later.
    pub number: u32,
    /// What the wall clock said, milliseconds since 1970.
    pub utc_ms: i64,
    /// How many entries it holds that do not lie in the bin.
    pub entries: u64,
}

/// Whether a snapshot is due at a time, given that of the newest one; both milliseconds since 1970.
#[must_use]
pub fn is_due(newest_ms: Option<i64>, now_ms: i64) -> bool {
    newest_ms.is_none_or(|newest| day(newest) != day(now_ms))
}

/// The numbers of those that are kept: the newest of the last [`DAYS`] days that have one, the newest of the last
/// [`WEEKS`] weeks before these that have one, and the one that holds most. That one outlives a log that was lost
/// and begun anew, until the new one holds more.
#[must_use]
pub fn kept(made: &[Made]) -> BTreeSet<u32> {
    let mut newest_first = made.to_vec();
    newest_first.order_by_key(|one| Reverse(one.number));
    let (mut days, mut of_days) = (BTreeSet::new(), BTreeSet::new());
    let mut kept = BTreeSet::new();
    for one in &newest_first {
        if days.len() < DAYS && days.insert(day(one.utc_ms)) {
            of_days.insert(week(one.utc_ms));
            kept.insert(one.number);
        }
    }
    let mut weeks = BTreeSet::new();
    for one in &newest_first {
        let week = week(one.utc_ms);
        if weeks.len() < WEEKS && !of_days.contains(&week) && weeks.insert(week) {
            kept.insert(one.number);
        }
    }
    kept.extend(made.iter().max_by_key(|one| (one.entries, one.number)).map(|one| one.number));
    kept
}

/// The day of UTC, counted from 1970.
#[must_use]
pub const fn day(utc_ms: i64) -> i64 {
    utc_ms.div_euclid(DAY_MS)
}

/// The week, from Monday on, counted from the one of 1 January 1970, a Thursday.
const fn week(utc_ms: i64) -> i64 {
    (day(utc_ms) + 3).div_euclid(7)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Monday, 2 March 2026, noon in UTC.
    const MONDAY: i64 = 1_772_452_800_000;

    fn made(number: u32, days: i64) -> Made {
        Made { number, utc_ms: MONDAY + days * DAY_MS, entries: u64::from(number) }
    }

    /// Makes one after the other, each thinned at once, as the store does.
    fn thinned(times: impl IntoIterator<Item = i64>) -> Vec<Made> {
        let mut all: Vec<Made> = Vec::new();
        for (number, utc_ms) in (1..).zip(times) {
            all.push(Made { number, utc_ms, entries: u64::from(number) });
            let kept = kept(&all);
            all.retain(|one| kept.contains(&one.number));
        }
        all
    }

    fn days_of(all: &[Made]) -> Vec<i64> {
        all.iter().map(|one| day(one.utc_ms) - day(MONDAY)).collect()
    }

    #[test]
    fn a_year_of_days_leaves_three_days_and_the_ends_of_four_weeks() {
        let left = thinned((0..365).map(|days| MONDAY + days * DAY_MS));
        // Day 364 is a Monday; the weeks before that of the last days end on its Sundays.
        assert_eq!(days_of(&left), [335, 342, 349, 356, 362, 363, 364]);
    }

    #[test]
    fn one_is_due_on_every_other_day_whichever_way_the_clock_went() {
        assert!(is_due(None, MONDAY));
        assert!(!is_due(Some(MONDAY), MONDAY + 60_000));
        for days in [1, -1, 400, -400] {
            assert!(is_due(Some(MONDAY), MONDAY + days * DAY_MS), "{days}");
        }
    }

    #[test]
    fn a_clock_that_was_years_ahead_for_a_day_puts_none_off_and_removes_no_other() {
        let times = [0, 1, 2, 3, 4000, 4, 5].map(|days| MONDAY + days * DAY_MS);
        let left = days_of(&thinned(times));
        assert_eq!(left, [4000, 4, 5]);
        let back = [0, 1, 2, -4000, 3, 4].map(|days| MONDAY + days * DAY_MS);
        assert_eq!(days_of(&thinned(back)), [-4000, 3, 4]);
    }

    #[test]
    fn a_clock_set_to_and_fro_within_a_day_pushes_nothing_out() {
        let before = (0..40).map(|days| MONDAY + days * DAY_MS);
        let fro = (0..50).map(|n| MONDAY + (40 + n % 2) * DAY_MS);
        let left = days_of(&thinned(before.chain(fro)));
        assert_eq!(left.iter().filter(|day| **day < 40).count(), 5, "{left:?}");
    }

    #[test]
    fn what_holds_most_outlives_a_log_begun_anew() {
        let old = Made { entries: 500, ..made(1, 0) };
        let new = (2..60).map(|number| Made { entries: 1, ..made(number, i64::from(number)) });
        let all: Vec<Made> = [old].into_iter().chain(new).collect();
        assert!(kept(&all).contains(&1));
    }

    proptest! {
        #[test]
        fn over_years_of_any_clock_the_newest_stays_and_few_are_kept(
            steps in proptest::collection::vec(-900_i64..900, 1..200),
        ) {
            let mut clock = MONDAY;
            let times = steps.iter().map(|hours| {
                clock += hours * 60 * 60 * 1000;
                clock
            });
            let times: Vec<i64> = times.collect();
            let left = thinned(times.iter().copied());
            prop_assert!(left.len() <= DAYS + WEEKS + 1);
            let newest = u32::try_from(times.len()).unwrap();
            prop_assert!(left.iter().any(|one| one.number == newest));
            let shown: BTreeSet<i64> = times.iter().map(|at| day(*at)).collect();
            prop_assert!(left.len() >= DAYS.min(shown.len()), "{left:?}");
        }

        #[test]
        fn on_a_clock_that_only_goes_on_the_last_days_and_weeks_are_there(
            steps in proptest::collection::vec(1_i64..5, 60..300),
        ) {
            let mut day = 0;
            let times = steps.iter().map(|days| {
                day += days;
                MONDAY + day * DAY_MS
            });
            let times: Vec<i64> = times.collect();
            let left = thinned(times.iter().copied());
            let mut of: Vec<i64> = left.iter().map(|one| one.utc_ms).collect();
            of.sort_unstable();
            prop_assert!(of.ends_with(&times[times.len() - DAYS..]));
            // The newest of each of the weeks before those days.
            let week_of = |at: &i64| week(*at);
            let first = week(times[times.len() - DAYS]);
            let mut ends: Vec<i64> = Vec::new();
            for at in times.iter().rev().filter(|at| week(**at) < first) {
                if ends.last().map(week_of) != Some(week(*at)) {
                    ends.push(*at);
                }
            }
            for end in ends.iter().take(WEEKS) {
                prop_assert!(of.contains(end));
            }
        }
    }
}
