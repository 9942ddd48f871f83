//! What other apps and people call the lifts, as their exports and logs have it.
//!
//! Boundary: names that have one meaning; what is asked about stands beside.

use super::one;

/// Each exercise with its names in seven apps and lists of exercises, in several languages.
const NAMES: &[(&str, &[&str])] = &[
    (
        "deadlift",
        &[
            "Deadlift (Barbell)",
            "Deadlift",
            "Barbell Deadlift",
            "Deadlifts",
            "Kreuzheben",
            "Peso Muerto Convencional",
            "Levantamento terra",
            "Stacco",
        ],
    ),
    ("sumo-deadlift", &["Sumo Deadlift (Barbell)", "Sumo Deadlift"]),
    (
        "romanian-deadlift",
        &[
            "Romanian Deadlift (Barbell)",
            "Romanian Deadlift",
            "RDL",
            "Barbell Romanian Deadlift (RDL)",
        ],
    ),
    ("dumbbell-romanian-deadlift", &["Romanian Deadlift (Dumbbell)", "DB RDL"]),
    (
        "stiff-leg-deadlift",
        &[
            "Stiff Leg Deadlift (Barbell)",
            "Straight Leg Deadlift",
            "Stiff-Legged Deadlift",
            "Stiff-Legged Barbell Deadlift",
            "Stiff-legged Deadlifts",
            "SLDL",
        ],
    ),
    ("trap-bar-deadlift", &["Trap Bar Deadlift", "Deadlift (Trap bar)", "Trap Bar Squat"]),
    ("deficit-deadlift", &["Deficit Deadlift"]),
    ("rack-pull", &["Rack Pull", "Rack Pulls", "Rack Deadlift"]),
    (
        "single-leg-romanian-deadlift",
        &[
            "Single Leg Romanian Deadlift (Barbell)",
            "Single Leg Romanian Deadlift (Dumbbell)",
            "Single Leg Deadlift",
            "Kettlebell One-Legged Deadlift",
            "Single Leg RDL",
        ],
    ),
    ("good-morning", &["Good Morning (Barbell)", "Good Morning", "Good Mornings"]),
    (
        "back-squat",
        &[
            "Squat (Barbell)",
            "Full Squat",
            "Barbell Squat",
            "Squat",
            "Barbell Full Squat",
            "Barbell Back Squat",
            "Squats",
            "Kniebeuge",
            "Sentadillas",
            "Приседания",
            "Hurkzitten",
            "Agachamentos",
        ],
    ),
    (
        "front-squat",
        &[
            "Front Squat (Barbell)",
            "Front Squat",
            "Barbell Front Squat",
            "Front Barbell Squat",
            "Front Squats",
        ],
    ),
    ("paused-squat", &["Pause Squat (Barbell)"]),
    ("box-squat", &["Box Squat (Barbell)", "Box Squat", "Box squat"]),
    ("goblet-squat", &["Goblet Squat", "Kettlebell Goblet Squat", "Dumbbell Goblet Squat"]),
    ("zercher-squat", &["Zercher Squat", "Zercher Squats"]),
    ("overhead-squat", &["Overhead Squat"]),
    ("safety-bar-squat", &["Safety Squat Bar Squat", "SSB squat"]),
    (
        "smith-machine-squat",
        &["Squat (Smith Machine)", "Smith Machine Squat", "Squats on Multipress"],
    ),
    ("machine-squat", &["Squat (Machine)"]),
    ("hack-squat", &["Hack Squat", "Hack Squat (Machine)"]),
    ("barbell-hack-squat", &["Barbell Hack Squat"]),
    ("belt-squat", &["Belt Squat (Machine)", "Belt Squat"]),
    ("pendulum-squat", &["Pendulum Squat (Machine)", "Pendulum Squat"]),
    ("bulgarian-split-squat", &["Bulgarian Split Squat", "BSS"]),
    (
        "split-squat",
        &["Split Squat (Dumbbell)", "Split Squat with Dumbbells", "Dumbbell Split Squat"],
    ),
];

#[test]
fn the_names_of_other_apps_land_on_the_exercise_that_they_mean() {
    for (id, names) in NAMES {
        for name in *names {
            assert_eq!(one(name), *id, "{name}");
        }
    }
}
