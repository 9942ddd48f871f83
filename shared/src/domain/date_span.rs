//! A span of dates, the first and the last included.
//!
//! Boundary: day numbers as [`WallTime::day_number`]; which day a fact counts for is `local_day`'s.

use super::{
    day::WallTime,
    source::{Origin, Sourced},
};

/// The most days of a span: two years, as many as anyone reads of at once.
pub const LONGEST_SPAN: Sourced<i32> = Sourced { value: 2 * 366, origin: Origin::Ours };

/// How far, days, a fact's place on the order of UTC may lie from the dates of its own clock: zones lie at most 14 h
/// from UTC, and a day ends at six in the morning at the latest.
const AROUND: i32 = 2;
const DAY_MS: i64 = 86_400_000;

/// From one date to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateSpan {
    from: i32,
    to: i32,
}

impl DateSpan {
    /// From a day to a day; `None` where the first comes after the last, or the span is longer than
    /// [`LONGEST_SPAN`].
    #[must_use]
    pub fn new(from: i32, to: i32) -> Option<Self> {
        let days = i64::from(to) - i64::from(from) + 1;
        (1..=i64::from(LONGEST_SPAN.value)).contains(&days).then_some(Self { from, to })
    }

    /// So many days up to one, which is the last of them; at least one.
    #[must_use]
    pub fn up_to(today: i32, days: i32) -> Self {
        let days = days.clamp(1, LONGEST_SPAN.value);
        Self { from: today.saturating_sub(days - 1), to: today }
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> i32 {
        self.from
    }

    /// The last day.
    #[must_use]
    pub const fn to(self) -> i32 {
        self.to
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(self, day: i32) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// From when to when a clock in any zone may show these days, UTC in milliseconds since 1970.
    #[must_use]
    pub fn utc_around(self) -> (i64, i64) {
        let utc_ms = |day: i32| {
            let from_1970 = WallTime::at(0, 0).day_number;
            (i64::from(day) - i64::from(from_1970)).saturating_mul(DAY_MS)
        };
        let (from, to) = (self.from.saturating_sub(AROUND), self.to.saturating_add(AROUND + 1));
        (utc_ms(from), utc_ms(to))
    }
}

/// A day as files and command lines write it, `2026-03-02`.
#[must_use]
pub fn iso_date(day: i32) -> String {
    let date = WallTime::of_day(day);
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::{parse_date, utc_of};

    fn day(text: &str) -> i32 {
        parse_date(text).unwrap()
    }

    #[test]
    fn a_span_holds_both_its_ends_and_nothing_beside_them() {
        let span = DateSpan::new(day("2026-03-02"), day("2026-03-04")).unwrap();
        let held: Vec<bool> = (-1..=3).map(|at| span.holds(day("2026-03-02") + at)).collect();
        assert_eq!(held, [false, true, true, true, false]);
        assert_eq!(DateSpan::up_to(day("2026-03-04"), 3), span);
    }

    #[test]
    fn no_span_ends_before_it_begins_or_is_longer_than_two_years() {
        let first = day("2026-03-02");
        assert!(DateSpan::new(first, first).is_some());
        assert!(DateSpan::new(first, first - 1).is_none());
        assert!(DateSpan::new(first, first + LONGEST_SPAN.value - 1).is_some());
        assert!(DateSpan::new(first, first + LONGEST_SPAN.value).is_none());
        assert!(DateSpan::new(i32::MIN, i32::MAX).is_none());
        assert_eq!(DateSpan::up_to(first, 0), DateSpan::up_to(first, 1));
    }

    #[test]
    fn a_date_is_written_as_it_is_read() {
        for text in ["2026-03-02", "1970-01-01", "2024-02-29"] {
            assert_eq!(iso_date(day(text)), text);
        }
    }

    #[test]
    fn clocks_of_every_zone_that_show_these_days_stand_in_the_time_around_them() {
        let span = DateSpan::up_to(day("2026-03-02"), 1);
        let (from, until) = span.utc_around();
        for offset in [-14 * 60, 0, 14 * 60] {
            for clock in [(0, 0), (23, 59)] {
                let utc = utc_of((2026, 3, 2), clock, offset).unwrap();
                let night = utc + 6 * 3_600_000;
                assert!(from < utc && night < until, "{offset}");
            }
        }
    }
}
