//! Which page of the history is open, and the days off as stepped so far.
//!
//! Boundary: a draft of this process, until the person goes elsewhere.

use crate::{
    effects::store::{Change, DraftKey},
    model::route::Route,
};
use serde::{Deserialize, Serialize};

/// What is open.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
pub struct AboutState {
    /// The block that is open before a baseline, counted from 0; absent where all of it stands on one page.
    pub page: Option<u8>,
    /// The days off as stepped so far.
    pub days: Option<u8>,
}

impl AboutState {
    /// Takes over a change. Whoever goes elsewhere has none of it open. A draft that no longer reads is treated as
    /// absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::History => {
                *self = serde_json::from_str(&kept.body).unwrap_or_default();
            }
            Change::PutDraft(kept) if kept.key == DraftKey::Route => {
                let to: Route = serde_json::from_str(&kept.body).unwrap_or_default();
                if !matches!(to, Route::About | Route::DaysOff) {
                    *self = Self::default();
                }
            }
            _ => {}
        }
    }
}
