//! A flag that is open.
//!
//! Boundary: what the others need to know of it.

use super::{Flag, Level, Outcome, SeenBy};
use crate::domain::moment::Stamp;

/// A flag that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFlag {
    /// Which.
    pub flag: Flag,
    /// How soon it wants someone.
    pub level: Level,
    /// Since when.
    pub since: Stamp,
    /// Who looked at it and what they said, where that did not end it.
    pub seen: Option<(SeenBy, Outcome)>,
}

impl OpenFlag {
    /// What someone said of it, where they saw it and did not let the person lift yet.
    #[must_use]
    pub fn waits_for(&self) -> Option<Outcome> {
        self.seen.map(|(_, outcome)| outcome)
    }
}
