//! What an intent wants written, and what to show once it is.
//!
//! Boundary: a value; the intents make it, `active` carries it out.

use super::{notice::Saved, route::Route};
use crate::effects::store::{Change, Draft, DraftKey, Intention, Transaction};

/// A planned change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What to write.
    pub transaction: Transaction,
    /// What to say once it is durable; absent for drafts.
    pub saved: Option<Saved>,
    /// Where to go once it is durable.
    pub route: Route,
}

impl Plan {
    /// A plan for something a person can take back.
    #[must_use]
    pub fn intention(
        intention: Intention,
        changes: Vec<Change>,
        saved: Saved,
        route: Route,
    ) -> Self {
        let transaction = Transaction { intention: Some(intention), changes };
        Self { transaction, saved: Some(saved), route }
    }

    /// A plan that only keeps drafts.
    #[must_use]
    pub const fn drafts(changes: Vec<Change>, route: Route) -> Self {
        Self { transaction: Transaction { intention: None, changes }, saved: None, route }
    }

    /// The same plan, also dropping a draft that it makes stale.
    #[must_use]
    pub fn dropping(mut self, key: DraftKey) -> Self {
        self.transaction.changes.push(Change::DropDraft(key));
        self
    }
}

/// A draft whose body is the JSON of a value.
pub fn draft<T: serde::Serialize>(key: DraftKey, value: &T) -> Change {
    // Drafts hold strings, numbers and enums only: their JSON cannot fail, and an empty body reads as none.
    Change::PutDraft(Draft { key, body: serde_json::to_string(value).unwrap_or_default() })
}
