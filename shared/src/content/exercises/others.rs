//! Lifts that load the back little, or another way than by hinge or squat.
//!
//! Boundary: data; Brace asks about the back after none of them. Names of each stand beside it.

use super::{Exercise, Kit};
use crate::domain::exercise::Pattern::Other;

/// In the order in which they are offered.
pub(super) const ALL: &[Exercise] = &[
    // S1.
    Exercise::new("hip-thrust", Other, Kit::StraightBar).called(&["Hüftheben", "Hüftstoß"]),
    Exercise::new("glute-bridge", Other, Kit::Body).called(&["Beckenheben"]),
    // S2.
    Exercise::new("shrug", Other, Kit::StraightBar).called(&["Schulterheben"]),
    Exercise::new("farmers-walk", Other, Kit::Dumbbells).called(&["Farmer's carry"]),
    Exercise::new("bench-press", Other, Kit::StraightBar).called(&["Bench", "Bankdrücken"]),
    Exercise::new("overhead-press", Other, Kit::StraightBar).called(&[
        "Military press",
        "Schulterdrücken",
        "Überkopfdrücken",
        "Überkopf-Drücken",
    ]),
    Exercise::new("pull-up", Other, Kit::Body).called(&["Klimmzug", "Klimmzüge"]),
];
