//! The return plan: steps back up, each gated by verdicts.
//!
//! Boundary: facts in, the state of the plan out; nothing derived is stored.

mod facts;
mod now;

pub use facts::{Found, PlanDeed, PlanFact, Reference};
pub use now::{PlanNow, PlanState};
