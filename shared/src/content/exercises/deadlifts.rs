//! Lifts from the floor, or from a rack or blocks in its place.
//!
//! Boundary: data; what other apps and people call each, in English and German, stands beside it.

use super::{Exercise, Kit};
use crate::domain::{
    checklist::Family::{Floor, FloorTrap, FloorWide},
    exercise::Pattern::Hinge,
};

/// In the order in which they are offered.
pub(super) const ALL: &[Exercise] = &[
    // S1, S2.
    Exercise::new("deadlift", Hinge, Kit::StraightBar).checked(Floor).called(&[
        "Conventional deadlift",
        "Kreuzheben",
        "Konventionelles Kreuzheben",
        "Klassisches Kreuzheben",
        "Peso muerto convencional",
        "Levantamento terra",
        "Stacco",
    ]),
    // Wide stance, toes out (S2).
    Exercise::new("sumo-deadlift", Hinge, Kit::StraightBar)
        .checked(FloorWide)
        .called(&["Sumokreuzheben"]),
    // S2.
    Exercise::new("trap-bar-deadlift", Hinge, Kit::TrapBar).checked(FloorTrap).called(&[
        "Trap bar",
        "Hex bar deadlift",
        "Hex bar",
        "Trapbar-Kreuzheben",
        "Hexbar-Kreuzheben",
        // As wger has it.
        "Trap bar squat",
    ]),
    Exercise::new("deficit-deadlift", Hinge, Kit::StraightBar)
        .checked(Floor)
        .called(&["Defizit-Kreuzheben"]),
    Exercise::new("paused-deadlift", Hinge, Kit::StraightBar)
        .checked(Floor)
        .called(&["Kreuzheben mit Pause"]),
    Exercise::new("rack-pull", Hinge, Kit::StraightBar).checked(Floor).called(&[
        "Rack deadlift",
        "Kreuzheben im Rack",
        "Kreuzheben aus dem Rack",
    ]),
    Exercise::new("block-pull", Hinge, Kit::StraightBar).checked(Floor).called(&[
        "Block deadlift",
        "Deadlift from blocks",
        "Kreuzheben von Blöcken",
        "Kreuzheben vom Block",
    ]),
    Exercise::new("snatch-grip-deadlift", Hinge, Kit::StraightBar).checked(Floor).called(&[
        "Wide grip deadlift",
        "Kreuzheben mit Reißgriff",
        "Reißkreuzheben",
    ]),
    // The load beside or between the feet, which is what the trap bar's items are about.
    Exercise::new("dumbbell-deadlift", Hinge, Kit::Dumbbells).checked(FloorTrap).called(&[]),
    Exercise::new("kettlebell-deadlift", Hinge, Kit::Dumbbells).checked(FloorTrap).called(&[]),
];
