//! What could not be written yet, oldest first.
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
    /// How many of the oldest the log did not take for a reason of their own, in this round.
    passed_over: usize,
    /// Why it did not take them.
    constraint_violation: Option<StoreFailure>,
    /// Why nothing can be written in this round.
    stuck: Option<StoreFailure>,
    /// Something was written since that a person would undo first.
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

    /// What a person would undo waits.
    #[must_use]
    pub fn holds_the_newest_intention(&self) -> bool {
        !self.overtaken && self.waiting.iter().any(|transaction| transaction.intention.is_some())
    }

    /// What undo would take back first waits, and this names it.
    #[must_use]
    pub fn holds(&self, token: UndoToken) -> bool {
        let newest = self.waiting.iter().rev().find_map(|transaction| transaction.intention);
        !self.overtaken && newest.is_some_and(|done| done.token == token)
    }

    /// What can be undone first was written, or taken back, while something else waits.
    pub const fn is_overtaken(&mut self, overtaken: bool) {
        self.overtaken = overtaken;
    }

    /// Why nothing can be written just now: what comes meanwhile may build on what waits, and waits
    /// behind it.
    #[must_use]
    pub const fn stuck(&self) -> Option<StoreFailure> {
        self.stuck
    }

    /// Why something waits that the log does not take.
    #[must_use]
    pub const fn constraint_violation(&self) -> Option<StoreFailure> {
        self.constraint_violation
    }

    /// Keeps a change that failed. A draft or a route is not worth a warning, and is written with the
    /// next one.
    pub fn push(&mut self, transaction: Transaction) {
        if transaction.changes.iter().any(|change| !change.is_draft()) {
            self.overtaken &= transaction.intention.is_none();
            self.waiting.push(transaction);
        }
    }

    /// What of these orders is given now. What could not be written must not cost its notification, since
    /// the process may die with it: what is taken from the phone is ordered anew once nothing waits.
    #[must_use]
    pub fn deliverable_orders(&self, orders: Vec<ReminderOrder>) -> Vec<ReminderOrder> {
        let all = self.is_empty();
        orders.into_iter().filter(|order| all || order.gives()).collect()
    }

    /// A new round, from the oldest on.
    pub fn begin_anew(&mut self) {
        (self.passed_over, self.constraint_violation, self.stuck) = (0, None, None);
    }

    /// What to write next in this round.
    #[must_use]
    pub fn next(&self) -> Option<&Transaction> {
        self.waiting.get(self.passed_over)
    }

    /// The next one was written.
    pub fn was_written(&mut self) {
        if self.passed_over < self.waiting.len() {
            self.waiting.remove(self.passed_over);
        }
    }

    /// The next one failed: for a reason of its own, which must stop no other, or for one of all.
    pub const fn failed(&mut self, failure: StoreFailure) {
        if let StoreFailure::ConstraintViolation { .. } = failure {
            self.passed_over += 1;
            self.constraint_violation = Some(failure);
        } else {
            self.stuck = Some(failure);
        }
    }

    /// Forgets the newest intention, with what says more about its facts; anything else a person
    /// chose since then stays.
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

    /// The same queue for a log that has opened: where it holds no such session, as one that was
    /// begun after damage, what was known of the session goes in front. A session that was taken back
    /// meanwhile, by another process, is not brought back: what waited for it goes to the bin with it.
    #[must_use]
    pub fn onto(mut self, opened: &Opened, known: &Log) -> Self {
        self.begin_anew();
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
                // One that begins in the queue is put by it; one that ends there began before.
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
        // What the queue puts itself it can also take back: it is not there before.
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
