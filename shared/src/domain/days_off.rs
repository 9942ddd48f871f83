//! A few days off squats and deadlifts, after a session that was too much (S2).
//!
//! Boundary: dates of the calendar, each in the zone of its own stamp. They end by themselves, and nothing is
//! refused meanwhile.

use super::{
    day::WallTime,
    moment::Stamp,
    person::{PersonFact, Said},
    plan::PlanFact,
    source::{Origin, Sourced},
};

/// How many days off are offered, "a few".
pub const DAYS_OFF: Sourced<u8> = Sourced { value: 3, origin: Origin::Ours };
/// The most days off to choose: what is longer is a break, and no plan of a few days.
pub const LONGEST_DAYS_OFF: Sourced<u8> = Sourced { value: 14, origin: Origin::Ours };

/// Days off that run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysOff {
    /// Midnight of the first day after them: UTC milliseconds, in the zone of when they were taken.
    pub over_utc_ms: i64,
    /// That zone, minutes east of UTC.
    pub offset_min: i32,
}

const DAY_MS: i64 = 24 * 3_600_000;

impl DaysOff {
    /// As they would run if they were taken then, its own date the first of them.
    #[must_use]
    pub fn taken(days: u8, at: &Stamp) -> Self {
        let midnight =
            at.utc_ms - (at.utc_ms + i64::from(at.offset_min) * 60_000).rem_euclid(DAY_MS);
        let over_utc_ms = midnight.saturating_add(i64::from(days) * DAY_MS);
        Self { over_utc_ms, offset_min: at.offset_min }
    }

    /// The first day after them.
    #[must_use]
    pub fn over(self) -> WallTime {
        WallTime::at(self.over_utc_ms, self.offset_min)
    }

    /// Those that run at a time: the newest taken, until their date or until the person ends them.
    #[must_use]
    pub fn running<'a>(
        facts: impl DoubleEndedIterator<Item = &'a PersonFact>,
        now: &Stamp,
    ) -> Option<Self> {
        let taken = |fact: &'a PersonFact| match fact.said {
            Said::Plan(PlanFact::DaysOff { days }) => Some((days, &fact.at)),
            _ => None,
        };
        let (days, at) = facts.rev().find_map(taken)?;
        let taken = Self::taken(days, at);
        let today = WallTime::at(now.utc_ms, now.offset_min).day_number;
        (today < taken.over().day_number).then_some(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::parse_iso, id::PersonFactId};

    fn at(text: &str) -> Stamp {
        let (utc_ms, offset_min) = parse_iso(text).unwrap();
        Stamp::at_wall(utc_ms, offset_min)
    }

    fn fact(text: &str, days: u8) -> PersonFact {
        let said = Said::Plan(PlanFact::DaysOff { days });
        PersonFact { id: PersonFactId::from_bytes([0; 16]), at: at(text), said }
    }

    fn over(facts: &[PersonFact], now: &str) -> Option<u32> {
        DaysOff::running(facts.iter(), &at(now)).map(|running| running.over().day)
    }

    #[test]
    fn three_days_off_end_by_themselves_when_the_fourth_date_begins() {
        let facts = [fact("2026-03-02T21:30:00+01:00", 3)];
        assert_eq!(over(&facts, "2026-03-02T21:31:00+01:00"), Some(5));
        assert_eq!(over(&facts, "2026-03-04T23:59:00+01:00"), Some(5));
        assert_eq!(over(&facts, "2026-03-05T00:00:00+01:00"), None);
    }

    #[test]
    fn the_newest_taken_holds_and_none_ends_them() {
        let taken = fact("2026-03-02T21:30:00+01:00", 3);
        let longer = fact("2026-03-03T08:00:00+01:00", 7);
        let ended = fact("2026-03-03T09:00:00+01:00", 0);
        assert_eq!(over(&[taken.clone(), longer], "2026-03-04T08:00:00+01:00"), Some(10));
        assert_eq!(over(&[taken, ended], "2026-03-03T09:01:00+01:00"), None);
    }

    #[test]
    fn a_date_is_the_one_that_the_person_read_then() {
        // 23:30 in New York is the next day in Berlin.
        let facts = [fact("2026-03-02T23:30:00-05:00", 1)];
        assert_eq!(over(&facts, "2026-03-02T23:59:00-05:00"), Some(3));
        assert_eq!(over(&facts, "2026-03-03T00:00:00-05:00"), None);
    }
}
