//! What an intent wants written, and what to show once it is.
//!
//! Boundary: a value; the features make it, `commit` carries it out.

use crate::{
    domain::reminders::ReminderOrder,
    effects::store::{Change, Draft, DraftKey, Transaction, Undoable},
    model::{
        notice::{Notice, Saved},
        route::Route,
    },
};

/// A planned change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What to write.
    pub transaction: Transaction,
    /// What to say once it is durable; absent for drafts.
    pub saved: Option<Notice>,
    /// Where to go once it is durable; absent to stay.
    pub route: Option<Route>,
    /// What to tell the OS once it is durable.
    pub orders: Vec<ReminderOrder>,
}

impl Plan {
    /// A plan for something a person can take back.
    #[must_use]
    pub const fn intention(done: Undoable, changes: Vec<Change>, saved: Saved) -> Self {
        let transaction = Transaction { intention: Some(done), changes };
        let saved = Some(Notice::Saved(saved));
        Self { transaction, saved, route: None, orders: Vec::new() }
    }

    /// A plan that undo does not take back by itself: drafts, choices, and what belongs to an earlier
    /// intention.
    #[must_use]
    pub const fn drafts(changes: Vec<Change>) -> Self {
        let transaction = Transaction { intention: None, changes };
        Self { transaction, saved: None, route: None, orders: Vec::new() }
    }

    /// The same plan, showing another screen once it is durable.
    #[must_use]
    pub fn then_go(self, to: Route) -> Self {
        Self { route: Some(to), ..self }
    }
}

/// A draft whose body is the JSON of a value.
pub fn draft<T: serde::Serialize>(key: DraftKey, value: &T) -> Change {
    // Drafts hold strings, numbers and enums only: their JSON cannot fail, and an empty body is treated
    // as absent.
    Change::PutDraft(Draft { key, body: serde_json::to_string(value).unwrap_or_default() })
}
