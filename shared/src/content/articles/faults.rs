//! Six faults, each drawn over the form that it misses.
//!
//! Boundary: data; what a person can tag is `domain::fault`.

use super::{
    super::{
        poses,
        sources::{FORM_GUIDE, NEUTRAL, OURS, SCHELLENBERG},
    },
    Article,
};

pub(super) const FAULTS: &[Article] = &[
    limited!(
        FaultRound,
        "fault-round",
        60,
        NEUTRAL,
        [FORM_GUIDE],
        [DlStart, CueChestUp, PairSpine, HabitVideo, FaultTooHeavy],
        [EvSaraceni, EvWilke, EvNeutral]
    )
    .found_by(
        "rounding, lower back rounding, flexion, cat back, butt wink",
        "Rundrücken, Katzenbuckel, Beugung",
    )
    .drawn(&poses::FAULT_ROUND),
    limited!(
        FaultHyperextend,
        "fault-hyperextend",
        50,
        OURS,
        [FORM_GUIDE],
        [DlLockout, CuePushFloor, TermNeutral],
        []
    )
    .found_by("hyperextension, leaning back, overarching", "Hohlkreuz, Überstreckung, zurücklehnen")
    .drawn(&poses::FAULT_HYPEREXTEND),
    limited!(
        FaultHipsFirst,
        "fault-hips-first",
        55,
        SCHELLENBERG,
        [FORM_GUIDE],
        [DlMidpull, CuePushFloor, VarStrengtheners],
        [EvSchellenberg]
    )
    .found_by("hips shoot up, stripper deadlift, good morning", "Hüfte zuerst, Hüfte schießt hoch")
    .drawn(&poses::FAULT_HIPS_FIRST),
    said!(
        FaultBarDrift,
        "fault-bar-drift",
        45,
        [FORM_GUIDE],
        [PairBar, CueDragBar, PairLats, RdlBar, DlSetup],
        []
    )
    .found_by(
        "bar drift, bar drifts forward, bar path, swinging bar",
        "Stange driftet nach vorn, Stangenweg",
    )
    .drawn(&poses::FAULT_BAR_DRIFT),
    said!(FaultNoBrace, "fault-no-brace", 45, [FORM_GUIDE], [DlBrace, PairBrace, HabitCore], [])
        .found_by("no brace, soft core, loose", "keine Spannung, Rumpf locker")
        .drawn(&poses::FAULT_NO_BRACE),
    said!(
        FaultTooHeavy,
        "fault-too-heavy",
        45,
        [FORM_GUIDE],
        [PairLoad, RuleAct, PlanHow, FaultRound],
        []
    )
    .found_by("too heavy, ego lift, grinding", "zu schwer, Ego, überlastet")
    .drawn(&poses::FAULT_TOO_HEAVY),
];
