//! What Brace knows of a lift, a person's own included.
//!
//! Boundary: the catalogue and what the person chose, read together.

use super::{
    Kit, all, deadlifts, find,
    naming::{Named, read},
};
use crate::domain::{
    exercise::{ExerciseId, Pattern},
    exercise_refusal::ExerciseRefusal,
    refusal::Refusal,
    settings::{Lifts, LoadPlace, OwnPattern},
};
use std::collections::HashSet;

/// How a lift loads the back; of one that only the log knows Brace knows nothing: [`Pattern::Other`].
#[must_use]
pub fn pattern(lifts: &Lifts, id: &ExerciseId) -> Pattern {
    match (find(id), lifts.own(id)) {
        (Some(exercise), _) => exercise.pattern,
        (None, Some(own)) => own.pattern.into(),
        (None, None) => Pattern::Other,
    }
}

/// Whether a work set of the lift makes its day a deadlift day (S1): a lift from the floor, or from a rack or blocks in
/// its place, a person's own hinge from the floor among them.
#[must_use]
pub fn is_deadlift(lifts: &Lifts, id: &ExerciseId) -> bool {
    match (find(id), lifts.own(id)) {
        (Some(exercise), _) => deadlifts::ALL.iter().any(|it| it.id == exercise.id),
        (None, Some(own)) => {
            let from_floor = matches!(own.place, LoadPlace::FloorInFront | LoadPlace::Handles);
            own.pattern == OwnPattern::Hinge && from_floor
        }
        (None, None) => false,
    }
}

/// Whether the lift is a hinge with a free weight, such as the Romanian deadlift or the swing.
#[must_use]
pub fn is_free_hinge(lifts: &Lifts, id: &ExerciseId) -> bool {
    let free = match (find(id), lifts.own(id)) {
        (Some(exercise), _) => !matches!(exercise.kit, Kit::Body | Kit::Machine),
        (None, Some(own)) => own.place != LoadPlace::Nowhere,
        (None, None) => false,
    };
    free && pattern(lifts, id) == Pattern::Hinge
}

/// Reads what a person types. A slip is refused, lest it become an exercise of its own.
///
/// # Errors
/// [`ExerciseRefusal::Unknown`] where no lift has such a name, [`ExerciseRefusal::Ambiguous`] where several have.
pub fn typed(lifts: &Lifts, text: &str) -> Result<ExerciseId, Refusal> {
    match read(text, lifts.named()) {
        Named::One(id) => Ok(id),
        Named::Several(meant) => {
            Err(ExerciseRefusal::Ambiguous { text: text.to_owned(), meant }.into())
        }
        Named::None { near } => {
            Err(ExerciseRefusal::Unknown { text: text.to_owned(), near }.into())
        }
    }
}

/// Reads an exercise of a set that is in the log already: one that only the log knows, too.
///
/// # Errors
/// [`ExerciseRefusal::Unknown`] where it cannot be the name of one.
pub fn stored(lifts: &Lifts, text: &str) -> Result<ExerciseId, Refusal> {
    typed(lifts, text).or_else(|_| ExerciseId::parse(text))
}

/// Whether a lift is more than a name in the log: the catalogue's, or the person's own.
#[must_use]
pub fn is_known(lifts: &Lifts, id: &ExerciseId) -> bool {
    find(id).is_some() || lifts.own(id).is_some()
}

/// Every lift that is offered, each once: those lifted lately first, then the person's own, then the catalogue.
/// Archived ones are left out, and so is what only the log knows, since it could not be logged again.
#[must_use]
pub fn offered<'a>(
    lifts: &'a Lifts,
    lately: impl Iterator<Item = &'a ExerciseId>,
) -> Vec<ExerciseId> {
    let catalogue = all().map(|exercise| ExerciseId::known(exercise.id));
    let mut seen = HashSet::new();
    let ids = lately.chain(lifts.all_own()).cloned().chain(catalogue);
    let each_once = ids.filter(|id| seen.insert(id.clone()));
    each_once.filter(|id| is_known(lifts, id) && !lifts.is_archived(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::{LiftChoices, OwnLift};

    fn own(n: u8) -> ExerciseId {
        ExerciseId::parse(&format!("own-{n}")).unwrap()
    }

    fn choices(name: &str, pattern: OwnPattern, place: LoadPlace) -> LiftChoices {
        let own = Some(OwnLift::new(pattern, place));
        LiftChoices { name: Some(name.to_owned()), own, ..LiftChoices::default() }
    }

    fn lifts() -> Lifts {
        let mut lifts = Lifts::default();
        lifts.put(own(1), choices("Zottman pull", OwnPattern::Hinge, LoadPlace::Handles));
        lifts.put(own(2), choices("Sissy squat", OwnPattern::Squat, LoadPlace::Nowhere));
        lifts.put(own(3), choices("Curl", OwnPattern::Other, LoadPlace::Nowhere));
        let archived = LiftChoices { archived: true, ..LiftChoices::default() };
        lifts.put(ExerciseId::known("sumo-deadlift"), archived);
        lifts
    }

    #[test]
    fn a_lift_of_one_s_own_loads_the_back_as_the_person_said() {
        let lifts = lifts();
        let all = [1, 2, 3].map(|n| pattern(&lifts, &own(n)));
        assert_eq!(all, [Pattern::Hinge, Pattern::Squat, Pattern::Other]);
        let unknown = ExerciseId::parse("handstand").unwrap();
        assert_eq!(pattern(&lifts, &unknown), Pattern::Other);
    }

    #[test]
    fn a_lift_is_typed_by_its_names_and_a_slip_is_refused() {
        let lifts = lifts();
        for (text, id) in [
            (" RDL ", "romanian-deadlift"),
            ("Squat", "back-squat"),
            ("Rumänisches Kreuzheben", "romanian-deadlift"),
            ("zottman-pulls", "own-1"),
            ("sumo deadlift", "sumo-deadlift"),
        ] {
            assert_eq!(typed(&lifts, text).unwrap().as_str(), id, "{text}");
        }
        for text in ["deadlfit", "", "handstand", "own-4"] {
            let refused = typed(&lifts, text);
            assert!(
                matches!(refused, Err(Refusal::Exercise(ExerciseRefusal::Unknown { .. }))),
                "{text}: {refused:?}"
            );
        }
        assert_eq!(stored(&lifts, "handstand").unwrap().as_str(), "handstand");
    }

    #[test]
    fn what_was_lifted_lately_is_offered_first_and_what_is_archived_not_at_all() {
        let lately = ["sumo-deadlift", "own-2", "handstand", "shrug", "own-2"];
        let lately = lately.map(|id| ExerciseId::parse(id).unwrap());
        let offered = offered(&lifts(), lately.iter());
        let first: Vec<&str> = offered.iter().take(5).map(ExerciseId::as_str).collect();
        assert_eq!(first, ["own-2", "shrug", "own-1", "own-3", "deadlift"]);
        assert_eq!(offered.len(), all().count() - 1 + 3);
    }
}
