//! What a person chose about reminders.
//!
//! Boundary: the choices; `wanted` says what follows from them.

use crate::domain::{
    moment::Span,
    source::{Origin, Sourced},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// When the next-morning check comes, hours of the local clock.
pub const MORNING_HOUR: Sourced<u32> = Sourced { value: 8, origin: Origin::Ours };
/// A session that ends before this hour is of the night before it, hours of the local clock.
pub const NIGHT_ENDS_HOUR: Sourced<u32> = Sourced { value: 4, origin: Origin::Ours };
/// How long the next-morning check stays open.
pub const MORNING_OPEN: Sourced<Span> = Sourced { value: Span::hours(6), origin: Origin::Ours };
/// For how long after its end a rest is worth telling.
pub const REST_OPEN: Sourced<Span> = Sourced { value: Span::minutes(10), origin: Origin::Ours };
/// How long a snooze puts a question off.
pub const SNOOZE: Sourced<Span> = Sourced { value: Span::minutes(15), origin: Origin::Ours };
/// From this delay on a reminder says that it is late.
pub const LATE: Sourced<Span> = Sourced { value: Span::minutes(5), origin: Origin::Ours };
/// The longest rest that can be chosen, seconds.
pub const LONGEST_REST_SECONDS: u16 = 1_800;

/// The choices. Both are off until chosen.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ReminderSettings {
    /// Ask the next morning, too.
    pub next_morning: bool,
    /// Say when the rest between sets is over, after so many seconds; 0 for never.
    pub rest_seconds: u16,
}
