//! The day that something counts for: it ends at an hour of the night, not at midnight.
//!
//! Boundary: days and dates for counting; a time that a person reads is what the clock showed, and that is `day`'s.

use super::{
    day::WallTime,
    moment::Stamp,
    source::{Origin, Sourced},
};

/// When a day ends unless the person chose otherwise, hours of the local clock.
pub const DAY_ENDS_HOUR: Sourced<u8> = Sourced { value: 4, origin: Origin::Ours };
/// The latest hour to choose: by then the new day has begun for anyone.
pub const LATEST_DAY_END: Sourced<u8> = Sourced { value: 6, origin: Origin::Ours };

/// The date on the clock of the stamp itself, as a number that grows by one a date. What is counted in dates rather
/// than in the person's days (a break, a plan's step, a deadlift day) goes by it.
#[must_use]
pub fn calendar_day(at: &Stamp) -> i32 {
    WallTime::at(at.utc_ms, at.offset_min).day_number
}

/// When a person's day ends, an hour of the local clock from 0 to [`LATEST_DAY_END`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayEnd(u8);

impl Default for DayEnd {
    fn default() -> Self {
        Self(DAY_ENDS_HOUR.value)
    }
}

impl DayEnd {
    /// At this hour of the local clock; `None` where it is none to choose.
    #[must_use]
    pub fn at(hour: u8) -> Option<Self> {
        (hour <= LATEST_DAY_END.value).then_some(Self(hour))
    }

    /// Hours of the local clock, 0 to [`LATEST_DAY_END`].
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.0
    }

    /// Whether this hour of the clock still belongs to the day before.
    #[must_use]
    pub fn is_night(self, hour: u32) -> bool {
        hour < u32::from(self.0)
    }

    /// The date that `at` counts for. Its hour and minute are no time of any clock: use the date alone.
    #[must_use]
    pub fn date_of(self, at: &Stamp) -> WallTime {
        let into_the_day = at.utc_ms.saturating_sub(i64::from(self.0) * 3_600_000);
        WallTime::at(into_the_day, at.offset_min)
    }

    /// The day that `at` counts for, as a number that grows by one a day.
    #[must_use]
    pub fn day_of(self, at: &Stamp) -> i32 {
        self.date_of(at).day_number
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::parse_iso;

    fn at(text: &str) -> Stamp {
        let (utc_ms, offset_min) = parse_iso(text).unwrap();
        Stamp::at_wall(utc_ms, offset_min)
    }

    #[test]
    fn what_begins_before_four_is_of_the_evening_before() {
        let day = |text: &str| DayEnd::default().date_of(&at(text)).day;
        assert_eq!(day("2026-03-02T19:00:00+01:00"), 2);
        assert_eq!(day("2026-03-03T00:30:00+01:00"), 2);
        assert_eq!(day("2026-03-03T03:59:59+01:00"), 2);
        assert_eq!(day("2026-03-03T04:00:00+01:00"), 3);
    }

    #[test]
    fn a_day_that_ends_at_midnight_is_the_calendar_s() {
        let midnight = DayEnd::at(0).unwrap();
        assert_eq!(midnight.date_of(&at("2026-03-03T00:00:00+01:00")).day, 3);
        assert_eq!(midnight.date_of(&at("2026-03-02T23:59:00+01:00")).day, 2);
    }

    #[test]
    fn the_clock_of_the_stamp_decides_and_no_other() {
        let (west, east) = (at("2026-03-02T22:00:00-08:00"), at("2026-03-03T06:00:00+00:00"));
        assert_eq!(west.utc_ms, east.utc_ms);
        assert_eq!(DayEnd::default().day_of(&east) - DayEnd::default().day_of(&west), 1);
    }

    #[test]
    fn the_new_year_begins_at_four() {
        let date = DayEnd::default().date_of(&at("2027-01-01T01:00:00+01:00"));
        assert_eq!((date.year, date.month, date.day, date.weekday), (2026, 12, 31, 3));
    }

    #[test]
    fn no_day_ends_after_six() {
        assert_eq!(DayEnd::at(6).map(DayEnd::hour), Some(6));
        for hour in [7, 12, 24, u8::MAX] {
            assert_eq!(DayEnd::at(hour), None, "{hour}");
        }
    }
}
