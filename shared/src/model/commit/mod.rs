//! The one way a plan becomes durable: written, retried, begun anew, kept where it cannot be written.
//!
//! Boundary: decides what the store is asked and what its answer means; `lifecycle` asks it.

pub mod anchors;
pub mod attempt;
pub mod plan;
pub mod queue;
#[cfg(test)]
mod tests;
pub mod unsaved;

pub use anchors::Anchors;
pub use attempt::Attempt;
pub use plan::{Plan, draft};
pub use queue::{Commit, Patience};
pub use unsaved::Unsaved;
