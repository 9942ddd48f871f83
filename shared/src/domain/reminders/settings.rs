//! What a person chose about reminders.
//!
//! Boundary: the choices; `wanted` says what follows from them.

use crate::domain::{
    moment::Span,
    rest::{RestStep, TARGET_SECONDS, stepped},
    source::{Origin, Sourced},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// When the next-morning check comes unless the person chose otherwise, hours of the local clock.
pub const MORNING_HOUR: Sourced<u8> = Sourced { value: 8, origin: Origin::Ours };
/// How long the next-morning check stays open.
pub const MORNING_OPEN: Sourced<Span> = Sourced { value: Span::hours(6), origin: Origin::Ours };
/// For how long after its end a rest is worth telling.
pub const REST_OPEN: Sourced<Span> = Sourced { value: Span::minutes(10), origin: Origin::Ours };
/// How long a snooze puts a question off unless the person chose otherwise, minutes.
pub const SNOOZE_MINUTES: Sourced<u8> = Sourced { value: 15, origin: Origin::Ours };
/// From this delay on a reminder says that it is late.
pub const LATE: Sourced<Span> = Sourced { value: Span::minutes(5), origin: Origin::Ours };
/// The choices. Both reminders are off until chosen.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ReminderSettings {
    /// Ask the next morning, too.
    pub next_morning: bool,
    /// Say when the rest between sets is over, after so many seconds; 0 for never.
    pub rest_seconds: u16,
    /// How long the rest clock runs, seconds, where nothing rings; 0 until chosen.
    #[serde(default)]
    pub target_seconds: u16,
}

impl ReminderSettings {
    /// How long a rest is to be, seconds: until it rings, else what was chosen, else three minutes.
    #[must_use]
    pub const fn rest_target(&self) -> u16 {
        match (self.rest_seconds, self.target_seconds) {
            (0, 0) => TARGET_SECONDS.value,
            (0, chosen) => chosen,
            (rings, _) => rings,
        }
    }

    /// The same with another target: a rest that rings rings then.
    #[must_use]
    pub fn stepped(self, step: RestStep) -> Self {
        self.with_target(stepped(self.rest_target(), step))
    }

    /// The same with this target, seconds: a rest that rings rings then.
    #[must_use]
    pub const fn with_target(self, target_seconds: u16) -> Self {
        let rest_seconds = if self.rest_seconds == 0 { 0 } else { target_seconds };
        Self { rest_seconds, target_seconds, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stepping_the_target_makes_nothing_ring_that_did_not() {
        let off = ReminderSettings::default();
        assert_eq!(off.rest_target(), 180);
        let longer = off.stepped(RestStep::More);
        assert_eq!((longer.rest_seconds, longer.rest_target()), (0, 210));
    }

    #[test]
    fn a_rest_that_rings_rings_at_the_target() {
        let rings = ReminderSettings { rest_seconds: 90, ..ReminderSettings::default() };
        assert_eq!(rings.rest_target(), 90);
        let shorter = rings.stepped(RestStep::Less);
        assert_eq!((shorter.rest_seconds, shorter.rest_target()), (60, 60));
    }

    #[test]
    fn choices_kept_before_there_was_a_target_still_read() {
        let kept = "{\"next_morning\":true,\"rest_seconds\":120}";
        let read: ReminderSettings = serde_json::from_str(kept).unwrap();
        assert_eq!((read.next_morning, read.rest_target()), (true, 120));
    }
}
