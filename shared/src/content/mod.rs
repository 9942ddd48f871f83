//! The library as data: what Brace knows of the field beyond the rules.
//!
//! Start at [`exercises`], of which [`own_gear`], [`gear`] and [`cues`] say more, and [`articles`]. Rules are the domain's;
//! sentences and names are texts.

pub mod articles;
pub mod checklist;
pub mod cues;
pub mod exercises;
pub mod families;
pub mod figures;
pub mod flags;
pub mod gear;
pub mod history;
pub mod languages;
pub mod own_gear;
pub mod pain_words;
pub mod poses;
pub mod sources;
pub mod variations;
