//! Where each boot began, and which of these anchors the store has yet to write.
//!
//! Boundary: the one writer of anchors; `domain::clock` decides how to read a moment.

use crate::{
    domain::{
        clock::{BootAnchor, Clock, Reading},
        moment::{Instant, Moment},
        refusal::Refusal,
    },
    effects::store::{Change, Transaction},
};

/// The anchors known, and those of them that date no written fact yet.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    clock: Clock,
    unwritten: Vec<BootAnchor>,
}

impl Anchors {
    /// The anchors as stored.
    #[must_use]
    pub const fn new(clock: Clock) -> Self {
        Self { clock, unwritten: Vec::new() }
    }

    /// Reads a moment.
    ///
    /// # Errors
    /// [`Refusal::ClockOutOfRange`] where a field is outside what any real clock shows.
    pub fn read(&self, moment: &Moment) -> Result<Reading, Refusal> {
        self.clock.read(moment)
    }

    /// Something happened at this instant: the clock of a boot without an anchor reads no earlier.
    pub fn not_before(&mut self, happened: Instant) {
        self.clock.not_before(happened);
    }

    /// This boot dates something from now on: the store writes its anchor with the next transaction.
    pub fn dates(&mut self, reading: &Reading) {
        if let Some(anchor) = &reading.new_anchor {
            self.unwritten.retain(|other| other.boot != anchor.boot);
            self.unwritten.push(anchor.clone());
        }
    }

    /// Rows in memory carry dates of this boot already: its anchor moves no more.
    pub fn fix(&mut self, reading: &Reading) {
        self.dates(reading);
        for anchor in &self.unwritten {
            self.clock.learn(anchor);
        }
    }

    /// Takes over a change.
    pub fn apply(&mut self, change: &Change) {
        if let Some(stamp) = change.dated() {
            self.clock.happened(stamp);
        }
        if let Change::AnchorBoot(anchor) = change {
            self.unwritten.retain(|other| other.boot != anchor.boot);
            self.clock.learn(anchor);
        }
    }

    /// Adds the unwritten anchors to a transaction: whoever sets the wall clock afterwards must not move
    /// what this boot dated.
    pub fn accompany(&mut self, transaction: &mut Transaction) {
        let kept = |change: &Change| matches!(change, Change::AnchorBoot(_));
        if transaction.changes.iter().all(Change::is_draft) || transaction.changes.iter().any(kept)
        {
            return;
        }
        let anchors = self.take();
        transaction.changes.splice(0..0, anchors);
    }

    /// The anchors that the store has yet to write.
    #[must_use]
    pub fn unwritten(&self) -> Vec<BootAnchor> {
        self.unwritten.clone()
    }

    /// The store has written them.
    pub fn were_written(&mut self) {
        drop(self.take());
    }

    /// Hands out the anchors that the store has yet to write, as changes.
    fn take(&mut self) -> Vec<Change> {
        let anchors = std::mem::take(&mut self.unwritten);
        for anchor in &anchors {
            self.clock.learn(anchor);
        }
        anchors.into_iter().map(Change::AnchorBoot).collect()
    }
}
