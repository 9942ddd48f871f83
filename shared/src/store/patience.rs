//! How long other processes may go ahead of this one.
//!
//! Boundary: counts and waits; what was overtaken is tried again by whoever asked.

use super::connect;
use crate::effects::store::{StoreFailure, StoreReply};
use std::{
    thread,
    time::{Duration, Instant},
};

/// How much longer this process lets the others go ahead after each time.
const COURTESY: Duration = Duration::from_millis(2);
/// How many times that at most.
const MOST: u32 = 20;

/// Since when, and how often, other processes have overtaken this one.
#[derive(Default)]
pub(super) struct Patience(Option<(Instant, u32)>);

impl Patience {
    /// Nobody came in between.
    pub(super) const fn is_restored(&mut self) {
        self.0 = None;
    }

    /// Another process wrote meanwhile: try again, until that has happened for as long as this one waits for a log
    /// that another holds.
    pub(super) fn overtaken(&mut self) -> StoreReply {
        let (since, times) = self.0.unwrap_or_else(|| (Instant::now(), 0));
        if since.elapsed() >= connect::PATIENCE {
            self.0 = None;
            return StoreReply::Failed(StoreFailure::Busy);
        }
        self.0 = Some((since, times.saturating_add(1)));
        // The first time costs nothing; who is overtaken again and again lets the others finish.
        thread::sleep(COURTESY * times.min(MOST));
        StoreReply::Stale
    }
}
