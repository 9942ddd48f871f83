//! Whose plan is open.
//!
//! Boundary: a draft of this process; what is typed on its page is `rows`'.

use crate::effects::store::{Change, DraftKey};
use serde::{Deserialize, Serialize};

/// The page of a plan.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanPage {
    /// Of which lift, its id; absent before one was opened.
    pub lift: Option<String>,
}

impl PlanPage {
    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::Plan => {
                *self = serde_json::from_str(&kept.body).unwrap_or_default();
            }
            Change::DropDraft(DraftKey::Plan) => *self = Self::default(),
            _ => {}
        }
    }
}
