//! The rule of twos: two points up for more than two hours means too much (S2).
//!
//! Boundary: a timeline and "now" in, assessments out; what to offer after a verdict is advice.
//!
//! Read in this order: [`constants`] (the numbers and where they come from), [`timeline`] (the
//! facts), `place` (when a session ends, and what follows it), [`baseline`] (what a session is compared
//! with), [`evidence`] (all that one verdict depends on), [`series`] (the checks that count),
//! [`site_rule`] (the six steps for one site), [`assess`](mod@assess) (the worst site decides).

pub mod assess;
pub mod baseline;
pub mod constants;
pub mod evidence;
#[cfg(test)]
mod oracle;
mod place;
#[cfg(test)]
mod properties;
pub mod series;
pub mod site_rule;
pub mod timeline;
pub mod verdict;

pub use assess::{Assessment, assess, assess_all};
pub use evidence::{Evidence, gather};
pub use timeline::{SessionTimes, TimedCheck, Timeline};
pub use verdict::{Reason, Verdict};
