//! What a person chose for one lift, and the lifts of their own.
//!
//! Boundary: the choices; the catalogue is content.

use crate::domain::{
    exercise::{ExerciseId, Pattern},
    exercise_refusal::ExerciseRefusal,
    load::LoadUnit,
};
use facet::Facet;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use strum::IntoStaticStr;

/// The most lifts of their own that a person can have: a page of them still reads at once.
pub const MOST_OWN: usize = 200;

/// What goes for each lift of which something was chosen. A clone shares it until one of the two changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lifts(Arc<BTreeMap<ExerciseId, LiftChoices>>);

impl Lifts {
    /// What was chosen for a lift.
    #[must_use]
    pub fn of(&self, exercise: &ExerciseId) -> Option<&LiftChoices> {
        self.0.get(exercise)
    }

    /// Every lift of which something was chosen, by id.
    pub fn all(&self) -> impl Iterator<Item = (&ExerciseId, &LiftChoices)> {
        self.0.iter()
    }

    /// Takes over what was chosen for a lift.
    pub fn put(&mut self, exercise: ExerciseId, choices: LiftChoices) {
        let all = Arc::make_mut(&mut self.0);
        if choices == LiftChoices::default() {
            all.remove(&exercise);
        } else {
            all.insert(exercise, choices);
        }
    }

    /// What the person calls a lift, where they do.
    #[must_use]
    pub fn name(&self, exercise: &ExerciseId) -> Option<&str> {
        self.of(exercise)?.name.as_deref()
    }

    /// What a lift is, where it is one of the person's own.
    #[must_use]
    pub fn own(&self, exercise: &ExerciseId) -> Option<OwnLift> {
        self.of(exercise)?.own
    }

    /// Whether a lift is offered no more.
    #[must_use]
    pub fn is_archived(&self, exercise: &ExerciseId) -> bool {
        self.of(exercise).is_some_and(|choices| choices.archived)
    }

    /// The lifts of the person's own, the first added first.
    pub fn all_own(&self) -> impl Iterator<Item = &ExerciseId> {
        self.all().filter(|(_, choices)| choices.own.is_some()).map(|(id, _)| id)
    }

    /// Every lift that the person gave a name, with it.
    pub fn named(&self) -> impl Iterator<Item = (&ExerciseId, &str)> {
        self.all().filter_map(|(id, choices)| Some((id, choices.name.as_deref()?)))
    }
}

/// What was chosen for one lift.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
#[serde(default)]
pub struct LiftChoices {
    /// What the person calls it; absent: what Brace calls it.
    pub name: Option<String>,
    /// What it is, where it is a lift of the person's own.
    pub own: Option<OwnLift>,
    /// Whether it is offered no more.
    pub archived: bool,
    /// The unit of its loads typed without one.
    pub unit: Option<LoadUnit>,
    /// How long a rest is to be after a set of it, seconds; absent: as for all.
    pub rest_seconds: Option<u16>,
}

/// Reads a name for a lift: 1 to [`ExerciseId::LONGEST`] characters without the white space around them, none of
/// them a control character, at least one a letter or a digit.
///
/// # Errors
/// [`ExerciseRefusal::NotAName`] where the text is none.
pub fn lift_name(text: &str) -> Result<String, ExerciseRefusal> {
    let name = text.trim();
    let fits = (1..=ExerciseId::LONGEST).contains(&name.chars().count())
        && !name.chars().any(char::is_control)
        && name.chars().any(char::is_alphanumeric);
    if fits {
        Ok(name.to_owned())
    } else {
        Err(ExerciseRefusal::NotAName { text: text.to_owned() })
    }
}

/// A lift of a person's own.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnLift {
    /// How it loads the back.
    pub pattern: OwnPattern,
    /// Where the load is.
    pub place: LoadPlace,
}

impl OwnLift {
    /// A lift that loads the back so. Where the load is matters to hinge and squat lifts alone.
    #[must_use]
    pub const fn new(pattern: OwnPattern, place: LoadPlace) -> Self {
        match pattern {
            OwnPattern::Hinge | OwnPattern::Squat => Self { pattern, place },
            OwnPattern::Other => Self { pattern, place: LoadPlace::Nowhere },
        }
    }
}

/// How a lift of a person's own loads the back.
#[derive(IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum OwnPattern {
    /// The hips fold.
    Hinge,
    /// Hips and knees fold together.
    Squat,
    /// Everything else.
    #[default]
    Other,
}

impl OwnPattern {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Hinge, Self::Squat, Self::Other];

    /// The word for it as typed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl From<OwnPattern> for Pattern {
    fn from(pattern: OwnPattern) -> Self {
        match pattern {
            OwnPattern::Hinge => Self::Hinge,
            OwnPattern::Squat => Self::Squat,
            OwnPattern::Other => Self::Other,
        }
    }
}

/// Where the load is.
#[derive(IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum LoadPlace {
    /// On the floor in front.
    #[strum(serialize = "floor")]
    FloorInFront,
    /// In handles at the sides.
    Handles,
    /// In the hands, standing.
    #[strum(serialize = "hands")]
    InHands,
    /// On the back.
    #[strum(serialize = "back")]
    OnBack,
    /// In front of the chest.
    #[strum(serialize = "front")]
    InFront,
    /// Nowhere: there is none.
    #[default]
    #[strum(serialize = "none")]
    Nowhere,
}

impl LoadPlace {
    /// All six, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::FloorInFront,
        Self::Handles,
        Self::InHands,
        Self::OnBack,
        Self::InFront,
        Self::Nowhere,
    ];

    /// The word for it as typed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_readable_text() {
        let longest = "ü".repeat(ExerciseId::LONGEST);
        for name in ["Zercher squat", "Z", "45°", "סקוואט", &longest] {
            assert_eq!(lift_name(&format!(" {name} ")).as_deref(), Ok(name));
        }
        let too_long = "x".repeat(ExerciseId::LONGEST + 1);
        for text in ["", " \n", "a\nb", "\u{1b}[2J", "a\u{0}", "-", "💪", &too_long] {
            assert_eq!(lift_name(text), Err(ExerciseRefusal::NotAName { text: text.to_owned() }));
        }
    }

    #[test]
    fn where_the_load_is_is_asked_of_hinge_and_squat_lifts_alone() {
        assert_eq!(OwnLift::new(OwnPattern::Hinge, LoadPlace::OnBack).place, LoadPlace::OnBack);
        assert_eq!(OwnLift::new(OwnPattern::Other, LoadPlace::OnBack).place, LoadPlace::Nowhere);
    }

    #[test]
    fn a_clone_keeps_what_it_was_when_the_other_changes() {
        let (mut lifts, id) = (Lifts::default(), ExerciseId::known("deadlift"));
        let before = lifts.clone();
        let named = LiftChoices { name: Some("Big one".to_owned()), ..LiftChoices::default() };
        lifts.put(id.clone(), named);
        assert_eq!((before.name(&id), lifts.name(&id)), (None, Some("Big one")));
        lifts.put(id, LiftChoices::default());
        assert_eq!(lifts, before);
    }
}
