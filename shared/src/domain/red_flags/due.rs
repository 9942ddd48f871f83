//! When the card asks how the pain behaves over weeks, beside what is new.
//!
//! Boundary: counts calendar dates, each in the zone of its own stamp.

use super::Flags;
use crate::domain::{
    day::WallTime,
    moment::Stamp,
    source::{Origin, Sourced},
};

/// After how many days it asks again: asked daily, it would train people to tap past the rest.
pub const PATTERN_AGAIN: Sourced<i32> = Sourced { value: 28, origin: Origin::Ours };

impl Flags {
    /// Whether the card asks how the pain behaves: it never has, or long enough ago.
    #[must_use]
    pub fn patterns_due(&self, now: &Stamp) -> bool {
        let date = |at: &Stamp| WallTime::at(at.utc_ms, at.offset_min).day_number;
        let last = self.answers.iter().rev().find(|(_, answer)| answer.patterns);
        last.is_none_or(|(at, _)| date(now).saturating_sub(date(at)) >= PATTERN_AGAIN.value)
    }
}
