//! The library as data: what Brace knows of the field beyond the rules.
//!
//! Start at [`exercises`]; [`gear`] and [`cues`] say more of each. Rules are the domain's; sentences and names are texts.

pub mod cues;
pub mod exercises;
pub mod gear;
