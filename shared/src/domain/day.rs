//! Calendar fields of an instant at a given offset, for showing only.
//!
//! Boundary: numbers; how a date is written is a text.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike, Utc};

/// A wall-clock time taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallTime {
    /// Days since 1 January of year 1: two times are on the same day where these agree.
    pub day_number: i32,
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// 0 for Monday to 6 for Sunday.
    pub weekday: u32,
    /// 0 to 23.
    pub hour: u32,
    /// 0 to 59.
    pub minute: u32,
}

impl WallTime {
    /// The midnight that begins the day of this number.
    #[must_use]
    pub fn of_day(day_number: i32) -> Self {
        let from_1970 = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default().num_days_from_ce();
        let days = i64::from(day_number) - i64::from(from_1970);
        Self::at(days.saturating_mul(86_400_000), 0)
    }

    /// Takes `utc_ms` apart as a clock `offset_min` east of UTC shows it.
    #[must_use]
    pub fn at(utc_ms: i64, offset_min: i32) -> Self {
        let utc = DateTime::<Utc>::from_timestamp_millis(utc_ms).unwrap_or_default();
        let local = FixedOffset::east_opt(offset_min.saturating_mul(60))
            .map_or_else(|| utc.naive_utc(), |zone| utc.with_timezone(&zone).naive_local());
        Self {
            day_number: local.num_days_from_ce(),
            year: local.year(),
            month: local.month(),
            day: local.day(),
            weekday: local.weekday().num_days_from_monday(),
            hour: local.hour(),
            minute: local.minute(),
        }
    }
}

/// The UTC milliseconds at which a clock `offset_min` east of UTC shows this date (year, month, day) and time
/// (hour, minute); `None` where no calendar has that date, or no clock that time.
#[must_use]
pub fn utc_of(
    (year, month, day): (i32, u32, u32),
    (hour, minute): (u32, u32),
    offset_min: i32,
) -> Option<i64> {
    let local = NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(hour, minute, 0)?;
    let shown = local.and_utc().timestamp_millis();
    Some(shown.saturating_sub(i64::from(offset_min) * 60_000))
}

/// How many days a month of that year has; 0 where there is no such month.
#[must_use]
pub fn days_in_month(year: i32, month: u32) -> u32 {
    let days = (28..=31).filter(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some());
    days.max().unwrap_or(0)
}

/// The weekday of a date, 0 for Monday; `None` where no calendar has it.
#[must_use]
pub fn weekday_of((year, month, day): (i32, u32, u32)) -> Option<u32> {
    Some(NaiveDate::from_ymd_opt(year, month, day)?.weekday().num_days_from_monday())
}

/// `2026-03-02T19:01:00Z`: UTC to the second, as files and machines read it.
#[must_use]
pub fn utc_seconds(utc_ms: i64) -> String {
    DateTime::<Utc>::from_timestamp_millis(utc_ms)
        .unwrap_or_default()
        .format("%Y-%m-%dT%H:%M:%SZ")
        .to_string()
}

/// `2026-03-02T20:01:00+01:00`: a wall clock with its offset, to the second, as files and machines read it.
#[must_use]
pub fn local_seconds(utc_ms: i64, offset_min: i32) -> String {
    let utc = DateTime::<Utc>::from_timestamp_millis(utc_ms).unwrap_or_default();
    let zone = FixedOffset::east_opt(offset_min.saturating_mul(60));
    let zone = zone.or_else(|| FixedOffset::east_opt(0));
    let local =
        zone.map(|zone| utc.with_timezone(&zone).format("%Y-%m-%dT%H:%M:%S%:z").to_string());
    local.unwrap_or_default()
}

/// Reads ISO 8601 with an offset: the UTC milliseconds and the offset in minutes east. The no-break
/// spaces that are copied along count as spaces.
#[must_use]
pub fn parse_iso(text: &str) -> Option<(i64, i32)> {
    let typed = text.replace(['\u{a0}', '\u{202f}'], " ");
    let time = DateTime::parse_from_rfc3339(typed.trim()).ok()?;
    Some((time.timestamp_millis(), time.offset().local_minus_utc() / 60))
}

/// Reads a date, `2026-03-02`, as a number that grows by one a day, the [`WallTime::day_number`] of its times. The
/// no-break spaces that are copied along count as spaces.
#[must_use]
pub fn parse_date(text: &str) -> Option<i32> {
    let typed = text.replace(['\u{a0}', '\u{202f}'], " ");
    let date = NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d").ok()?;
    Some(date.num_days_from_ce())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wall_shows_the_offset_and_utc_does_not() {
        let (utc_ms, offset) = parse_iso("2026-03-02T00:30:00+01:00").unwrap();
        assert_eq!(offset, 60);
        assert_eq!(utc_seconds(utc_ms), "2026-03-01T23:30:00Z");
        assert_eq!(local_seconds(utc_ms, offset), "2026-03-02T00:30:00+01:00");
        let wall = WallTime::at(utc_ms, offset);
        assert_eq!((wall.month, wall.day, wall.hour, wall.minute), (3, 2, 0, 30));
        assert_eq!(wall.weekday, 0);
    }

    #[test]
    fn no_break_spaces_in_a_time_are_read_as_spaces() {
        let plain = parse_iso("2026-03-02T17:00:00+01:00");
        assert!(plain.is_some());
        for text in ["\u{a0}2026-03-02T17:00:00+01:00", "2026-03-02\u{202f}17:00:00+01:00"] {
            assert_eq!(parse_iso(text), plain, "{text:?}");
        }
    }

    #[test]
    fn a_date_has_the_number_of_its_times() {
        let (utc_ms, offset) = parse_iso("2026-03-02T00:30:00+01:00").unwrap();
        let day = WallTime::at(utc_ms, offset).day_number;
        assert_eq!(parse_date("2026-03-02"), Some(day));
        assert_eq!(parse_date("\u{a0}2026-03-03 "), Some(day + 1));
        let midnight = WallTime::of_day(day);
        assert_eq!((midnight.day_number, midnight.month, midnight.day), (day, 3, 2));
        for text in ["", "2026-02-29", "2026-03", "2 March", "2026-03-02T00:30:00+01:00"] {
            assert_eq!(parse_date(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_time_without_offset_is_not_a_time() {
        assert_eq!(parse_iso("2026-03-02T17:00:00"), None);
    }
}
