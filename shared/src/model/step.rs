//! What moves the model: a shell's event, or a reply of the store.
//!
//! Boundary: never crosses the wire; the shells know `event` alone.

use super::{
    commit::Plan,
    event::{Input, SaveAs},
};
use crate::{
    domain::{
        moment::{Instant, Moment},
        reminders::ReminderOrder,
    },
    effects::store::StoreReply,
    exchange::imports::plan::ImportReport,
};

/// One step of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A shell sent an input.
    Shell(Input),
    /// A shell sent an input after another process wrote to the log: the model reads the log again
    /// before it handles the input.
    Moved(Input),
    /// The store answered a request to open.
    Opened(StoreReply, Pending),
    /// The store answered a request to write.
    Written(StoreReply, Plan, Pending),
    /// The store answered the renewed request to write the oldest unsaved change.
    Retried(StoreReply, Pending),
    /// The store answered a request to undo.
    Undone(StoreReply, Pending),
    /// The store answered a query.
    Found(StoreReply, Pending),
    /// The store answered with a page of the history or of the bin.
    Paged(StoreReply, Pending),
    /// The store took over a chunk of a log that lies aside, or left it.
    TakenOver(StoreReply, Pending),
    /// The store erased a chunk of what lies in the bin.
    Erased(StoreReply, Pending),
    /// The store checked a chunk of the log.
    Checked(StoreReply, Pending),
    /// The store wrote the log to a file, brought one in, or left it.
    Transferred(StoreReply, Pending),
    /// The store read a file that Brace did not write.
    ForeignRead(StoreReply, Pending),
    /// The store brought another app's sessions in, or left them.
    ForeignBrought(StoreReply, Box<ImportReport>, Pending),
    /// The store wrote the log into the outbox under this name, or left it.
    PutInOutbox(StoreReply, (String, SaveAs), Pending),
    /// The store emptied the outbox, as far as it could.
    OutboxEmptied,
    /// The store did a step of a snapshot.
    Snapshotted(StoreReply, Pending),
    /// The store found what the log can be restored from.
    SnapshotsFound(StoreReply),
    /// The store put a copy into the log's place, or could not.
    Restored(StoreReply, Pending),
    /// The store answered with the due-file, on a locked device.
    DueRead(StoreReply, Moment),
    /// The store wrote the due-file: the OS may get its orders.
    DueWritten(Vec<ReminderOrder>),
}

/// What a reply belongs to: the event that asked, and how often the model has tried it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The event to go on with.
    pub input: Input,
    /// How many times the model read the log again for it.
    pub attempts: u16,
    /// The time that the event speaks of, where the window must lie around it; absent for now.
    pub around: Option<Instant>,
}

impl Pending {
    /// A first attempt.
    #[must_use]
    pub const fn new(input: Input) -> Self {
        Self { input, attempts: 0, around: None }
    }
}
