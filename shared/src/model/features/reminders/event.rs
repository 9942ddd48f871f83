//! What happens to reminders.
//!
//! Boundary: crosses the wire; every value may be anything. An answer is `check`'s.

use crate::{
    domain::{reminders::OsState, rest::RestStep},
    model::log::QuestionRef,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about reminders, or what the system reports of them.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ReminderEvent {
    /// An entry point with the OS as it is: after a start, at an alarm, when the clock, the zone, the
    /// app's version or a permission changed, when a notification went.
    Woken(OsState),
    /// Put a question off for as long as the person chose.
    Snooze(QuestionRef),
    /// Do not ask this again; it stands in the app.
    Skip(QuestionRef),
    /// The person swiped a notification away.
    Dismiss(QuestionRef),
    /// Choose which reminders come.
    Choose(ReminderChoice),
    /// Step how long a rest is to be.
    StepRest(RestStep),
}

/// The one choice that changed.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ReminderChoice {
    /// Ask the next morning, too.
    NextMorning,
    /// Do not ask the next morning.
    NoNextMorning,
    /// Say when the rest between sets is over, after so many seconds; 0 for never.
    RestSeconds(u16),
    /// How long a rest is to be, seconds, whether or not it rings.
    TargetSeconds(u16),
}
