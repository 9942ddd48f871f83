//! One line of a file of worked cases as JSON spells it.
//!
//! Boundary: shape only; values are parsed in `evaluate_file`. Fields that it does not know are passed over.

use super::timeline_line::pairs;
use serde::Deserialize;

/// What every line has.
#[derive(Deserialize)]
pub struct Head {
    pub kind: String,
    pub name: String,
}

/// The sets of a session, and the gear to back them down with.
#[derive(Deserialize)]
pub struct BackDownLine {
    pub unit: String,
    pub bar: String,
    #[serde(deserialize_with = "pairs")]
    pub pairs: Vec<(String, u32)>,
    pub sets: Vec<(String, i64)>,
}
