//! Squats and steps with one leg ahead or alone.
//!
//! Boundary: data; no checklist fits them. What other apps and people call each stands beside it.

use super::{Exercise, Kit};
use crate::domain::exercise::Pattern::Squat;

/// In the order in which they are offered.
pub(super) const ALL: &[Exercise] = &[
    Exercise::new("split-squat", Squat, Kit::Dumbbells)
        .called(&["Split squat barbell", "Split-Kniebeuge"]),
    Exercise::new("bulgarian-split-squat", Squat, Kit::Dumbbells).called(&[
        "Bulgarian squat",
        "Bulgarian split squat barbell",
        "Rear foot elevated split squat",
        "RFESS",
        "Bulgarische Split-Kniebeuge",
        "Bulgarische Kniebeuge",
    ]),
    Exercise::new("lunge", Squat, Kit::Dumbbells).called(&[
        "Forward lunge",
        "Lunge barbell",
        "Ausfallschritt",
        "Ausfallschritte",
    ]),
    Exercise::new("walking-lunge", Squat, Kit::Dumbbells)
        .called(&["Walking lunge barbell", "Ausfallschritte im Gehen"]),
    Exercise::new("reverse-lunge", Squat, Kit::Dumbbells).called(&[
        "Reverse lunge barbell",
        "Ausfallschritt nach hinten",
        "Ausfallschritte rückwärts",
    ]),
    Exercise::new("step-up", Squat, Kit::Dumbbells)
        .called(&["Step-up barbell", "Aufsteigen auf die Box"]),
    Exercise::new("pistol-squat", Squat, Kit::Body).called(&[
        "Pistol",
        "Single leg squat",
        "Einbeinige Kniebeuge",
    ]),
];
