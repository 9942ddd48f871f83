//! A person's own bars and plates.
//!
//! Boundary: the choices; what they can load is `domain::gear`'s.

use crate::domain::load::LoadUnit;
use serde::{Deserialize, Serialize};

/// The choices.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
#[serde(default)]
pub struct OwnGear {
    /// The person's own bars.
    pub bars: Vec<OwnBar>,
    /// Pairs of plates in kilograms: hundredths and how many pairs; absent: Brace's own.
    pub plates_kg: Option<Vec<(u32, u32)>>,
    /// Pairs of plates in pounds, likewise.
    pub plates_lb: Option<Vec<(u32, u32)>>,
}

/// A bar of a person's own.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct OwnBar {
    /// Its id, as its row gives it.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// What it weighs, hundredths of the unit.
    pub weight: u32,
    /// That unit.
    pub unit: LoadUnit,
    /// The ids of the lifts that it is for.
    pub exercises: Vec<String>,
}
