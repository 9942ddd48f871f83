//! The rule of twos: two points up for more than two hours means too much (S2).
//!
//! Boundary: a timeline and "now" in, assessments out; what to offer after a verdict is advice.
//!
//! Read in this order: [`constants`] (the numbers and where they come from), [`timeline`] (the
//! facts), [`baseline`] (what a session is compared with), [`series`] (the checks that count),
//! [`site_rule`] (the six steps for one site), [`assess`] (the worst site decides).

pub mod assess;
pub mod baseline;
pub mod constants;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod properties;
pub mod series;
pub mod site_rule;
pub mod timeline;
pub mod verdict;

pub use assess::{Assessment, assess_all};
pub use timeline::{SessionTimes, TimedCheck, Timeline};
pub use verdict::{Reason, Verdict};
