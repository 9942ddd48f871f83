//! The card of symptoms as data: its lines, what each asks, where each question comes from, and whom to call.
//!
//! Boundary: keys of texts, sources and numbers; how soon a flag wants someone is `domain::red_flags`'.

mod lines;
mod numbers;
mod questions;
#[cfg(test)]
mod tests;

pub use lines::{CardLine, LINES, When};
pub use numbers::{Numbers, REGIONS, is_region, of_region, region_of};
pub use questions::{BOTH_LEGS_DIFFER, MUSCLES, question, says_not_to_drive};
