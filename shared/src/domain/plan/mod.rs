//! The return plan: steps back up, each gated by verdicts.
//!
//! Start at [`walk`]. Boundary: facts in, the state of the plan out; nothing derived is stored.

pub mod constants;
mod counts;
mod course;
mod facts;
mod fold;
mod kept;
mod loads;
mod now;
mod one_rep_max;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod properties;
mod refused;
mod standing;
mod step;
#[cfg(test)]
mod tests;

pub use counts::NotCounted;
pub use course::{Course, Lifted, PlanSession, Stretch};
pub use facts::{Found, PlanDeed, PlanFact, Reference};
pub use fold::{Walk, walk};
pub use kept::Kept;
pub use loads::{sets, step_load};
pub use now::{PlanNow, PlanState};
pub use one_rep_max::estimate;
pub use refused::PlanRefusal;
pub use standing::{Because, Evaluate, Paused, Standing};
pub use step::Step;
