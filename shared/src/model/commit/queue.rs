//! The unsaved changes, where boots began, and what the store's answers mean.
//!
//! Boundary: memory has applied a plan before the store writes it. This decides whether the plan stays, waits,
//! or goes because the model reads the log again.

use super::{Anchors, Attempt, Plan, Unsaved};
use crate::{
    domain::refusal::Refusal,
    effects::store::{StoreFailure, StoreReply},
    model::notice::Notice,
};

/// What memory holds and the log does not yet.
#[derive(Clone, Debug, Default)]
pub struct Commit {
    /// The changes that the store could not write yet, oldest first.
    pub unsaved: Unsaved,
    /// Where boots began.
    pub anchors: Anchors,
}

/// What becomes of a change that the store cannot write now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// It waits in memory, visible; the store tries it again with every event.
    Waits,
    /// Its process, a command, ends at once: memory drops the change and tells the person.
    TakenBack,
}

impl Commit {
    /// Before an event the store tries the unsaved changes again. Before an undo it need not: memory can
    /// forget an intention that no log holds.
    #[must_use]
    pub fn before(&mut self, is_undo: bool) -> Attempt {
        self.unsaved.start_round();
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

    /// The store answered a plan's write. Memory has applied the plan already. One that failed stays
    /// there, visible, and the store tries it again; the OS gets its orders either way.
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
                self.unsaved.set_overtaken(true);
            }
            let kept = transaction.facts().next().is_some() || is_undone(saved.as_ref());
            return Attempt::Done { kept, notice: saved, orders };
        };
        let claims = transaction.intention.is_some()
            || matches!(saved.as_ref().map(Notice::plain), Some(Notice::Saved(_)));
        if claims && patience == Patience::TakenBack && failure != StoreFailure::Corrupt {
            return Attempt::Reload(Notice::NotKept(failure));
        }
        // What the person saw may be gone soon, so that this cannot wait in memory.
        if claims && failure == StoreFailure::BringingIn {
            return Attempt::Reload(Notice::Refused(Refusal::ComingIn));
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
        // What the person does meanwhile must not be lost either: it waits behind the oldest.
        self.unsaved.stuck().map_or_else(|| self.next_unsaved(), Attempt::ProceedUnsaved)
    }
}

/// Whether it says that something was taken back.
#[must_use]
pub fn is_undone(notice: Option<&Notice>) -> bool {
    matches!(notice.map(Notice::plain), Some(Notice::Undone(_)))
}
