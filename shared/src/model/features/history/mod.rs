//! What the person did before, and how they take it back.
//!
//! Boundary: which intention undo would take back; the store knows how.

mod event;
#[cfg(test)]
mod tests;

pub use event::HistoryEvent;

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
