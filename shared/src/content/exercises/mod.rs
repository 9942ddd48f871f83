//! The catalogue: the exercises that Brace knows, how each loads the back, and what else each is called.
//!
//! Start at [`Exercise`]; the entries lie in a file a kind, [`naming`] reads what a person types, [`searching`]
//! finds as they type, [`pattern`] and its like know a person's own lifts, too. Boundary: ids, not names for a person,
//! which are texts. A log may hold ids that are not in here.

mod deadlifts;
pub mod folded;
pub mod foreign;
mod hinges;
mod kit;
mod lifts;
mod machines;
pub mod naming;
mod one_leg;
mod others;
pub mod searching;
mod squats;
#[cfg(test)]
mod tests;

pub use kit::Kit;
pub use lifts::{is_deadlift, is_free_hinge, is_known, offered, pattern, stored, typed};

use crate::domain::{
    checklist::Family,
    exercise::{ExerciseId, Pattern},
};
use std::{collections::HashMap, sync::LazyLock};

/// An exercise of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Exercise {
    /// As stored. Once released it stays, since logs hold it.
    pub id: &'static str,
    /// How it loads the back.
    pub pattern: Pattern,
    /// What it is loaded with.
    pub kit: Kit,
    /// Whose checklist fits it; absent where none does.
    pub family: Option<Family>,
    /// What other apps and people call it, in any language, besides its id.
    pub aliases: &'static [&'static str],
}

impl Exercise {
    const fn new(id: &'static str, pattern: Pattern, kit: Kit) -> Self {
        Self { id, pattern, kit, family: None, aliases: &[] }
    }

    const fn checked(self, family: Family) -> Self {
        Self { family: Some(family), ..self }
    }

    const fn called(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// Its id and its aliases.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.id).chain(self.aliases.iter().copied())
    }
}

/// Every exercise, in the order in which they are offered.
pub fn all() -> impl Iterator<Item = &'static Exercise> + Clone {
    [deadlifts::ALL, hinges::ALL, squats::ALL, machines::ALL, one_leg::ALL, others::ALL]
        .into_iter()
        .flatten()
}

/// Every rule and every line of a view asks about some id.
static BY_ID: LazyLock<HashMap<&str, &Exercise>> =
    LazyLock::new(|| all().map(|exercise| (exercise.id, exercise)).collect());

/// What is offered before anything was lifted.
#[must_use]
pub fn first() -> ExerciseId {
    ExerciseId::known("deadlift")
}

/// The catalogue's entry for an id, where it has one.
#[must_use]
pub fn find(id: &ExerciseId) -> Option<&'static Exercise> {
    BY_ID.get(id.as_str()).copied()
}
