//! The library as data: what Brace knows of the field beyond the rules.
//!
//! Start at [`exercises`]. Rules are the domain's; sentences and names are texts.

pub mod exercises;
