//! The changes that the store could not write yet, oldest first.
//!
//! Boundary: a queue in memory; `lifecycle` asks the store to write it, before every event.

use crate::{
    domain::{
        clock::BootAnchor,
        id::{SessionId, UndoToken},
        reminders::ReminderOrder,
    },
    effects::store::{Change, Fact, Intention, Log, Opened, StoreFailure, Transaction},
};

/// The queue.
#[derive(Clone, Debug, Default)]
pub struct Unsaved {
    waiting: Vec<Transaction>,
    /// How many of the oldest break a rule of the log, so that this round passes over them.
    passed_over: usize,
    /// The rule that the last of them broke.
    constraint_violation: Option<StoreFailure>,
    /// Why the store can write nothing in this round.
    stuck: Option<StoreFailure>,
    /// The store has since written something that undo takes back first.
    overtaken: bool,
}

impl Unsaved {
    /// Nothing waits.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// All that waits, oldest first.
    #[must_use]
    pub fn all(&self) -> &[Transaction] {
        &self.waiting
    }

    /// The intention that undo takes back first waits in here.
    #[must_use]
    pub fn holds_the_newest_intention(&self) -> bool {
        !self.overtaken && self.waiting.iter().any(|transaction| transaction.intention.is_some())
    }

    /// The intention that undo takes back first waits in here, and this token names it.
    #[must_use]
    pub fn holds(&self, token: UndoToken) -> bool {
        let newest = self.waiting.iter().rev().find_map(|transaction| transaction.intention);
        !self.overtaken && newest.is_some_and(|done| done.token == token)
    }

    /// Notes whether the intention that undo takes back first is written, while others wait in here.
    pub const fn set_overtaken(&mut self, overtaken: bool) {
        self.overtaken = overtaken;
    }

    /// Why the store can write nothing just now. A change that comes meanwhile may build on one that
    /// waits, so it waits behind it.
    #[must_use]
    pub const fn stuck(&self) -> Option<StoreFailure> {
        self.stuck
    }

    /// The rule that a waiting change breaks.
    #[must_use]
    pub const fn constraint_violation(&self) -> Option<StoreFailure> {
        self.constraint_violation
    }

    /// Keeps a change that failed. Drafts alone are not worth a warning: the next ones replace them.
    pub fn push(&mut self, transaction: Transaction) {
        if transaction.changes.iter().any(|change| !change.is_draft()) {
            self.overtaken &= transaction.intention.is_none();
            self.waiting.push(transaction);
        }
    }

    /// Those of these orders that the OS gets now. While changes wait, it gets only what gives it
    /// something to hold or show: the process may die with the changes, and then a notification taken
    /// away would be lost. What to take away is ordered again once nothing waits.
    #[must_use]
    pub fn deliverable_orders(&self, orders: Vec<ReminderOrder>) -> Vec<ReminderOrder> {
        let all = self.is_empty();
        orders.into_iter().filter(|order| all || order.gives()).collect()
    }

    /// Starts a new round, from the oldest on.
    pub fn start_round(&mut self) {
        (self.passed_over, self.constraint_violation, self.stuck) = (0, None, None);
    }

    /// The change that the store writes next in this round.
    #[must_use]
    pub fn next(&self) -> Option<&Transaction> {
        self.waiting.get(self.passed_over)
    }

    /// The store wrote it.
    pub fn was_written(&mut self) {
        if self.passed_over < self.waiting.len() {
            self.waiting.remove(self.passed_over);
        }
    }

    /// The store failed to write it. Breaking a rule of the log is its own matter and stops no other
    /// change; any other failure stops them all.
    pub const fn failed(&mut self, failure: StoreFailure) {
        if let StoreFailure::ConstraintViolation { .. } | StoreFailure::BringingIn = failure {
            self.passed_over += 1;
            self.constraint_violation = Some(failure);
        } else {
            self.stuck = Some(failure);
        }
    }

    /// Forgets the newest intention and every later change of the same facts; anything else that the
    /// person chose since then stays.
    pub fn take_back(&mut self) -> Option<Intention> {
        let last = self.waiting.iter().rposition(|waiting| waiting.intention.is_some())?;
        let taken = self.waiting.remove(last);
        let mut index = 0;
        self.waiting.retain(|waiting| {
            index += 1;
            index <= last || !waiting.speaks_of_facts_of(&taken)
        });
        taken.intention.map(|done| done.intention)
    }

    /// Fits the queue to a log that has opened. Where that log lacks a session that a change belongs to
    /// (it began empty after damage), all that `known` holds of the session goes in front. A session that
    /// another process moved to the bin meanwhile stays there, and so do the changes that belong to it.
    #[must_use]
    pub fn onto(mut self, opened: &Opened, known: &Log) -> Self {
        self.start_round();
        let removed = |id: &SessionId| opened.removed.contains(id);
        for waiting in &mut self.waiting {
            waiting
                .changes
                .retain(|change| !matches!(change, Change::PutSession(it) if removed(&it.id)));
        }
        let held = opened.log.sessions.iter().map(|session| session.id);
        let mut there: Vec<SessionId> = held.chain(opened.removed.iter().copied()).collect();
        let mut front = Vec::new();
        let queued = || self.waiting.iter().flat_map(|waiting| &waiting.changes);
        for change in queued() {
            let id = match change {
                // A session that begins in the queue needs nothing in front; one that ends in it began
                // before.
                Change::PutSession(session) if session.ended.is_none() => {
                    there.push(session.id);
                    continue;
                }
                Change::PutSession(session) => Some(session.id),
                _ => change.session(),
            };
            if let Some(id) = id.filter(|id| !there.contains(id)) {
                there.push(id);
                front.extend(known.whole(id));
            }
        }
        // A fact that the queue itself puts does not go in front: undo must find it absent before.
        let puts = |fact: Fact| queued().any(|change| change.fact() == Some(fact));
        front.retain_mut(|change| match change {
            Change::PutSession(session) => {
                session.ended.take_if(|_| puts(Fact::Session(session.id)));
                true
            }
            _ => !change.fact().is_some_and(puts),
        });
        if !front.is_empty() {
            let dated = front.iter().filter_map(Change::at).filter_map(BootAnchor::of);
            let mut changes: Vec<Change> = dated.map(Change::AnchorBoot).collect();
            changes.append(&mut front);
            self.waiting.insert(0, Transaction { intention: None, changes });
        }
        self
    }
}
