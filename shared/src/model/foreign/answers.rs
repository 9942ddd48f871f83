//! What a person answers about another app's export.
//!
//! Boundary: crosses the wire, so that every value may be anything; read by `meanings`.

use crate::domain::load::LoadUnit;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What a person says about a file that does not say it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct ForeignAnswers {
    /// The unit of loads that have none; absent while it is to be asked.
    pub unit: Option<LoadUnit>,
    /// What single names mean.
    pub names: Vec<NameAnswer>,
    /// What happens to the names that are asked about and have no answer.
    pub others: OtherNames,
}

/// What one name in the file means.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct NameAnswer {
    /// The name as the file has it; case and the space around it do not matter.
    pub name: String,
    /// What it means.
    pub meant: Meant,
}

/// What a name means.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Meant {
    /// This exercise, by any of its names.
    Exercise(String),
    /// An exercise under that very name.
    Own,
}

/// What happens to names that are asked about.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum OtherNames {
    /// They are asked about.
    #[default]
    Ask,
    /// They keep their own names.
    Keep,
}
