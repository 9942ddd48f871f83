//! What the core asks a shell to do: plain data without an answer.
//!
//! Boundary: an outcome comes back as an ordinary event with a moment, never as a resolution.

use crate::domain::reminders::ReminderOrder;
use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// One order.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Order {
    /// The log keeps something new, durably: a shell with haptics ticks once.
    Confirm,
    /// Something for the OS's alarms and notifications.
    Reminder(ReminderOrder),
}

impl Operation for Order {
    type Output = ();
}
