//! Squats in a machine, whose rails or straps take part of the work.
//!
//! Boundary: data; no checklist fits them. What other apps and people call each stands beside it.

use super::{Exercise, Kit};
use crate::domain::exercise::Pattern::Squat;

/// In the order in which they are offered.
pub(super) const ALL: &[Exercise] = &[
    Exercise::new("smith-machine-squat", Squat, Kit::Machine).called(&[
        "Smith squat",
        "Squat on multipress",
        "Kniebeuge in der Multipresse",
        "Kniebeuge an der Multipresse",
        "Multipressen-Kniebeuge",
    ]),
    Exercise::new("machine-squat", Squat, Kit::Machine).called(&["Kniebeuge an der Maschine"]),
    Exercise::new("hack-squat", Squat, Kit::Machine).called(&[
        "Hackenschmidt-Kniebeuge",
        "Hackenschmidt",
        "Hackkniebeuge",
    ]),
    Exercise::new("barbell-hack-squat", Squat, Kit::StraightBar)
        .called(&["Hackenschmidt-Kniebeuge mit Langhantel"]),
    Exercise::new("belt-squat", Squat, Kit::Machine)
        .called(&["Gürtelkniebeuge", "Gürtel-Kniebeuge"]),
    Exercise::new("pendulum-squat", Squat, Kit::Machine)
        .called(&["Pendelkniebeuge", "Pendel-Kniebeuge"]),
    Exercise::new("leg-press", Squat, Kit::Machine).called(&["Beinpresse"]),
];
