//! What a person can do with the exercises.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::domain::settings::{LoadPlace, OwnPattern};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about exercises.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ExercisesEvent {
    /// Opens the list.
    Open {
        /// What the person chooses one for.
        purpose: Purpose,
    },
    /// Opens one exercise.
    Edit {
        /// Its id.
        exercise: String,
    },
    /// Opens an empty one, called what the person searched for.
    Begin,
    /// Says how the open exercise loads the back; what is absent stays as it is.
    Describe {
        /// How it moves.
        pattern: Option<OwnPattern>,
        /// Where the load is.
        place: Option<LoadPlace>,
    },
    /// Keeps the open exercise under the name in its field.
    Save,
    /// Hides an exercise from the list, or shows it again. Its sets stay.
    Archive {
        /// Its id, or a name of it.
        exercise: String,
        /// It is hidden.
        archived: bool,
    },
    /// Gives an exercise another name.
    Rename {
        /// Its id, or a name of it.
        exercise: String,
        /// The name; empty brings Brace's own back.
        name: String,
    },
    /// Adds an exercise of the person's own.
    Add {
        /// Its name.
        name: String,
        /// How it moves.
        pattern: Option<OwnPattern>,
        /// Where the load is; asked of hinge and squat lifts alone.
        place: Option<LoadPlace>,
    },
}

/// What a person chooses an exercise for.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum Purpose {
    /// To change it.
    #[default]
    Change,
    /// For the next set.
    NextSet,
    /// For the set whose form is open.
    Correction,
}

impl ExercisesEvent {
    /// Whether something that the log keeps comes of it.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        !matches!(self, Self::Open { .. } | Self::Edit { .. } | Self::Begin)
    }
}
