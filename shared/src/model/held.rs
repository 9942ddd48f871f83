//! What outlives a log that is read again, that closes, or whose core broke down.
//!
//! Boundary: memory only; `lifecycle` puts it aside and gives it to the next log that opens.

use super::{
    commit::Unsaved,
    open_log::{Here, OpenLog},
};
use crate::effects::store::Log;
use std::sync::{Arc, Mutex, PoisonError};

/// What was not written, and where the person was.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Changes that could not be written: kept, and written to the next log that opens.
    pub unsaved: Unsaved,
    /// The log they were made on.
    pub known: Log,
    /// Where the person was in this process, and what was half typed.
    pub here: Option<Here>,
}

impl Held {
    /// What outlives a log that closes.
    #[must_use]
    pub fn of(open: OpenLog) -> Self {
        let known = open.facts.window().clone();
        Self { unsaved: open.commit.unsaved, known, here: Some(open.here) }
    }

    /// What would outlive it.
    #[must_use]
    pub fn copy_of(open: &OpenLog) -> Self {
        let known = open.facts.window().clone();
        Self { unsaved: open.commit.unsaved.clone(), known, here: Some(open.here.clone()) }
    }
}

/// Where what is held waits. The edge keeps a hold of it, so that it outlives a core that broke down.
#[derive(Clone, Debug, Default)]
pub struct Lifeboat(Arc<Mutex<Option<Held>>>);

impl Lifeboat {
    /// Puts something aside.
    pub fn put(&self, held: Held) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(held);
    }

    /// Everything is written: nothing needs to be held.
    pub fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Takes what was put aside.
    #[must_use]
    pub fn take(&self) -> Held {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default()
    }
}
