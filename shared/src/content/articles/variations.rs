//! Variations of the lifts, gentler ones among them.
//!
//! Boundary: data; the exercises are the catalogue's.

use super::{
    super::sources::{ESCAMILLA, OURS, SCHELLENBERG, SORE_BACK, SORE_BACK_PART, SWINTON},
    Article, paragraph,
};

pub(super) const VARIATIONS: &[Article] = &[
    article!(
        Variations,
        "var-why",
        35,
        [SORE_BACK],
        [VarWide, VarTrapBar, VarFrontLoad, VarBodyweight, VarLighter, RuleAct],
        [],
        &[
            paragraph("article-variations-why", SORE_BACK),
            paragraph("article-variations-judge", OURS)
        ]
    )
    .found_by(
        "variations, alternatives, substitute, gentler",
        "Varianten, Alternativen, Ersatz, sanfter",
    ),
    limited!(VarWide, "var-wide", 50, ESCAMILLA, [SORE_BACK], [DlFeet, TermNeutral], [EvEscamilla])
        .found_by("sumo, wide stance", "Sumo, breiter Stand"),
    limited!(
        VarTrapBar,
        "var-trap-bar",
        40,
        SWINTON,
        [SORE_BACK_PART, SWINTON],
        [Variations],
        [EvSwinton]
    )
    .found_by("trap bar, hex bar", "Trap-Bar, Hexbar, Rahmenhantel"),
    limited!(
        VarFrontLoad,
        "var-front-load",
        40,
        OURS,
        [SORE_BACK_PART, OURS],
        [SqWhat, Variations],
        []
    )
    .found_by("goblet squat, front squat, kettlebell", "Goblet Squat, Frontkniebeuge, Kurzhantel"),
    said!(VarLighter, "var-lighter", 30, [SORE_BACK], [RuleAct, VarBodyweight], [])
        .found_by("lighter, deload, more reps", "leichter, Deload, mehr Wiederholungen"),
    said!(VarBodyweight, "var-bodyweight", 25, [SORE_BACK], [RuleAct, VarLighter], [])
        .found_by("bodyweight, no weight", "Körpergewicht, ohne Gewicht"),
    limited!(
        VarStrengtheners,
        "var-strengtheners",
        35,
        SCHELLENBERG,
        [SORE_BACK],
        [FaultHipsFirst, HabitCore],
        [EvSchellenberg]
    )
    .found_by(
        "good morning, back extension, hyperextension, accessory",
        "Good Morning, Rückenstrecker, Hyperextensions",
    ),
    limited!(
        VarUpperBack,
        "var-upper-back",
        30,
        OURS,
        [SORE_BACK, SORE_BACK_PART],
        [DlUpperBack],
        []
    )
    .found_by("traps, shrugs", "Trapez, Shrugs, Schulterheben"),
];
