//! Hinges that begin standing, and those that no checklist fits.
//!
//! Boundary: data; what other apps and people call each, in English and German, stands beside it.

use super::{Exercise, Kit};
use crate::domain::{
    checklist::Family::{Hang, HingeBack},
    exercise::Pattern::Hinge,
};

/// In the order in which they are offered.
pub(super) const ALL: &[Exercise] = &[
    // S2.
    Exercise::new("romanian-deadlift", Hinge, Kit::StraightBar)
        .checked(Hang)
        .called(&["Rumänisches Kreuzheben"]),
    Exercise::new("dumbbell-romanian-deadlift", Hinge, Kit::Dumbbells).checked(Hang).called(&[]),
    Exercise::new("stiff-leg-deadlift", Hinge, Kit::StraightBar).checked(Hang).called(&[
        "Straight leg deadlift",
        "Kreuzheben mit gestreckten Beinen",
        "Gestrecktes Kreuzheben",
    ]),
    // On one leg the items about the stance do not fit.
    Exercise::new("single-leg-romanian-deadlift", Hinge, Kit::Dumbbells).called(&[
        "Single leg deadlift",
        "Single leg RDL barbell",
        "Single leg deadlift barbell",
        "Einbeiniges Kreuzheben",
        "Einbeiniges rumänisches Kreuzheben",
    ]),
    // S2.
    Exercise::new("good-morning", Hinge, Kit::StraightBar).checked(HingeBack),
    // Many reps without a reset: the items of neither source can be carried over.
    Exercise::new("kettlebell-swing", Hinge, Kit::Dumbbells).called(&[
        "Swing",
        "Russian swing",
        "Kettlebell-Schwingen",
    ]),
    // S2.
    Exercise::new("back-extension", Hinge, Kit::Body).called(&[
        "Hyperextension",
        "Roman chair",
        "45 degree back extension",
        "Rückenstrecken",
        "Rückenstrecker",
    ]),
    Exercise::new("reverse-hyperextension", Hinge, Kit::Machine)
        .called(&["Reverse hyper", "Umgekehrte Hyperextension"]),
    Exercise::new("cable-pull-through", Hinge, Kit::Machine)
        .called(&["Pull-through", "Durchziehen am Kabelzug"]),
];
