//! What outlives a log that the core reads again or closes, and a core that breaks down.
//!
//! Boundary: memory only; `lifecycle` puts it in the lifeboat and gives it to the next log that opens.

use super::{commit::Unsaved, here::Here, open_log::OpenLog};
use crate::effects::store::Log;
use std::sync::{Arc, Mutex, PoisonError};

/// The unsaved changes, and where the person was.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Changes that the store could not write yet: the next log that opens gets them.
    pub unsaved: Unsaved,
    /// The window of the log on which the person made them.
    pub known: Log,
    /// Where the person was in this process, and what they had half typed.
    pub here: Option<Here>,
}

impl Held {
    /// Copies what outlives the log.
    #[must_use]
    pub fn of(open: &OpenLog) -> Self {
        let known = open.facts.window().clone();
        Self { unsaved: open.commit.unsaved.clone(), known, here: Some(open.here.clone()) }
    }
}

/// Where [`Held`] waits for the next log. `engine` keeps a clone of it outside the core, so that it
/// outlives a core that breaks down.
#[derive(Clone, Debug, Default)]
pub struct Lifeboat(Arc<Mutex<Option<Held>>>);

impl Lifeboat {
    /// Puts it in.
    pub fn put(&self, held: Held) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(held);
    }

    /// Empties it: the store has written everything.
    pub fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Takes out what is in it.
    #[must_use]
    pub fn take(&self) -> Held {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default()
    }
}
