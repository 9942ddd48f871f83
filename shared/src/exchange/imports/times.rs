//! Dates and clocks as other apps write them.
//!
//! Boundary: a wall clock without a zone stays one. No month is read in the device's language, and a shape that nobody has
//! seen is none.

use crate::domain::moment::Stamp;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// When something was, as far as a file says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On this day, at no time that the file names.
    Day(NaiveDate),
    /// What the wall clock showed, wherever that was.
    Wall(NaiveDateTime),
    /// At this instant.
    Exact {
        /// Milliseconds since 1970-01-01T00:00Z.
        utc_ms: i64,
        /// Minutes east of UTC; absent where the file gives UTC alone.
        offset_min: Option<i32>,
    },
}

impl When {
    /// The stamp that stands for it on a clock `offset_min` east of UTC. A day without a time stands at its noon, so that
    /// it counts for that day wherever the day ends.
    #[must_use]
    pub fn stamp(self, offset_min: i32) -> Stamp {
        let away = i64::from(offset_min) * 60_000;
        match self {
            Self::Exact { utc_ms, offset_min: own } => {
                Stamp::at_wall(utc_ms, own.unwrap_or(offset_min))
            }
            _ => Stamp::at_wall(
                self.wall(offset_min).and_utc().timestamp_millis() - away,
                offset_min,
            ),
        }
    }

    /// What a wall clock `offset_min` east of UTC showed; noon for a day without a time.
    #[must_use]
    pub fn wall(self, offset_min: i32) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN) + TimeDelta::hours(12),
            Self::Wall(wall) => wall,
            Self::Exact { utc_ms, offset_min: own } => {
                let away = TimeDelta::minutes(i64::from(own.unwrap_or(offset_min)));
                let utc = DateTime::from_timestamp_millis(utc_ms).unwrap_or_default().naive_utc();
                utc.checked_add_signed(away).unwrap_or(utc)
            }
        }
    }

    /// The text that ids are made of: the same for the same time, however a file writes it.
    #[must_use]
    pub fn identity(self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Wall(wall) => wall.format("%Y-%m-%dT%H:%M:%S").to_string(),
            Self::Exact { utc_ms, .. } => format!("{utc_ms}Z"),
        }
    }
}

/// `2021-03-04 18:05:00` with or without its seconds, with a space or a `T`.
#[must_use]
pub fn wall(text: &str) -> Option<When> {
    let text = text.trim().replacen('T', " ", 1);
    let shapes = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M"];
    let read = |shape: &&str| NaiveDateTime::parse_from_str(&text, shape).ok();
    shapes.iter().find_map(read).filter(|_| is_four_digits(&text)).map(When::Wall)
}

/// `2021-03-04`, or `2021/03/04`.
#[must_use]
pub fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim().replace('/', "-");
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().filter(|_| is_four_digits(&text))
}

/// A clock of twelve hours or of twenty-four: `7:37 PM`, `19:37`, `19:37:00`.
#[must_use]
pub fn clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim().replace(['\u{a0}', '\u{202f}'], " ").to_uppercase();
    let shapes = ["%I:%M %p", "%H:%M", "%H:%M:%S"];
    shapes.iter().find_map(|shape| NaiveTime::parse_from_str(&text, shape).ok())
}

/// An instant with its zone: `2026-03-01T10:00:00.000Z`, `2026-03-01T11:00:00+01:00`.
#[must_use]
pub fn exact(text: &str) -> Option<When> {
    let text = text.trim();
    let time = DateTime::parse_from_rfc3339(text).ok().filter(|_| is_four_digits(text))?;
    let utc = text.ends_with(['Z', 'z']);
    let offset_min = (!utc).then(|| time.offset().local_minus_utc() / 60);
    Some(When::Exact { utc_ms: time.timestamp_millis(), offset_min })
}

/// The first three letters of the English months: a device's language would read others.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// `2 Apr 2025, 08:03`, `02 Apr 2025, 08:03` or `Apr 2, 2025, 8:03 AM`.
#[must_use]
pub fn named_month(text: &str) -> Option<When> {
    let (date, time) = text.trim().rsplit_once(',')?;
    let words: Vec<&str> = date.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let [first, second, year] = words.as_slice() else { return None };
    let (number, name) = if month(first).is_some() { (second, first) } else { (first, second) };
    let date = NaiveDate::from_ymd_opt(
        digits(year, 4..=4)?.cast_signed(),
        month(name)?,
        digits(number, 1..=2)?,
    );
    Some(When::Wall(date?.and_time(clock(time)?)))
}

fn month(name: &str) -> Option<u32> {
    let name = name.to_lowercase();
    let at = MONTHS.iter().position(|month| *month == name)?;
    u32::try_from(at + 1).ok()
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let fits = length.contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

/// A year of four digits: a calendar would read others, too.
fn is_four_digits(text: &str) -> bool {
    let year = text.split('-').next().unwrap_or_default();
    digits(year, 4..=4).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(when: Option<When>) -> String {
        when.map_or_else(|| "none".to_owned(), When::identity)
    }

    #[test]
    fn a_wall_clock_is_read_in_every_shape_that_was_seen() {
        for text in ["2025-04-02 08:03:00", "2025-04-02T08:03:00", "2025-04-02 08:03"] {
            assert_eq!(shown(wall(text)), "2025-04-02T08:03:00", "{text}");
        }
        for text in ["2 Apr 2025, 08:03", "02 Apr 2025, 08:03", "Apr 2, 2025, 8:03 AM"] {
            assert_eq!(shown(named_month(text)), "2025-04-02T08:03:00", "{text}");
        }
        assert_eq!(shown(named_month("May 15, 2026, 7:26 PM")), "2026-05-15T19:26:00");
        assert_eq!(day("2015/05/25"), day("2015-05-25"));
        assert_eq!(clock("7:37 PM"), clock("19:37"));
        assert_eq!(clock("7:37\u{202f}pm"), clock("19:37:00"));
    }

    #[test]
    fn what_nobody_has_seen_is_no_time() {
        for text in ["", "02.04.2025 08:03", "4/2/2025 8:03", "2025-02-30 08:03", "25-04-02 08:03"]
        {
            assert_eq!(wall(text), None, "{text}");
        }
        for text in [
            "2 Avr 2025, 08:03",
            "2 April 2025, 08:03",
            "2 Apr 25, 08:03",
            "31 Feb 2025, 08:03",
            "2 Apr 2025",
        ] {
            assert_eq!(named_month(text), None, "{text}");
        }
        for text in ["2026-03-01T10:00:00", "+2026-03-01T10:00:00Z", "now"] {
            assert_eq!(exact(text), None, "{text}");
        }
    }

    #[test]
    fn a_wall_clock_stays_what_it_showed_and_an_instant_stays_that_instant() {
        let stamp = wall("2025-04-02 08:03").unwrap().stamp(120);
        assert_eq!((stamp.utc_ms, stamp.offset_min), (1_743_573_780_000, 120));
        let utc = exact("2025-04-02T06:03:00.000Z").unwrap();
        assert_eq!(utc.stamp(120), stamp);
        let there = exact("2025-04-02T15:03:00+09:00").unwrap().stamp(120);
        assert_eq!((there.utc_ms, there.offset_min), (stamp.utc_ms, 540));
    }

    #[test]
    fn a_day_without_a_time_counts_for_that_day_in_every_zone() {
        let day = When::Day(day("2025-04-02").unwrap());
        for offset in [-720, 0, 840] {
            assert_eq!(
                crate::domain::time_form::TimeForm::of(&day.stamp(offset)).date,
                "2025-04-02"
            );
        }
    }
}
