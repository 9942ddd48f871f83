//! How many days of a week already had a deadlift.
//!
//! Boundary: dates only; which lifts count as a deadlift is the catalogue's, and what a person reads is a text.

use super::source::{Origin, Sourced};
use crate::domain::in_order::InOrder;

/// How many deadlift days the guide's "once or twice per week" leaves room for. The advice is the guide's; no
/// study of the number was found.
pub const DEADLIFT_DAYS: Sourced<usize> = Sourced { value: 2, origin: Origin::FormGuide };

/// How many dates a week counts, today among them. Counting back from today is ours: the guide names no first
/// weekday.
pub const WEEK: Sourced<i32> = Sourced { value: 7, origin: Origin::Ours };

/// Whether a deadlift `today` would make one day more than the guide advises: whether the six dates before
/// hold [`DEADLIFT_DAYS`] or more.
///
/// `days` are the dates that had a work set of a deadlift, each in its session's own zone, as day numbers that
/// grow by one a day; in any order, and several sessions of one date count once. Dates from `today` on are
/// passed over.
#[must_use]
pub fn one_too_many(days: impl IntoIterator<Item = i32>, today: i32) -> bool {
    let week = today.saturating_sub(WEEK.value - 1)..today;
    let mut within: Vec<i32> = days.into_iter().filter(|day| week.contains(day)).collect();
    within.order();
    within.dedup();
    within.len() >= DEADLIFT_DAYS.value
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn q1_a_day_seven_dates_ago_has_left_the_week() {
        assert!(!one_too_many([2, 5], 9));
        assert!(one_too_many([3, 5], 9), "six dates ago it still counts");
    }

    #[test]
    fn q2_the_third_day_in_seven_is_noticed() {
        assert!(one_too_many([2, 4], 6));
    }

    #[test]
    fn q3_two_sessions_of_one_date_are_one_day() {
        assert!(!one_too_many([2, 2], 4));
    }

    #[test]
    fn today_and_what_is_dated_ahead_count_for_nothing() {
        assert!(!one_too_many([4, 6, 6, 7, 8], 6));
    }

    #[test]
    fn the_first_days_of_the_calendar_are_no_trap() {
        assert!(!one_too_many([i32::MIN], i32::MIN));
        assert!(one_too_many([i32::MAX - 1, i32::MAX - 2], i32::MAX));
    }

    proptest! {
        #[test]
        fn the_order_of_entry_does_not_matter(days in prop::collection::vec(0..20, 0..8), today in 0..20) {
            let forwards = one_too_many(days.iter().copied(), today);
            prop_assert_eq!(one_too_many(days.iter().rev().copied(), today), forwards);
            let mut seen = [false; 20];
            for day in &days {
                seen[usize::try_from(*day).unwrap()] = true;
            }
            let count = (1..=6).filter(|ago| today - ago >= 0 && seen[usize::try_from(today - ago).unwrap()]);
            prop_assert_eq!(forwards, count.count() >= 2);
        }
    }
}
