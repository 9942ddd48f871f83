//! What Brace should ask, as the facts stand now.
//!
//! Boundary: a value for `reconcile`; the model makes it from the rule's assessments.

use super::reminder::ReminderKind;
use crate::domain::{
    day::WallTime,
    id::{ReminderId, SessionId},
    local_day::DayEnd,
    moment::{Instant, Span, Stamp},
    reminders::settings::{MORNING_HOUR, MORNING_OPEN},
    rule_of_twos::constants::ASK_AFTER,
    zone::Zone,
};

/// A reminder that the facts ask for, or asked for in vain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The session it is about.
    pub session: SessionId,
    /// What it asks for.
    pub kind: ReminderKind,
    /// When it is due.
    pub due: Instant,
    /// Whether it can still be answered in time.
    pub now: WantedNow,
}

/// Whether a wanted reminder can still be answered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WantedNow {
    /// It can.
    Open,
    /// It closed without an answer.
    Missed,
}

impl Wanted {
    /// Its deterministic id.
    #[must_use]
    pub fn id(&self) -> ReminderId {
        ReminderId::of(self.session, self.kind)
    }
}

/// When the next-morning question comes, as the person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Morning {
    /// An hour of the local clock.
    pub hour: u8,
    /// When a night is over: a session that ends before is of the evening before.
    pub day_end: DayEnd,
}

impl Default for Morning {
    fn default() -> Self {
        Self { hour: MORNING_HOUR.value, day_end: DayEnd::default() }
    }
}

/// When the morning after `end` is, on the clock that showed `end`. Where that clock changes in the night,
/// the morning is the one it shows afterwards. A morning that
/// comes before the two-hour question is none.
#[must_use]
pub fn next_morning(end: &Stamp, zone: Zone, hours: Morning) -> Instant {
    let wall = WallTime::at(end.utc_ms, end.offset_min);
    let minutes_today = i64::from(wall.hour * 60 + wall.minute);
    let to_morning = i64::from(hours.hour) * 60 - minutes_today;
    let comes_later = Span::minutes(to_morning) > ASK_AFTER.value;
    let this_morning = hours.day_end.is_night(wall.hour) && comes_later;
    let ahead = if this_morning { to_morning } else { to_morning + 24 * 60 };
    // Exact to the second: eight is eight, however late in its minute the session ended.
    let into_minute = end.utc_ms.rem_euclid(60_000);
    let due = end.moved_to(end.instant() + Span(Span::minutes(ahead).0 - into_minute));
    zone.same_wall_time(&due).unwrap_or(due.instant())
}

/// Whether a check given at `at` answers the morning due at `due`.
#[must_use]
pub fn answers_morning(at: Instant, due: Instant) -> bool {
    at >= due && at <= due + MORNING_OPEN.value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::parse_iso, moment::Moment, zone::ZoneChange};

    fn at(text: &str) -> Stamp {
        let (utc_ms, offset_min) = parse_iso(text).unwrap();
        Stamp::at_wall(utc_ms, offset_min)
    }

    #[test]
    fn eight_o_clock_is_eight_o_clock_behind_a_change_of_the_clocks() {
        for (end, change, offset_min, morning) in [
            // Europe's clocks in 2026, and Lord Howe's, which move by half an hour.
            ("2026-03-28T19:00:00+01:00", "2026-03-29T01:00:00Z", 120, "2026-03-29T08:00:00+02:00"),
            ("2026-03-29T01:30:00+01:00", "2026-03-29T01:00:00Z", 120, "2026-03-29T08:00:00+02:00"),
            ("2026-10-24T19:00:00+02:00", "2026-10-25T01:00:00Z", 60, "2026-10-25T08:00:00+01:00"),
            ("2026-04-04T19:00:00+11:00", "2026-04-04T15:00:00Z", 630, "2026-04-05T08:00:00+10:30"),
            // A change behind the morning moves nothing.
            ("2026-03-27T19:00:00+01:00", "2026-03-29T01:00:00Z", 120, "2026-03-28T08:00:00+01:00"),
        ] {
            let (end, at_utc_ms) = (at(end), at(change).utc_ms);
            let zone_change = Some(ZoneChange { at_utc_ms, offset_min });
            let now = Moment { zone_change, ..Moment::given(end.utc_ms, end.offset_min) };
            assert_eq!(
                next_morning(&end, Zone::of(&now), Morning::default()),
                at(morning).instant(),
                "{morning}"
            );
        }
    }

    #[test]
    fn the_morning_after_is_the_next_day_s_unless_the_night_is_not_over() {
        for (end, morning) in [
            ("2026-03-02T19:00:00+01:00", "2026-03-03T08:00:00+01:00"),
            ("2026-03-03T02:30:00+01:00", "2026-03-03T08:00:00+01:00"),
            // Who lifts before breakfast is asked after the next night.
            ("2026-03-03T07:30:00+01:00", "2026-03-04T08:00:00+01:00"),
        ] {
            assert_eq!(
                next_morning(&at(end), Zone::default(), Morning::default()),
                at(morning).instant(),
                "{end}"
            );
        }
    }

    #[test]
    fn the_morning_comes_at_the_hour_chosen_and_the_night_ends_when_the_day_does() {
        let late = Morning { hour: 12, day_end: DayEnd::at(6).unwrap() };
        let early = Morning { hour: 5, day_end: DayEnd::at(0).unwrap() };
        for (end, hours, morning) in [
            ("2026-03-03T05:30:00+01:00", late, "2026-03-03T12:00:00+01:00"),
            ("2026-03-03T06:00:00+01:00", late, "2026-03-04T12:00:00+01:00"),
            ("2026-03-03T00:30:00+01:00", early, "2026-03-04T05:00:00+01:00"),
        ] {
            let due = next_morning(&at(end), Zone::default(), hours);
            assert_eq!(due, at(morning).instant(), "{end} {hours:?}");
        }
    }

    #[test]
    fn no_morning_comes_before_the_two_hour_question() {
        let hours = Morning { hour: 5, day_end: DayEnd::at(6).unwrap() };
        for (end, morning) in [
            ("2026-03-03T02:58:00+01:00", "2026-03-03T05:00:00+01:00"),
            ("2026-03-03T02:59:00+01:00", "2026-03-04T05:00:00+01:00"),
            ("2026-03-03T05:30:00+01:00", "2026-03-04T05:00:00+01:00"),
        ] {
            let due = next_morning(&at(end), Zone::default(), hours);
            assert_eq!(due, at(morning).instant(), "{end}");
        }
    }
}
