//! Which exercise is open, and what the person chooses one for.
//!
//! Boundary: a draft of this process, until the person goes elsewhere.

use super::Purpose;
use crate::{
    domain::settings::{LoadPlace, OwnPattern},
    effects::store::{Change, DraftKey},
    model::route::Route,
};
use serde::{Deserialize, Serialize};

/// What the person does with the exercises.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
pub struct ExercisesState {
    /// What they choose one for.
    pub purpose: Purpose,
    /// The one that is open.
    pub open: Option<OpenLift>,
}

/// An exercise that is open.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub enum OpenLift {
    /// One that is there, its id.
    Known(String),
    /// One to add, as far as it is described.
    New {
        /// How it moves.
        pattern: Option<OwnPattern>,
        /// Where the load is.
        place: Option<LoadPlace>,
    },
}

impl ExercisesState {
    /// Takes over a change. Whoever goes elsewhere chooses no exercise any more. A draft that no longer reads is
    /// treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::Exercise => {
                *self = serde_json::from_str(&kept.body).unwrap_or_default();
            }
            Change::PutDraft(kept) if kept.key == DraftKey::Route => {
                let to: Route = serde_json::from_str(&kept.body).unwrap_or_default();
                if !matches!(to, Route::Exercises | Route::EditExercise) {
                    *self = Self::default();
                }
            }
            _ => {}
        }
    }
}
