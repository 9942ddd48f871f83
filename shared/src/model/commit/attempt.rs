//! What handling one step came to, and what must happen before the event is done.
//!
//! Boundary: a value; `lifecycle` carries it out.

use super::Plan;
use crate::{
    domain::reminders::ReminderOrder,
    effects::store::{StoreFailure, StoreRequest, Transaction},
    model::notice::Notice,
};

/// What handling one step came to.
#[derive(Debug)]
pub enum Attempt {
    /// Done.
    Done {
        /// Something was kept durably: the shell may tick.
        kept: bool,
        /// What to say of it.
        notice: Option<Notice>,
        /// What to tell the OS.
        orders: Vec<ReminderOrder>,
    },
    /// Ask the store before going on.
    Ask(StoreRequest),
    /// Write this plan.
    Write(Plan),
    /// Write the oldest unsaved change again.
    Retry(Transaction),
    /// Another process wrote: read the log again and try the event once more.
    RetryAfterReload,
    /// What is in memory is not what will be written: read the log again, and say so.
    Reload(Notice),
    /// The log turned out to be damaged while in use, and what to say of it.
    Damaged(Option<Notice>),
    /// Go on with the event.
    Proceed,
    /// Go on with the event, though unsaved changes failed again.
    ProceedUnsaved(StoreFailure),
}

impl Attempt {
    /// Done, with nothing for the OS.
    #[must_use]
    pub const fn done(notice: Option<Notice>) -> Self {
        Self::Done { kept: false, notice, orders: Vec::new() }
    }
}
