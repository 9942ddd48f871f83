//! What moves the model: a shell's event, or a reply of the store.
//!
//! Boundary: never crosses the wire; the shells know `event` alone.

use super::{event::Event, plan::Plan};
use crate::{
    domain::{moment::Moment, reminders::ReminderOrder},
    effects::store::StoreReply,
};

/// One step of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A shell told something.
    Shell(Event),
    /// Another process wrote to the log, as is noticed at this moment.
    Moved(Moment),
    /// The store answered a request to open.
    Opened(StoreReply, Then),
    /// The store answered a request to write.
    Written(StoreReply, Plan, Then),
    /// The store answered the renewed request to write the oldest unsaved change.
    Retried(StoreReply, Then),
    /// The store answered a request to undo.
    Undone(StoreReply, Then),
    /// The store answered what is due, on a locked device.
    DueRead(StoreReply, Moment),
    /// The due-file was written: the OS may be told.
    DueWritten(Vec<ReminderOrder>),
}

/// What a reply belongs to: the event that asked, and how often it had to begin again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Then {
    /// The event to go on with.
    pub event: Event,
    /// How many times another process came in between.
    pub attempts: u8,
}
