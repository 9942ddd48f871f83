//! Squats on both legs under a bar, or with the load in front.
//!
//! Boundary: data; what other apps and people call each, in English and German, stands beside it.

use super::{Exercise, Kit};
use crate::domain::{
    checklist::Family::{SquatBack, SquatFront},
    exercise::Pattern::Squat,
};

/// In the order in which they are offered.
pub(super) const ALL: &[Exercise] = &[
    // S2.
    Exercise::new("back-squat", Squat, Kit::StraightBar).checked(SquatBack).called(&[
        "Squat",
        "Full squat",
        "Kniebeuge",
        "Nackenkniebeuge",
        "Sentadillas",
        "Agachamentos",
        "Hurkzitten",
        "Приседания",
    ]),
    // The load in front (S2).
    Exercise::new("front-squat", Squat, Kit::StraightBar)
        .checked(SquatFront)
        .called(&["Frontkniebeuge", "Front-Kniebeuge"]),
    // Ours, an instance of S2's load in front.
    Exercise::new("goblet-squat", Squat, Kit::Dumbbells)
        .checked(SquatFront)
        .called(&["Goblet", "Becherkniebeuge"]),
    // Without a load (S2).
    Exercise::new("bodyweight-squat", Squat, Kit::Body).called(&[
        "Air squat",
        "Kniebeuge mit Körpergewicht",
        "Kniebeuge ohne Gewicht",
        "Körpergewichtskniebeuge",
    ]),
    Exercise::new("high-bar-squat", Squat, Kit::StraightBar)
        .checked(SquatBack)
        .called(&["High bar", "High bar back squat"]),
    Exercise::new("low-bar-squat", Squat, Kit::StraightBar)
        .checked(SquatBack)
        .called(&["Low bar", "Low bar back squat"]),
    Exercise::new("paused-squat", Squat, Kit::StraightBar).checked(SquatBack).called(&[
        "Paused back squat",
        "Kniebeuge mit Pause",
        "Pausenkniebeuge",
    ]),
    Exercise::new("box-squat", Squat, Kit::StraightBar)
        .checked(SquatBack)
        .called(&["Boxkniebeuge", "Kniebeuge auf die Box"]),
    Exercise::new("safety-bar-squat", Squat, Kit::SafetyBar).checked(SquatBack).called(&[
        "Safety squat bar squat",
        "Safety squat",
        "Safety squat bar",
    ]),
    Exercise::new("zercher-squat", Squat, Kit::StraightBar)
        .checked(SquatFront)
        .called(&["Zercher", "Zercher-Kniebeuge"]),
    // The load overhead fits none of the families.
    Exercise::new("overhead-squat", Squat, Kit::StraightBar).called(&[
        "Überkopfkniebeuge",
        "Überkopf-Kniebeuge",
        "Reißkniebeuge",
    ]),
    Exercise::new("dumbbell-squat", Squat, Kit::Dumbbells).called(&["Kurzhantelkniebeuge"]),
];
