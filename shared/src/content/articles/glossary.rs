//! What the words mean.
//!
//! Boundary: data; none of them says what anybody has.

use super::{
    super::{
        poses,
        sources::{FORM_GUIDE, NEUTRAL, OURS, SORE_BACK, SORE_BACK_PART},
    },
    Article,
};

pub(super) const GLOSSARY: &[Article] = &[
    limited!(
        TermNeutral,
        "term-neutral",
        40,
        NEUTRAL,
        [FORM_GUIDE, OURS],
        [PairSpine, DlStart],
        [EvNeutral]
    )
    .found_by("neutral spine, arch", "neutrale Wirbelsäule, Lordose")
    .drawn(&poses::DL_START),
    said!(TermHinge, "term-hinge", 20, [FORM_GUIDE], [DlWhat, RdlWhat], [])
        .found_by("hip hinge", "Hüftbeuge"),
    said!(TermMidfoot, "term-midfoot", 20, [FORM_GUIDE], [DlSetup, SqSetup], [])
        .found_by("mid-foot, balance", "Mittelfuß, Fußmitte")
        .drawn(&poses::DL_SETUP),
    said!(TermCore, "term-core", 20, [SORE_BACK], [HabitCore, DlBrace], [])
        .found_by("core, trunk", "Rumpf, Core"),
    said!(TermLats, "term-lats", 20, [FORM_GUIDE], [PairLats], [])
        .found_by("lats, latissimus", "Latissimus"),
    said!(TermGlutes, "term-glutes", 20, [FORM_GUIDE], [FaqGlutes, DlLockout], [])
        .found_by("glutes, gluteus, hamstrings", "Gluteus, Gesäß, Beinbeuger"),
    said!(TermErectors, "term-erectors", 20, [FORM_GUIDE, SORE_BACK], [FaqSore], [])
        .found_by("erectors, paraspinal", "Rückenstrecker"),
    limited!(TermL4l5, "term-l4l5", 25, OURS, [FORM_GUIDE], [FaqSore], [])
        .found_by("L4, L5, S1, lumbar", "L4, L5, S1, Lendenwirbel"),
    said!(TermRegions, "term-regions", 30, [SORE_BACK], [ClaimMidBack, TermNrs], [])
        .found_by("lower back, mid back, upper back", "unterer, mittlerer, oberer Rücken"),
    said!(TermNrs, "term-nrs", 20, [SORE_BACK], [RuleOfTwos], [])
        .found_by("pain scale, NRS", "Schmerzskala, NRS"),
    said!(
        TermDoms,
        "term-doms",
        30,
        [FORM_GUIDE, SORE_BACK],
        [FaqSore, FaqFirstTime, FlagsLegs],
        [EvDoms]
    )
    .found_by("DOMS, muscle soreness", "Muskelkater"),
    said!(TermStrain, "term-strain", 25, [SORE_BACK, SORE_BACK_PART], [FaqSore], [])
        .found_by("strain, sprain, pulled muscle", "Zerrung, Verstauchung"),
    said!(TermKinesiophobia, "term-kinesiophobia", 15, [SORE_BACK], [RestFear], [])
        .found_by("kinesiophobia", "Kinesiophobie"),
    said!(TermScoliosis, "term-scoliosis", 20, [SORE_BACK], [TermKyphosis], [])
        .found_by("scoliosis", "Skoliose"),
    said!(TermKyphosis, "term-kyphosis", 25, [SORE_BACK], [DlUpperBack], [])
        .found_by("hyperkyphosis, hunchback", "Hyperkyphose, Rundrücken"),
    said!(TermBertolotti, "term-bertolotti", 20, [SORE_BACK], [TermL4l5], [])
        .found_by("Bertolotti", "Bertolotti"),
    said!(TermEffort, "term-effort", 25, [OURS], [TermE1rm, PlanHow], [])
        .found_by("RPE, RIR, effort", "RPE, RIR, Anstrengung"),
    limited!(TermE1rm, "term-e1rm", 30, OURS, [OURS], [PlanHow, TermEffort], [])
        .found_by("one rep max, 1RM, e1RM", "Maximum, Einerwiederholung"),
    said!(TermBackoff, "term-backoff", 25, [OURS], [Checklist, RuleAct], [])
        .found_by("back-off, warm-up set, work set", "Aufwärmsatz, Arbeitssatz"),
];
