//! The return plan as a person reads it: its page, its place on the plan's first page, and the page that sets it up.
//!
//! Boundary: words for `model::log::plan`; decides nothing.

mod page;
mod said;
mod set_up;
mod stairs;

pub use page::{begun, in_short, offer, page};
pub use set_up::set_up;
