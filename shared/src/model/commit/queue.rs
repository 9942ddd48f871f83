//! What could not be written, where boots begin, and what the store's answers mean.
//!
//! Boundary: a plan is applied already when it is asked for; here it is kept, queued or read again.

use super::{Anchors, Attempt, Plan, Unsaved};
use crate::{
    effects::store::{StoreFailure, StoreReply},
    model::notice::Notice,
};

/// What stands between memory and the log.
#[derive(Clone, Debug, Default)]
pub struct Commit {
    /// What could not be written yet, oldest first.
    pub unsaved: Unsaved,
    /// Where boots began.
    pub anchors: Anchors,
}

/// What becomes of a change that cannot be written now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// It waits in memory, visible, and is tried again with every event.
    Waits,
    /// A command ends at once: it is taken back, and said.
    TakenBack,
}

impl Commit {
    /// Before an event: what could not be written is tried again first. What undo takes back it may
    /// as well forget before it is written.
    #[must_use]
    pub fn before(&mut self, is_undo: bool) -> Attempt {
        self.unsaved.begin_anew();
        if is_undo && self.unsaved.holds_the_newest_intention() {
            return Attempt::Proceed;
        }
        self.next_unsaved()
    }

    fn next_unsaved(&self) -> Attempt {
        match (self.unsaved.next(), self.unsaved.constraint_violation()) {
            (Some(next), _) => Attempt::Retry(next.clone()),
            (None, Some(failure)) => Attempt::ProceedUnsaved(failure),
            (None, None) => Attempt::Proceed,
        }
    }

    /// The store answered a plan's write. The plan is applied already: a failed one is kept in
    /// memory, visible, and written again; the OS is told either way.
    pub fn written(&mut self, reply: &StoreReply, plan: Plan, patience: Patience) -> Attempt {
        let failure = match reply {
            StoreReply::Saved => None,
            StoreReply::Stale => return Attempt::RetryAfterReload,
            StoreReply::Failed(failure) => Some(*failure),
            _ => Some(StoreFailure::System { code: 0 }),
        };
        let Plan { transaction, saved, orders, .. } = plan;
        let Some(failure) = failure else {
            if transaction.intention.is_some() {
                self.unsaved.is_overtaken(true);
            }
            let kept =
                transaction.facts().next().is_some() || matches!(saved, Some(Notice::Undone(_)));
            return Attempt::Done { kept, notice: saved, orders };
        };
        let claims = transaction.intention.is_some() || matches!(saved, Some(Notice::Saved(_)));
        if claims && patience == Patience::TakenBack && failure != StoreFailure::Corrupt {
            return Attempt::Reload(Notice::NotKept(failure));
        }
        self.unsaved.push(transaction);
        let notice = if claims { Some(Notice::Failed(failure)) } else { saved };
        if failure == StoreFailure::Corrupt {
            return Attempt::Damaged(notice);
        }
        Attempt::Done { kept: false, notice, orders: self.unsaved.deliverable_orders(orders) }
    }

    /// The store answered the renewed write of the oldest unsaved change.
    pub fn retried(&mut self, reply: &StoreReply) -> Attempt {
        match reply {
            StoreReply::Saved => self.unsaved.was_written(),
            StoreReply::Stale => return Attempt::RetryAfterReload,
            StoreReply::Failed(failure) => self.unsaved.failed(*failure),
            _ => return Attempt::Proceed,
        }
        // What the person does meanwhile must not be lost either: it queues up behind.
        self.unsaved.stuck().map_or_else(|| self.next_unsaved(), Attempt::ProceedUnsaved)
    }
}
