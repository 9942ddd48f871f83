//! Which exercise a set was of, and how an exercise can load the lower back.
//!
//! Boundary: an open id; which ids Brace knows, and the pattern of each, is the catalogue's.

use super::{
    exercise_refusal::ExerciseRefusal,
    id::{OwnLiftId, Randomness},
    refusal::Refusal,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How a movement loads the back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// The hips fold: deadlifts and their kin.
    Hinge,
    /// Hips and knees fold together.
    Squat,
    /// Everything else.
    Other,
}

/// The stable name of an exercise, as stored: the catalogue's, or one that only the log knows.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(try_from = "String", into = "String")]
pub struct ExerciseId(Arc<str>);

impl ExerciseId {
    /// The most characters of an id: what the log's schema keeps.
    pub const LONGEST: usize = 64;

    /// Takes any name: 1 to [`ExerciseId::LONGEST`] characters without the white space around
    /// them, none of them a control character.
    ///
    /// # Errors
    /// [`ExerciseRefusal::Unknown`] where the text cannot be a name.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let name = text.trim();
        let fits = (1..=Self::LONGEST).contains(&name.chars().count());
        if fits && !name.chars().any(char::is_control) {
            Ok(Self(name.into()))
        } else {
            Err(ExerciseRefusal::Unknown { text: text.to_owned(), near: Vec::new() }.into())
        }
    }

    /// A name that the catalogue keeps, which its tests read like any other.
    #[must_use]
    pub fn known(id: &'static str) -> Self {
        Self(id.into())
    }

    /// An id for a lift of a person's own, later ones behind earlier ones. It is never a name: nobody types it by
    /// chance, and a name that changes leaves it as it is.
    #[must_use]
    pub fn mint(utc_ms: i64, randomness: &dyn Randomness) -> Self {
        Self(format!("own-{}", OwnLiftId::mint(utc_ms, randomness).hex()).into())
    }

    /// As stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<ExerciseId> for String {
    fn from(id: ExerciseId) -> Self {
        id.as_str().to_owned()
    }
}

impl TryFrom<String> for ExerciseId {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_name_is_an_id_without_the_space_around_it() {
        let longest = "ü".repeat(ExerciseId::LONGEST);
        for name in ["deadlift", "pause-squat", "Kniebeuge (ATG)", "סקוואט", "x", &longest] {
            assert_eq!(ExerciseId::parse(&format!(" {name}\n")).unwrap().as_str(), name);
        }
    }

    #[test]
    fn nothing_too_much_and_control_characters_are_no_name() {
        let too_long = "x".repeat(ExerciseId::LONGEST + 1);
        for text in ["", " \t", "dead\nlift", "dead\u{1b}[2Jlift", "\u{0}", &too_long] {
            let refusal =
                ExerciseRefusal::Unknown { text: text.to_owned(), near: Vec::new() }.into();
            assert_eq!(ExerciseId::parse(text), Err(refusal), "{text:?}");
        }
    }
}
