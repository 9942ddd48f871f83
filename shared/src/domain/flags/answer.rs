//! One answer to the card of symptoms.
//!
//! Boundary: the fact as stored.

use super::Flag;
use crate::domain::id::CheckId;
use serde::{Deserialize, Serialize};

/// The version of the list of questions that this Brace asks.
pub const LIST_VERSION: u16 = 1;

/// What a person answered to the card.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
pub struct FlagAnswer {
    /// The baseline it was given with; absent where it was given by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<CheckId>,
    /// Which list was asked.
    pub list: u16,
    /// Whether how the pain behaves was asked as well.
    #[serde(default)]
    pub patterns: bool,
    /// What is new or worse; empty for none of these.
    pub flags: Vec<Flag>,
    /// Which open ones are still there, no worse.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub still: Vec<Flag>,
}
