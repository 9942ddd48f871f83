//! What to do beside what not to do.
//!
//! Boundary: data; a claim with its correction is another file's.

use super::{
    super::{
        poses,
        sources::{FORM_GUIDE, OURS, SARACENI, VALSALVA},
    },
    Article,
};

pub(super) const PAIRS: &[Article] = &[
    limited_pair!(
        PairSpine,
        "pair-spine",
        45,
        SARACENI,
        [FORM_GUIDE],
        [TermNeutral, FaultRound, ClaimDisc],
        [EvSaraceni, EvWilke, EvNeutral]
    )
    .found_by("neutral spine, rounding", "neutrale Wirbelsäule, Rundrücken")
    .drawn(&poses::FAULT_ROUND),
    pair!(PairBar, "pair-bar", 30, [FORM_GUIDE], [FaultBarDrift, CueDragBar], [])
        .found_by("bar close, drift", "Stange nah, Abdriften")
        .drawn(&poses::FAULT_BAR_DRIFT),
    pair!(PairLats, "pair-lats", 35, [FORM_GUIDE], [FaultBarDrift, TermLats, RdlBar], [])
        .found_by("lats, shoulder blades, shrug", "Lats, Latissimus, Schulterblätter")
        .drawn(&poses::DL_START),
    limited_pair!(
        PairBrace,
        "pair-brace",
        35,
        VALSALVA,
        [FORM_GUIDE],
        [DlBrace, FaultNoBrace, FlagsBreath],
        [EvValsalva]
    )
    .found_by("brace, breath", "Spannung, Luft anhalten")
    .drawn(&poses::DL_BRACE),
    pair!(PairLoad, "pair-load", 35, [FORM_GUIDE], [FaultTooHeavy, RuleAct, PlanHow], [])
        .found_by("too heavy, ego, adding weight", "zu schwer, Gewicht steigern")
        .drawn(&poses::FAULT_TOO_HEAVY),
    limited_pair!(PairGrip, "pair-grip", 35, OURS, [FORM_GUIDE], [DlSetup], [])
        .found_by("grip, chalk, straps, hands slipping", "Griff, Magnesia, Kreide, Zughilfen")
        .drawn(&poses::DL_SETUP),
];
