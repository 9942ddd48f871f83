//! When a person's history is asked for.
//!
//! Boundary: by dates of the calendar, each in the zone of its own stamp; the questions are content.

use super::Background;
use crate::domain::{
    day::WallTime,
    moment::Stamp,
    source::{Origin, Sourced},
};

/// After how many days the history is asked for again.
pub const HISTORY_AGAIN: Sourced<i32> = Sourced { value: 90, origin: Origin::Ours };
/// How often a person can put it off before it stands on Today instead of before a session.
pub const PUT_OFF_AT_MOST: Sourced<usize> = Sourced { value: 2, origin: Origin::Ours };

/// Whether the history is asked for, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The answers are not old yet.
    Not,
    /// When the next session begins, before its baseline.
    BeforeBaseline,
    /// On Today, until it is answered: the person has put it off as often as they can.
    OnToday,
}

impl Background {
    /// Whether the history is due at a time.
    #[must_use]
    pub fn due(&self, now: &Stamp) -> Due {
        let date = |at: &Stamp| WallTime::at(at.utc_ms, at.offset_min).day_number;
        let days = self.seen().map(|seen| date(now).saturating_sub(date(seen)));
        if days.is_some_and(|days| days < HISTORY_AGAIN.value) {
            return Due::Not;
        }
        if self.put_off() < PUT_OFF_AT_MOST.value { Due::BeforeBaseline } else { Due::OnToday }
    }
}
