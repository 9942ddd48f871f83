//! What a person reads when an exercise cannot be read or kept.
//!
//! Boundary: words for `domain::exercise_refusal`; deciding is the model's.

use super::{refusals::typed, words::Words};
use crate::domain::{exercise_refusal::ExerciseRefusal, settings::MOST_OWN};

impl Words {
    pub(super) fn exercise_refusal(&self, refusal: &ExerciseRefusal) -> String {
        match refusal {
            ExerciseRefusal::Unknown { text, .. } if text.trim().is_empty() => {
                self.refused_exercise_missing()
            }
            ExerciseRefusal::Unknown { text, near } if near.is_empty() => {
                self.refused_exercise(typed(text))
            }
            ExerciseRefusal::Unknown { text, near } => {
                self.refused_exercise_near(typed(text), self.exercises(near))
            }
            ExerciseRefusal::Ambiguous { text, meant } => {
                self.refused_exercise_several(typed(text), self.exercises(meant))
            }
            ExerciseRefusal::NotAName { text } if text.trim().is_empty() => {
                self.refused_exercise_name_missing()
            }
            ExerciseRefusal::NotAName { text } => self.refused_exercise_name(typed(text)),
            ExerciseRefusal::NameTaken { name, by } => {
                self.refused_exercise_name_taken(typed(name), self.exercise(by.as_str()))
            }
            ExerciseRefusal::TooMany => self.refused_too_many_exercises(MOST_OWN.to_string()),
            ExerciseRefusal::NotOwn => self.refused_not_an_own_exercise(),
            ExerciseRefusal::PatternMissing => self.refused_exercise_pattern(),
            ExerciseRefusal::PlaceMissing => self.refused_exercise_place(),
        }
    }
}
