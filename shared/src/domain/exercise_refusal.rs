//! What can be wrong with an exercise that a person names, or adds as their own.
//!
//! Boundary: carries what was typed; the sentences a person reads are texts.

use super::exercise::ExerciseId;
use thiserror::Error;

/// An exercise that cannot be read or kept.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ExerciseRefusal {
    /// Not an exercise that Brace knows.
    #[error("read the exercise: use the whole name of a known one, such as deadlift")]
    Unknown {
        /// What the person typed.
        text: String,
        /// Those that have most words in common with it.
        near: Vec<ExerciseId>,
    },
    /// A name that several exercises go by.
    #[error("read the exercise: say which one, several go by that name")]
    Ambiguous {
        /// What the person typed.
        text: String,
        /// Those it can mean.
        meant: Vec<ExerciseId>,
    },
    /// Not a name for an exercise.
    #[error("name the exercise: use up to 64 characters with a letter or a digit")]
    NotAName {
        /// What the person typed.
        text: String,
    },
    /// A name that another exercise goes by.
    #[error("name the exercise: another one goes by that name, use a different one")]
    NameTaken {
        /// The name.
        name: String,
        /// The exercise that goes by it.
        by: ExerciseId,
    },
    /// As many exercises of a person's own as there can be.
    #[error("add the exercise: there are 200 of your own, rename one instead")]
    TooMany,
    /// An exercise that Brace knows, where only one of a person's own can be changed.
    #[error("change the exercise: how it loads the back is known, add one of your own instead")]
    NotOwn,
    /// An exercise of a person's own without a word on how it loads the back.
    #[error("add the exercise: say whether it is a hinge, a squat or another movement")]
    PatternMissing,
    /// A hinge or squat lift of a person's own without a word on where the load is.
    #[error("add the exercise: say where the load is")]
    PlaceMissing,
}
