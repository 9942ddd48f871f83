//! How far one step has come, and what must happen before its event is done.
//!
//! Boundary: a value; `lifecycle` carries it out.

use super::Plan;
use crate::{
    domain::{moment::Instant, reminders::ReminderOrder},
    effects::store::{Query, StoreFailure, StoreRequest, Transaction},
    model::notice::Notice,
};

/// How far one step has come.
#[derive(Debug)]
pub enum Attempt {
    /// Done.
    Done {
        /// The store keeps something durably: the shell may tick.
        kept: bool,
        /// What to tell the person.
        notice: Option<Notice>,
        /// What to tell the OS.
        orders: Vec<ReminderOrder>,
    },
    /// Ask the store before going on.
    Ask(StoreRequest),
    /// Ask for what the window does not hold.
    Find(Query),
    /// Write this plan.
    Write(Plan),
    /// Write the oldest unsaved change again.
    Retry(Transaction),
    /// Another process wrote: read the log again and try the event once more.
    RetryAfterReload,
    /// The event speaks of what happened at this time: read the log around it and try the event once more.
    RetryAround(Instant),
    /// Memory holds what the store will not write: read the log again, and tell the person.
    Reload(Notice),
    /// The store met damage in the log while using it, and what to tell the person.
    Damaged(Option<Notice>),
    /// Go on with the event.
    Proceed,
    /// Go on with the event, though the store failed to write the unsaved changes again.
    ProceedUnsaved(StoreFailure),
}

impl Attempt {
    /// Done, with nothing for the OS.
    #[must_use]
    pub const fn done(notice: Option<Notice>) -> Self {
        Self::Done { kept: false, notice, orders: Vec::new() }
    }
}
