//! What follows from what the person said of their history.
//!
//! Boundary: reads facts; the questions are content.

use super::Facts;
use crate::domain::{checklist::Breathing, moment::Instant};

/// Whether the person should see someone before Brace suggests any load.
#[must_use]
pub const fn see_someone_first(_facts: &Facts, _now: Instant) -> bool {
    false
}

/// How the person is to breathe under load.
#[must_use]
pub const fn breathing(_facts: &Facts, _now: Instant) -> Breathing {
    Breathing::Ordinary
}
