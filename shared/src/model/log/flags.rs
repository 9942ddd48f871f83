//! The flags that are open, as the person answered.
//!
//! Boundary: reads facts; what a flag asks and how soon it wants someone is content, the fold is `domain::flags`'.

use super::Facts;
use crate::domain::{flags::OpenFlag, moment::Instant};

/// The flags that are open, the most urgent first.
#[must_use]
pub fn open(_facts: &Facts, _now: Instant) -> Vec<OpenFlag> {
    Vec::new()
}
