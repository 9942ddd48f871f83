//! The catalogue as a whole: its ids, its names, and what other apps' names come to.
//!
//! Boundary: data; the folding and the search have their own tests.

mod other_apps;

use super::{
    naming::{Named, read},
    *,
};
use std::collections::{BTreeMap, BTreeSet};

fn named(text: &str) -> Named {
    read(text, std::iter::empty())
}

fn one(text: &str) -> String {
    match named(text) {
        Named::One(id) => id.as_str().to_owned(),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn every_id_and_every_alias_names_one_exercise() {
    let mut letters: BTreeMap<String, &str> = BTreeMap::new();
    let mut bags: BTreeMap<Vec<String>, &str> = BTreeMap::new();
    for exercise in all() {
        for name in exercise.names() {
            let folded = folded::Folded::of(name);
            let bag = folded.bag().into_iter().map(str::to_owned).collect();
            let before = letters.insert(folded.joined(), exercise.id).into_iter();
            for before in before.chain(bags.insert(bag, exercise.id)) {
                assert_eq!(before, exercise.id, "{name} names two");
            }
            assert_eq!(one(name), exercise.id, "{name}");
        }
    }
}

#[test]
fn no_alias_says_what_a_name_of_the_same_exercise_says_already() {
    for exercise in all() {
        let mut said = BTreeSet::new();
        for name in exercise.names() {
            let words: Vec<String> = folded::words(name).collect();
            assert!(said.insert(words), "{}: {name}", exercise.id);
        }
    }
}

#[test]
fn a_name_that_says_more_than_any_exercise_is_asked_about_with_those_near_it() {
    for (name, nearest) in [
        ("ATG Pause Squat", "paused-squat"),
        ("Snatch Grip RDL", "snatch-grip-deadlift"),
        ("Barbell Squat (Each Side)", "back-squat"),
        ("Topside Deadlift", "deadlift"),
        ("Good Morning (Smith Machine)", "good-morning"),
        ("Deadlift (Band)", "deadlift"),
        ("Shrug (Dumbbell)", "shrug"),
    ] {
        let Named::None { near } = named(name) else { panic!("{name}") };
        assert_eq!(near.first().map(ExerciseId::as_str), Some(nearest), "{name}: {near:?}");
        assert!(near.len() <= 5, "{name}");
    }
}

#[test]
fn a_slip_or_half_a_name_is_no_exercise() {
    for text in ["deadlfit", "romanian", "stiff", "rumänisch", "squa", "", "-", "back", "Hip Hinge"]
    {
        assert!(matches!(named(text), Named::None { .. }), "{text}: {:?}", named(text));
    }
}

#[test]
fn romanian_stiff_leg_and_conventional_are_never_taken_for_each_other() {
    for kit in ["", " (Barbell)", " barbell", " (Langhantel)"] {
        for (name, id) in [
            ("Deadlift", "deadlift"),
            ("Conventional Deadlift", "deadlift"),
            ("Romanian Deadlift", "romanian-deadlift"),
            ("Stiff Leg Deadlift", "stiff-leg-deadlift"),
            ("Straight-Legged Deadlifts", "stiff-leg-deadlift"),
            ("Single-Leg Deadlift", "single-leg-romanian-deadlift"),
            ("Rumänisches Kreuzheben", "romanian-deadlift"),
            ("Kreuzheben mit gestreckten Beinen", "stiff-leg-deadlift"),
            ("Konventionelles Kreuzheben", "deadlift"),
        ] {
            assert_eq!(one(&format!("{name}{kit}")), id, "{name}{kit}");
        }
    }
    for unclear in ["Deadlift (Dumbbell) Romanian Stiff Leg", "Deadlift (Kabel)", "RDL SLDL"] {
        assert!(!matches!(named(unclear), Named::One(_)), "{unclear}");
    }
}

#[test]
fn a_name_that_the_person_gave_is_read_and_one_that_means_two_is_asked_about() {
    let own = [
        (ExerciseId::known("own-1"), "Zottman deadlift"),
        (ExerciseId::known("deadlift"), "The big one"),
        (ExerciseId::known("own-2"), "Deadlift Zottman"),
    ];
    let read = |text| read(text, own.iter().map(|(id, name)| (id, *name)));
    assert_eq!(read("zottman-deadlifts"), Named::One(own[0].0.clone()));
    assert_eq!(read("big one"), Named::One(own[1].0.clone()));
    assert_eq!(read("own-2"), Named::One(own[2].0.clone()));
    let both = Named::Several(vec![own[0].0.clone(), own[2].0.clone()]);
    assert_eq!(read("deadlift zottman dl"), both);
}

#[test]
fn what_is_offered_first_is_in_the_catalogue() {
    assert!(find(&first()).is_some());
}

/// The family follows from where the load is; every other lift has none.
#[test]
fn the_families_are_those_of_the_checklist() {
    let family = |id: &str| all().find(|exercise| exercise.id == id).unwrap().family;
    for (expected, ids) in [
        (
            Some(Family::Floor),
            &[
                "deadlift",
                "deficit-deadlift",
                "paused-deadlift",
                "rack-pull",
                "block-pull",
                "snatch-grip-deadlift",
            ][..],
        ),
        (Some(Family::FloorWide), &["sumo-deadlift"]),
        (Some(Family::FloorTrap), &["trap-bar-deadlift"]),
        (Some(Family::Hang), &["romanian-deadlift", "stiff-leg-deadlift"]),
        (Some(Family::HingeBack), &["good-morning"]),
        (
            Some(Family::SquatBack),
            &[
                "back-squat",
                "paused-squat",
                "box-squat",
                "safety-bar-squat",
                "high-bar-squat",
                "low-bar-squat",
            ],
        ),
        (Some(Family::SquatFront), &["front-squat", "goblet-squat"]),
        (None, &["bodyweight-squat", "back-extension", "hip-thrust", "shrug", "kettlebell-swing"]),
    ] {
        for id in ids {
            assert_eq!(family(id), expected, "{id}");
        }
    }
    for exercise in all().filter(|exercise| exercise.pattern == Pattern::Other) {
        assert_eq!(exercise.family, None, "{}", exercise.id);
    }
}

/// Logs hold these ids: one that goes missing would lose its name and its pattern.
#[test]
fn the_ids_of_the_first_version_stay() {
    let ids: BTreeSet<&str> = all().map(|exercise| exercise.id).collect();
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
