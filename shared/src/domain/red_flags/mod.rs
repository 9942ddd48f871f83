//! What follows from the answers to the card of symptoms: which flags are open, how soon each wants someone, and
//! what may be asked next.
//!
//! Boundary: pure folds over what the person said; the questions in words are content.

mod asked;
mod due;
mod episode;
mod fold;
mod gone;
mod level;
#[cfg(test)]
mod tests;

pub use asked::{is_asked, is_of_patterns, needs_history};
pub use due::PATTERN_AGAIN;
pub use episode::{Episode, Seen};
pub use fold::Flags;
pub use gone::{GONE_AFTER_DAYS, GONE_AFTER_TIMES};
pub use level::{ends_as_gone, is_leg_symptom, level};
