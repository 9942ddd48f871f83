//! Where each boot began, and which of it is still to be written.
//!
//! Boundary: the one writer of anchors; how a moment is read is `domain::clock`'s.

use crate::{
    domain::{
        clock::{BootAnchor, Clock, Reading},
        moment::{Instant, Moment},
        refusal::Refusal,
    },
    effects::store::{Change, Transaction},
};

/// The anchors known, and those that nothing durable is dated by yet.
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

    /// This much has happened: a boot that is not anchored yet begins no earlier.
    pub fn not_before(&mut self, happened: Instant) {
        self.clock.not_before(happened);
    }

    /// This boot dates something from now on: its anchor is written with whatever is written next.
    pub fn dates(&mut self, reading: &Reading) {
        if let Some(anchor) = &reading.new_anchor {
            self.unwritten.retain(|other| other.boot != anchor.boot);
            self.unwritten.push(anchor.clone());
        }
    }

    /// What stands in memory is dated by this boot already: its begin moves no more.
    pub fn fix(&mut self, reading: &Reading) {
        self.dates(reading);
        for anchor in &self.unwritten {
            self.clock.learn(anchor);
        }
    }

    /// Takes over what was written.
    pub fn apply(&mut self, change: &Change) {
        if let Some(stamp) = change.dated() {
            self.clock.happened(stamp);
        }
        if let Change::AnchorBoot(anchor) = change {
            self.unwritten.retain(|other| other.boot != anchor.boot);
            self.clock.learn(anchor);
        }
    }

    /// What is dated by a boot is written with where the boot began: a wall clock that is set
    /// afterwards must not move it.
    pub fn accompany(&mut self, transaction: &mut Transaction) {
        let kept = |change: &Change| matches!(change, Change::AnchorBoot(_));
        if transaction.changes.iter().all(Change::is_draft) || transaction.changes.iter().any(kept)
        {
            return;
        }
        let anchors = self.take();
        transaction.changes.splice(0..0, anchors);
    }

    /// The anchors that are still to be written.
    #[must_use]
    pub fn take(&mut self) -> Vec<Change> {
        let anchors = std::mem::take(&mut self.unwritten);
        for anchor in &anchors {
            self.clock.learn(anchor);
        }
        anchors.into_iter().map(Change::AnchorBoot).collect()
    }
}
