//! What the log can be restored from, and when a snapshot is due.
//!
//! Boundary: what the store reported, and the rule of `domain::snapshots`; `model::snapshots` asks the store.

use super::RecoveryEvent;
use crate::{
    domain::snapshots::{day, is_due},
    effects::store::{Access, Snapshot},
    model::open_log::OpenLog,
};

/// What this process knows of snapshots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshots {
    /// What the log can be restored from, the newest first, as the store last found it; snapshots come first.
    pub found: Vec<Snapshot>,
    /// That is how they are now: nothing has changed since the store was asked.
    pub known: bool,
    /// The person wants to see all of them.
    pub listed: bool,
    /// What Brace asks about before it does it.
    pub asks: Option<RecoveryEvent>,
    /// One was put into the log's place, and the log is yet to be read.
    pub put_back: bool,
    /// The day on which this process last began to make one without being asked.
    tried: Option<i64>,
}

impl Snapshots {
    /// The one to offer where the log is not open.
    #[must_use]
    pub fn newest(&self) -> Option<&Snapshot> {
        self.found.first()
    }

    /// Whether one is due on a log now. One that could not be made is tried again on another day, or by another
    /// process. Of a log that holds nothing there is nothing to keep.
    #[must_use]
    pub fn is_due(&self, log: &OpenLog, now_ms: i64) -> bool {
        let holds = log.facts.window().logged().next().is_some();
        let here = log.standing.access == Access::Whole;
        let due = is_due(log.standing.snapshot_ms, now_ms);
        here && due && holds && self.tried != Some(day(now_ms))
    }

    /// One is begun.
    pub const fn begins(&mut self, now_ms: i64) {
        self.tried = Some(day(now_ms));
    }
}
