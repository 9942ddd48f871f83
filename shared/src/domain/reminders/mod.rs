//! Reminders that cannot be lost: what Brace should ask, and what it must tell the OS for that.
//!
//! Boundary: pure. Facts say what is wanted; rows remember what became of each question; the OS says
//! what it holds and shows; [`reconcile()`] compares the three. It may run at any time, any number of
//! times: applying it twice changes nothing.

pub mod os;
#[cfg(test)]
mod properties;
pub mod reconcile;
pub mod reminder;
pub mod settings;
pub mod wanted;

pub use os::{Delivery, OsState, Pending, Permission, Permissions, Shown};
pub use reconcile::{Decision, ReminderOrder, fires_at, reconcile};
pub use reminder::{Reminder, ReminderKind, ReminderState};
pub use settings::ReminderSettings;
pub use wanted::{Wanted, WantedNow};
