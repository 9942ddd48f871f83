//! What the person did before: how they take it back, and how they read of it.
//!
//! Boundary: which intention undo would take back, which pages of the history are listed and which session is
//! open to be read; the store knows how to undo and to page.

mod event;
mod pages;
mod past;
#[cfg(test)]
mod tests;

pub use event::HistoryEvent;
pub use pages::Pages;
pub use past::{PastState, open, opens};

pub use crate::model::log::judged::{ListedLift, ListedSession};

use crate::effects::store::{Transaction, Undoable};

/// What the person did last.
#[derive(Clone, Debug, Default)]
pub struct HistoryState {
    /// What undo would take back.
    pub undo: Option<Undoable>,
}

impl HistoryState {
    /// Takes over a transaction.
    pub const fn apply(&mut self, transaction: &Transaction) {
        if transaction.intention.is_some() {
            self.undo = transaction.intention;
        }
    }
}
