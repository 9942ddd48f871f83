//! The one way a plan becomes durable: the store writes it, or memory keeps it and tries again.
//!
//! Boundary: decides what to ask the store and what its answer means; `lifecycle` asks.

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
pub use queue::{Commit, Patience, is_undone};
pub use unsaved::Unsaved;
