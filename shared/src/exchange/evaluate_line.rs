//! One line of a file of worked cases as JSON spells it.
//!
//! Boundary: shape only; values are parsed in `evaluate_file` and `evaluate_plan`. Fields that it does not know are
//! passed over.

use super::timeline_line::pairs;
use serde::Deserialize;

/// What every line has.
#[derive(Deserialize)]
pub struct Head {
    pub kind: String,
    pub name: String,
}

/// What a lift is loaded with.
#[derive(Deserialize)]
pub struct GearLine {
    pub unit: String,
    pub bar: String,
    #[serde(deserialize_with = "pairs")]
    pub pairs: Vec<(String, u32)>,
}

/// The sets of a session, beside the gear to back them down with.
#[derive(Deserialize)]
pub struct BackDownLine {
    pub sets: Vec<(String, i64)>,
}

/// A return plan and the sessions on it, beside the gear.
#[derive(Deserialize)]
pub struct PlanLine {
    pub reference: String,
    pub own_line: Option<i64>,
    pub sessions: Vec<PlanSessionLine>,
    pub flags: Option<Vec<FlagLine>>,
}

#[derive(Deserialize)]
pub struct PlanSessionLine {
    pub at: String,
    pub verdict: String,
    pub top_load: Option<String>,
    pub baseline: Option<i64>,
    pub creep: Option<bool>,
    pub pain_relief: Option<bool>,
    pub leg_symptom: Option<bool>,
    pub worst: Option<i64>,
}

#[derive(Deserialize)]
pub struct FlagLine {
    pub from: String,
    pub until: Option<String>,
}

/// The dates that had a deadlift.
#[derive(Deserialize)]
pub struct DaysLine {
    pub days: Vec<String>,
    pub today: String,
}
