//! The catalogue: the exercises that Brace knows, how each loads the back, and what else each is called.
//!
//! Boundary: ids, not names for a person, which are texts. A log may hold ids that are not in here.

use crate::domain::{
    exercise::{ExerciseId, Pattern},
    refusal::Refusal,
};

/// An exercise of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Exercise {
    /// As stored. Once released it stays, since logs hold it.
    pub id: &'static str,
    /// How it loads the back.
    pub pattern: Pattern,
    /// What lifters type instead of the id, in lower case.
    pub aliases: &'static [&'static str],
}

impl Exercise {
    const fn new(id: &'static str, pattern: Pattern) -> Self {
        Self { id, pattern, aliases: &[] }
    }

    const fn also(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }
}

/// Every exercise, in the order in which they are offered.
pub const ALL: &[Exercise] = &[
    // S1, S2.
    Exercise::new("deadlift", Pattern::Hinge),
    // Wide stance, toes out (S2).
    Exercise::new("sumo-deadlift", Pattern::Hinge),
    // S2.
    Exercise::new("trap-bar-deadlift", Pattern::Hinge),
    // S2.
    Exercise::new("romanian-deadlift", Pattern::Hinge).also(&["rdl"]),
    // S2.
    Exercise::new("back-squat", Pattern::Squat).also(&["squat"]),
    // The load in front (S2).
    Exercise::new("front-squat", Pattern::Squat),
    // Ours, an instance of S2's load in front.
    Exercise::new("goblet-squat", Pattern::Squat),
    // Without a load (S2).
    Exercise::new("bodyweight-squat", Pattern::Squat),
    // S2.
    Exercise::new("good-morning", Pattern::Hinge),
    // S2.
    Exercise::new("back-extension", Pattern::Hinge),
    // S1.
    Exercise::new("hip-thrust", Pattern::Other),
    // S2.
    Exercise::new("shrug", Pattern::Other),
];

/// What is offered before anything was lifted.
#[must_use]
pub fn first() -> ExerciseId {
    ExerciseId::known("deadlift")
}

/// The catalogue's entry for an id, where it has one.
#[must_use]
pub fn find(id: &ExerciseId) -> Option<&'static Exercise> {
    ALL.iter().find(|exercise| exercise.id == id.as_str())
}

/// How an exercise loads the back; of one that is not in the catalogue Brace knows nothing:
/// [`Pattern::Other`].
#[must_use]
pub fn pattern(id: &ExerciseId) -> Pattern {
    find(id).map_or(Pattern::Other, |exercise| exercise.pattern)
}

/// Reads what a person types: an id or an alias of the catalogue, in any case. A slip is refused,
/// lest it become an exercise of its own.
///
/// # Errors
/// [`Refusal::UnknownExercise`] where the catalogue has no such name.
pub fn typed(text: &str) -> Result<ExerciseId, Refusal> {
    let name = text.trim().to_lowercase();
    let called =
        |exercise: &&Exercise| exercise.id == name || exercise.aliases.contains(&name.as_str());
    let unknown = || Refusal::UnknownExercise { text: text.to_owned() };
    ExerciseId::parse(ALL.iter().find(called).ok_or_else(unknown)?.id)
}

/// Reads an exercise of a set that is in the log already: one that the catalogue does not have, too.
///
/// # Errors
/// [`Refusal::UnknownExercise`] where it cannot be the name of one.
pub fn stored(text: &str) -> Result<ExerciseId, Refusal> {
    typed(text).or_else(|_| ExerciseId::parse(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_id_and_every_alias_names_one_exercise() {
        let mut names = BTreeSet::new();
        for exercise in ALL {
            for name in [exercise.id].iter().chain(exercise.aliases) {
                assert!(names.insert(*name), "{name} stands twice");
                assert_eq!(typed(name).unwrap().as_str(), exercise.id, "{name}");
            }
        }
    }

    #[test]
    fn what_is_typed_is_found_in_any_case_and_a_slip_is_refused() {
        assert_eq!(typed(" RDL ").unwrap().as_str(), "romanian-deadlift");
        assert_eq!(typed("Squat").unwrap().as_str(), "back-squat");
        for text in ["deadlfit", "", "dead lift"] {
            let refusal = Refusal::UnknownExercise { text: text.to_owned() };
            assert_eq!(typed(text), Err(refusal));
        }
    }

    #[test]
    fn an_exercise_that_is_not_in_the_catalogue_counts_as_other() {
        let id = ExerciseId::parse("handstand").unwrap();
        assert_eq!((find(&id), pattern(&id)), (None, Pattern::Other));
        assert_eq!(pattern(&typed("good-morning").unwrap()), Pattern::Hinge);
        assert_eq!(pattern(&typed("front-squat").unwrap()), Pattern::Squat);
    }

    #[test]
    fn what_is_offered_first_is_in_the_catalogue() {
        assert!(find(&first()).is_some());
    }

    /// Logs hold these ids: one that goes missing would lose its name and its pattern.
    #[test]
    fn the_ids_of_the_first_version_stay() {
        let ids: BTreeSet<&str> = ALL.iter().map(|exercise| exercise.id).collect();
        for id in [
            "deadlift",
            "sumo-deadlift",
            "trap-bar-deadlift",
            "romanian-deadlift",
            "back-squat",
            "front-squat",
            "goblet-squat",
            "bodyweight-squat",
            "good-morning",
            "back-extension",
            "hip-thrust",
            "shrug",
        ] {
            assert!(ids.contains(id), "{id}");
        }
    }
}
