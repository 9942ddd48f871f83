//! What the core asks a shell to do: plain data without an answer.
//!
//! Boundary: an outcome comes back as an ordinary event with a moment, never as a resolution.

mod file;

pub use file::FileOrder;

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
    /// A job has more to do: the shell sends `WorkEvent::Resume` with the same job and chunk once every event
    /// that waits has had its turn.
    Resume {
        /// Which job.
        job: BackgroundJob,
        /// Which chunk of it is next, counted from 0 since the job began in this process.
        chunk: u32,
    },
    /// Open the system's own settings where the person chooses the language of Brace.
    OpenLanguages,
    /// Open the dialler with a number in it; calling is the person's.
    Dial {
        /// The number.
        number: String,
    },
    /// Something for the system's own way of choosing files, or of sharing a text.
    File(FileOrder),
}

/// Work that is too long for one event: the core does it in chunks of some 20 ms at most, and other events
/// pass in between.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum BackgroundJob {
    /// Reads the whole log and compares every row with its checksum.
    Check,
    /// Takes over what can be read of a log that lies aside.
    TakeOver,
    /// Erases what lies in the bin: what is old enough, or what the person wants gone.
    Erase,
    /// Makes a snapshot of the log.
    Snapshot,
}

impl Operation for Order {
    type Output = ();
}
