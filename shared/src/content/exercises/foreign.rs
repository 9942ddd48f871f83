//! What another app's name for a lift comes to, where nobody has said it yet.
//!
//! Boundary: decides by whole words like `naming`. A name that says more than a hinge or squat lift's is asked about,
//! since the two may differ in what a person tracks; any other that Brace does not know keeps its own name.

use super::{
    Kit, all, find,
    naming::{Named, read},
};
use crate::domain::in_order::InOrder;
use crate::{
    content::exercises::folded::Folded,
    domain::{
        exercise::{ExerciseId, Pattern},
        settings::Lifts,
    },
};
use std::cmp::Reverse;

/// The most lifts that a question names.
const MOST_NEAR: usize = 5;

/// What a name comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// This lift.
    One(ExerciseId),
    /// Perhaps one of these, the nearest first; perhaps a lift of its own.
    Ask(Vec<ExerciseId>),
    /// A lift that Brace does not know, and that is none of those that load the back.
    Own,
}

/// Reads a name as another app writes it.
#[must_use]
pub fn foreign(lifts: &Lifts, name: &str) -> Foreign {
    match read(name, lifts.named()) {
        Named::One(id) => Foreign::One(id),
        Named::Several(meant) => Foreign::Ask(meant),
        Named::None { .. } => {
            let near = said_in(lifts, name);
            if near.is_empty() { Foreign::Own } else { Foreign::Ask(near) }
        }
    }
}

/// The hinge and squat lifts of which a name says every word, those with most words first.
fn said_in(lifts: &Lifts, name: &str) -> Vec<ExerciseId> {
    let wanted = Folded::of(name);
    let wanted = wanted.bag();
    let known = all().flat_map(|exercise| {
        exercise.names().map(|name| (ExerciseId::known(exercise.id), name.to_owned()))
    });
    let own = lifts.named().map(|(id, name)| (id.clone(), name.to_owned()));
    let mut found: Vec<(usize, ExerciseId)> = Vec::new();
    for (id, name) in known.chain(own) {
        // Only the straight bar goes without saying.
        let kit = find(&id).map(|exercise| exercise.kit).filter(|kit| *kit == Kit::StraightBar);
        let kit = kit.map_or(&[][..], Kit::words);
        let folded = Folded::of(&name).without(kit);
        let words = folded.bag();
        let loads = super::pattern(lifts, &id) != Pattern::Other;
        if loads && !words.is_empty() && words.is_subset(&wanted) {
            found.push((words.len(), id));
        }
    }
    found.order_by_key(|(words, _)| Reverse(*words));
    let mut near: Vec<ExerciseId> = Vec::new();
    for (_, id) in found {
        if near.len() < MOST_NEAR && !near.contains(&id) {
            near.push(id);
        }
    }
    near
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::{LiftChoices, LoadPlace, OwnLift, OwnPattern};

    fn named(name: &str) -> Foreign {
        foreign(&Lifts::default(), name)
    }

    #[test]
    fn a_name_that_says_more_than_a_hinge_or_a_squat_is_asked_about() {
        for (name, nearest) in [
            ("ATG Pause Squat", "paused-squat"),
            ("Snatch Grip RDL", "snatch-grip-deadlift"),
            ("Barbell Squat (Each Side)", "back-squat"),
            ("Topside Deadlift", "deadlift"),
            ("Good Morning (Smith Machine)", "good-morning"),
            ("Deadlift (Band)", "deadlift"),
            ("Kreuzheben am Kabel", "deadlift"),
        ] {
            let Foreign::Ask(near) = named(name) else { panic!("{name}: {:?}", named(name)) };
            assert_eq!(near.first().map(ExerciseId::as_str), Some(nearest), "{name}: {near:?}");
        }
    }

    #[test]
    fn a_lift_that_is_merely_near_one_or_loads_the_back_little_keeps_its_own_name() {
        for name in [
            "Bicep Curl (Dumbbell)",
            "Leg Curl",
            "Lying Leg Raise",
            "Incline Bench Press (Dumbbell)",
            "Skullcrusher (Barbell)",
            "Lat Pulldown (Cable)",
            "Bizepscurl",
            "-",
            "",
        ] {
            assert_eq!(named(name), Foreign::Own, "{name}");
        }
    }

    #[test]
    fn what_other_apps_call_a_lift_is_that_lift() {
        for (name, id) in [
            ("Deadlift (Barbell)", "deadlift"),
            ("Squat, Barbell", "back-squat"),
            ("Kreuzheben (Langhantel)", "deadlift"),
            ("Romanian Deadlift (dumbbell)", "dumbbell-romanian-deadlift"),
            ("Bench Press (Barbell)", "bench-press"),
            ("Squats", "back-squat"),
        ] {
            assert_eq!(named(name), Foreign::One(ExerciseId::known(id)), "{name}");
        }
    }

    #[test]
    fn a_person_s_own_lifts_count_like_the_catalogue_s() {
        let own = ExerciseId::known("own-1");
        let mut lifts = Lifts::default();
        let hinge = OwnLift::new(OwnPattern::Hinge, LoadPlace::Handles);
        let name = Some("Zottman pull".to_owned());
        lifts.put(own.clone(), LiftChoices { name, own: Some(hinge), ..LiftChoices::default() });
        assert_eq!(foreign(&lifts, "zottman pulls"), Foreign::One(own.clone()));
        assert_eq!(foreign(&lifts, "Zottman Pull (Band)"), Foreign::Ask(vec![own]));
    }
}
