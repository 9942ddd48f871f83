//! What moves the model: a shell's event, or a reply of the store.
//!
//! Boundary: never crosses the wire; the shells know `event` alone.

use super::{commit::Plan, event::Input};
use crate::{
    domain::{moment::Moment, reminders::ReminderOrder},
    effects::store::StoreReply,
};

/// One step of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A shell told something.
    Shell(Input),
    /// A shell told something after another process wrote to the log: it is read again first, and
    /// nothing is decided before what was told.
    Moved(Input),
    /// The store answered a request to open.
    Opened(StoreReply, Pending),
    /// The store answered a request to write.
    Written(StoreReply, Plan, Pending),
    /// The store answered the renewed request to write the oldest unsaved change.
    Retried(StoreReply, Pending),
    /// The store answered a request to undo.
    Undone(StoreReply, Pending),
    /// The store answered what is due, on a locked device.
    DueRead(StoreReply, Moment),
    /// The due-file was written: the OS may be told.
    DueWritten(Vec<ReminderOrder>),
}

/// What a reply belongs to: the event that asked, and how often it was tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The event to go on with.
    pub input: Input,
    /// How many times another process came in between.
    pub attempts: u8,
}
