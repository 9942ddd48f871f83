//! The return plan as a person reads it: its page, its place on the plan's first page, and the page that sets it up.
//!
//! Boundary: words for `model::log::plan`; decides nothing.

mod page;
mod said;
mod set_up;
mod stairs;
#[cfg(test)]
mod tests;

pub use page::{begun, offer, page};
pub use set_up::set_up;
