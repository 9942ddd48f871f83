//! A time as a person fills it in: a date and a clock, as typed.
//!
//! Boundary: crosses to the shells and back; read into UTC before anything is stored. Which instant that is,
//! `clock` decides.

use super::{
    day::{WallTime, utc_of},
    moment::Stamp,
    refusal::Refusal,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A date and a clock time.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct TimeForm {
    /// `2026-02-26`; `26.2.2026` is read, too.
    pub date: String,
    /// `18:40`; `18.40` and `6:40 pm` are read, too.
    pub clock: String,
}

impl TimeForm {
    /// The form of a stamp, as its own clock showed it.
    #[must_use]
    pub fn of(stamp: &Stamp) -> Self {
        Self::at(stamp.utc_ms, stamp.offset_min)
    }

    fn at(utc_ms: i64, offset_min: i32) -> Self {
        let wall = WallTime::at(utc_ms, offset_min);
        Self {
            date: format!("{:04}-{:02}-{:02}", wall.year, wall.month, wall.day),
            clock: format!("{:02}:{:02}", wall.hour, wall.minute),
        }
    }

    /// Nothing is typed into it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.date.trim().is_empty() && self.clock.trim().is_empty()
    }

    /// The whole minute it names on a clock `offset_min` east of UTC, milliseconds since 1970.
    ///
    /// # Errors
    /// [`Refusal::NotADate`] or [`Refusal::NotAClock`], with what was typed.
    pub fn read(&self, offset_min: i32) -> Result<i64, Refusal> {
        let date = date(&self.date).filter(|date| utc_of(*date, (0, 0), 0).is_some());
        let date = date.ok_or_else(|| Refusal::NotADate { text: self.date.clone() })?;
        let utc_ms = clock(&self.clock).and_then(|clock| utc_of(date, clock, offset_min));
        utc_ms.ok_or_else(|| Refusal::NotAClock { text: self.clock.clone() })
    }

    /// The form so many minutes later.
    ///
    /// # Errors
    /// As [`TimeForm::read`].
    pub fn later(&self, minutes: i64) -> Result<Self, Refusal> {
        Ok(Self::at(self.read(0)?.saturating_add(minutes.saturating_mul(60_000)), 0))
    }
}

fn date(text: &str) -> Option<(i32, u32, u32)> {
    let numbers = |separator| -> Option<Vec<u32>> {
        text.trim().split(separator).map(number).collect::<Option<Vec<_>>>()
    };
    let year = |year: u32| i32::try_from(year).ok().filter(|year| (1000..=9999).contains(year));
    match (numbers('-').as_deref(), numbers('.').as_deref()) {
        (Some([y, month, day]), _) | (_, Some([day, month, y])) => Some((year(*y)?, *month, *day)),
        _ => None,
    }
}

fn clock(text: &str) -> Option<(u32, u32)> {
    let text = text.trim().to_lowercase();
    let (digits, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = digits.trim().split_once([':', '.'])?;
    let (hour, minute) = (number(hour)?, number(minute)?);
    match half {
        None => Some((hour, minute)),
        Some(half) => (1..=12).contains(&hour).then(|| (hour % 12 + half, minute)),
    }
}

/// A number of at most four digits and nothing else.
fn number(text: &str) -> Option<u32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::parse_iso;

    fn form(date: &str, clock: &str) -> TimeForm {
        TimeForm { date: date.to_owned(), clock: clock.to_owned() }
    }

    #[test]
    fn a_time_reads_back_in_every_way_people_write_it() {
        let meant = parse_iso("2026-02-26T18:40:00+01:00").unwrap();
        for (date, clock) in [
            ("2026-02-26", "18:40"),
            (" 2026-2-26 ", " 18.40 "),
            ("26.02.2026", "6:40 pm"),
            ("26.2.2026", "6:40PM"),
        ] {
            assert_eq!(form(date, clock).read(60), Ok(meant.0), "{date} {clock}");
        }
        let stamp = Stamp::at_wall(meant.0 + 59_999, 60);
        assert_eq!(TimeForm::of(&stamp), form("2026-02-26", "18:40"));
        assert_eq!(form("2026-02-26", "12:05 am").read(0), form("2026-02-26", "0:05").read(0));
    }

    #[test]
    fn what_is_no_time_is_refused_by_its_field() {
        for date in ["", "2026-02-30", "02/26/2026", "26-02-26", "2026-02-26-01", "2026-00002-26"] {
            let refused = form(date, "18:40").read(60);
            assert_eq!(refused, Err(Refusal::NotADate { text: date.to_owned() }));
        }
        for clock in ["", "25:00", "18:60", "18", "18:40:00", "13:00 pm", "0:10 am", "+8:00"] {
            let refused = form("2026-02-26", clock).read(60);
            assert_eq!(refused, Err(Refusal::NotAClock { text: clock.to_owned() }));
        }
    }

    #[test]
    fn a_step_goes_over_midnight_and_the_month() {
        let late = form("2026-02-28", "23:58");
        assert_eq!(late.later(5), Ok(form("2026-03-01", "00:03")));
        assert_eq!(late.later(5).and_then(|it| it.later(-5)), Ok(late));
    }
}
