//! What the store answered: written, not written, written at last, taken back.
//!
//! Boundary: what was planned is applied already when it is asked for; here it is kept, queued or reread.

use super::Active;
use crate::{
    domain::{moment::Stamp, refusal::Refusal, reminders::OsState},
    effects::store::{StoreFailure, StoreReply, StoreRequest},
    model::{event::Event, lifecycle::Outcome, notice::Notice, plan::Plan},
};

impl Active {
    /// Before an event: what could not be written is tried again first. What undo takes back it may
    /// as well forget before it is written.
    #[must_use]
    pub fn before(&mut self, event: &Event) -> Outcome {
        self.unsaved.begin_anew();
        if matches!(event, Event::Undo { .. }) && self.unsaved.holds_the_newest_intention() {
            return Outcome::GoOn;
        }
        self.next_unsaved()
    }

    fn next_unsaved(&self) -> Outcome {
        match (self.unsaved.next(), self.unsaved.unfit()) {
            (Some(next), _) => Outcome::Retry(next.clone()),
            (None, Some(failure)) => Outcome::GoOnUnsaved(failure),
            (None, None) => Outcome::GoOn,
        }
    }

    pub(super) fn undo(&mut self, at: Stamp, os: &OsState) -> Outcome {
        // What was never written is taken back by forgetting it and reading the log again.
        let waits = self.unsaved.holds_the_newest_intention();
        if let Some(intention) = waits.then(|| self.unsaved.take_back()).flatten() {
            return Outcome::Reread(Notice::Undone(intention));
        }
        if let Some(failure) = self.unsaved.stuck() {
            return self.undone(&StoreReply::Failed(failure), &at, os);
        }
        match self.undo {
            Some(done) => Outcome::Ask(StoreRequest::Undo { at, token: done.token }),
            None => Outcome::done(Some(Notice::Refused(Refusal::NothingToUndo))),
        }
    }

    /// The store answered a plan's write. The plan is applied already: a failed one is kept in
    /// memory, visible, and written again; the OS is told either way.
    pub fn written(&mut self, reply: &StoreReply, plan: Plan) -> Outcome {
        let failure = match reply {
            StoreReply::Saved => None,
            StoreReply::Stale => return Outcome::BeginAnew,
            StoreReply::Failed(failure) => Some(*failure),
            _ => Some(StoreFailure::System { code: 0 }),
        };
        self.route = plan.route;
        let Plan { transaction, saved, orders, .. } = plan;
        let Some(failure) = failure else {
            if transaction.intention.is_some() {
                self.unsaved.is_overtaken(true);
            }
            let kept =
                transaction.facts().next().is_some() || matches!(saved, Some(Notice::Undone(_)));
            return Outcome::Done { kept, notice: saved, orders };
        };
        let claims = transaction.intention.is_some() || matches!(saved, Some(Notice::Saved(_)));
        if claims && !self.keeps_route && failure != StoreFailure::Corrupt {
            return Outcome::Reread(Notice::NotKept(failure));
        }
        self.unsaved.push(transaction);
        let notice = if claims { Some(Notice::Failed(failure)) } else { saved };
        if failure == StoreFailure::Corrupt {
            return Outcome::Damaged(notice);
        }
        Outcome::Done { kept: false, notice, orders: self.unsaved.let_through(orders) }
    }

    /// The store answered the renewed write of the oldest unsaved change.
    pub fn retried(&mut self, reply: &StoreReply) -> Outcome {
        match reply {
            StoreReply::Saved => self.unsaved.was_written(),
            StoreReply::Stale => return Outcome::BeginAnew,
            StoreReply::Failed(failure) => self.unsaved.failed(*failure),
            _ => return Outcome::GoOn,
        }
        // What the person does meanwhile must not be lost either: it queues up behind.
        self.unsaved.stuck().map_or_else(|| self.next_unsaved(), Outcome::GoOnUnsaved)
    }

    /// The store answered an undo; its reminders follow.
    pub fn undone(&mut self, reply: &StoreReply, now: &Stamp, os: &OsState) -> Outcome {
        match reply {
            StoreReply::Undone { intention, changes } => {
                for change in changes {
                    self.change_log(change);
                }
                self.undo = None;
                self.unsaved.is_overtaken(false);
                let outcome = self.follow_up(Some(Notice::Undone(*intention)), now, os);
                self.dating(outcome)
            }
            StoreReply::Stale => Outcome::BeginAnew,
            StoreReply::Superseded => Outcome::Reread(Notice::Refused(Refusal::UndoSuperseded)),
            StoreReply::Failed(failure @ StoreFailure::Corrupt) => {
                Outcome::Damaged(Some(Notice::Failed(*failure)))
            }
            StoreReply::Failed(failure) => Outcome::done(Some(Notice::NotKept(*failure))),
            _ => Outcome::done(Some(Notice::Refused(Refusal::NothingToUndo))),
        }
    }
}
