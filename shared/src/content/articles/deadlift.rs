//! The deadlift, phase by phase.
//!
//! Boundary: data; the figures are `content::poses`.

use super::{
    super::{
        poses,
        sources::{FORM_GUIDE, OURS, SORE_BACK, SORE_BACK_PART},
    },
    Article,
};

pub(super) const DEADLIFT: &[Article] = &[
    said!(DlWhat, "dl-what", 45, [FORM_GUIDE], [TermHinge, DlSetup, SqWhat], [])
        .found_by(
            "deadlift, dead lift, DL, conventional, posterior chain, muscles used",
            "Kreuzheben, Hüftbeuge, hintere Kette, Muskeln",
        )
        .drawn(&poses::DL_START),
    said!(
        DlSetup,
        "dl-setup",
        50,
        [FORM_GUIDE],
        [DlFeet, DlStart, PairGrip, TermMidfoot, FaultBarDrift],
        []
    )
    .found_by(
        "set-up, stance, feet, grip, starting stance",
        "Aufbau, Stand, Füße, Griff, Aufstellung",
    )
    .drawn(&poses::DL_SETUP),
    limited!(DlFeet, "dl-feet", 40, OURS, [FORM_GUIDE, SORE_BACK], [DlSetup, VarWide], [])
        .found_by(
            "stance width, feet apart, shins on bar",
            "Fußstellung, Standbreite, Schienbein an der Stange",
        )
        .drawn(&poses::DL_SETUP),
    said!(
        DlStart,
        "dl-start",
        55,
        [FORM_GUIDE, SORE_BACK],
        [DlSetup, DlBrace, TermNeutral, CueChestUp, FaultRound],
        []
    )
    .found_by(
        "starting position, hinge, wedge, slack",
        "Ausgangsposition, Startposition, Hüfte zurück",
    )
    .drawn(&poses::DL_START),
    limited!(
        DlBrace,
        "dl-brace",
        60,
        OURS,
        [FORM_GUIDE],
        [FlagsBreath, FaultNoBrace, PairBrace, TermCore],
        [EvValsalva]
    )
    .found_by(
        "bracing, breathing, Valsalva, belly breath, abs",
        "Anspannen, Atmung, Pressatmung, Bauchspannung",
    )
    .drawn(&poses::DL_BRACE),
    said!(
        DlInitiate,
        "dl-initiate",
        45,
        [FORM_GUIDE, SORE_BACK],
        [CuePushFloor, DlMidpull, FaultHipsFirst],
        []
    )
    .found_by("lift off, break the floor, leg drive, push", "Abheben, Boden wegdrücken, Beinkraft")
    .drawn(&poses::DL_INITIATE),
    said!(DlMidpull, "dl-midpull", 40, [FORM_GUIDE], [FaultHipsFirst, CueDragBar, DlLockout], [])
        .found_by("mid pull, knees, passing the knee", "Zug, Knie passieren, Hüfte und Schultern")
        .drawn(&poses::DL_MIDPULL),
    said!(DlLockout, "dl-lockout", 45, [FORM_GUIDE], [FaultHyperextend, DlLower, TermGlutes], [])
        .found_by(
            "lockout, top, finish, hip extension",
            "Endposition, Lockout, Hüftstreckung, oben",
        )
        .drawn(&poses::DL_LOCKOUT),
    said!(DlLower, "dl-lower", 40, [FORM_GUIDE], [RdlBar, DlMidpull, DlSetup], [])
        .found_by("lowering, eccentric, negative, putting down", "Ablassen, Absenken, exzentrisch")
        .drawn(&poses::DL_LOWER),
    limited!(
        DlUpperBack,
        "dl-upper-back",
        45,
        SORE_BACK_PART,
        [SORE_BACK],
        [FaultRound, HabitVideo, VarUpperBack],
        []
    )
    .found_by(
        "upper back rounding, thoracic, hunched",
        "oberer Rücken, Rundrücken, Brustwirbelsäule",
    ),
];
