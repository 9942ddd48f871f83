//! When the checklist is asked for, and which items do not fit the person.
//!
//! Boundary: the choices; what follows from them is `checklist::gate`'s.

use crate::domain::checklist::{Family, Item};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The choices.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(default)]
pub struct ChecklistChoices {
    /// Before which sets.
    pub when: ListWhen,
    /// After how many minutes since the lift's last set the full list comes again.
    pub again_after_minutes: u8,
    /// What does not fit the person.
    pub not_for_me: Vec<(Family, Item)>,
}

impl Default for ChecklistChoices {
    fn default() -> Self {
        Self { when: ListWhen::EachWorkSet, again_after_minutes: 10, not_for_me: Vec::new() }
    }
}

/// Before which sets the checklist is asked for.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum ListWhen {
    /// Before each work set (S1).
    #[default]
    EachWorkSet,
    /// Before a lift's first work set.
    FirstWorkSet,
    /// Before none.
    Off,
}
