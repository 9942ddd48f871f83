//! Questions that come up.
//!
//! Boundary: data; none of them is answered with a finding.

use super::{
    super::sources::{DOMS, FORM_GUIDE, OURS, SADLER, SORE_BACK},
    Article,
};

pub(super) const QUESTIONS: &[Article] = &[
    said!(FaqSignal, "faq-signal", 30, [FORM_GUIDE], [FaqSore, FaqStop, FlagsLimits], [])
        .found_by("pain, damage, harm, hurt", "Schmerz, Schaden, verletzt"),
    limited!(
        FaqSore,
        "faq-sore",
        80,
        OURS,
        [FORM_GUIDE],
        [FaqSoreWhere, FaqStop, FlagsSoon, TermDoms, TermL4l5],
        []
    )
    .found_by(
        "sore back, sore lower back, lower back sore, normal, DOMS, ache",
        "Muskelkater, Rücken, unterer Rücken, normal",
    ),
    limited!(
        FaqSoreWhere,
        "faq-sore-where",
        40,
        FORM_GUIDE,
        [SORE_BACK],
        [FaqSore, FlagsLegs, TermDoms],
        []
    )
    .found_by("where sore, hamstrings, glutes", "wo Muskelkater, Beinbeuger"),
    limited!(FaqFirstTime, "faq-first-time", 40, DOMS, [SORE_BACK], [TermDoms, FaqSore], [EvDoms])
        .found_by("beginner, first time, whole week", "Anfänger, erste Woche"),
    limited!(FaqBend, "faq-bend", 40, OURS, [SORE_BACK], [RuleOfTwos, FaqStop, RestMove], [])
        .found_by(
            "bend forward, cannot bend, tie shoes",
            "bücken, nach vorn beugen, Schuhe binden",
        ),
    said!(FaqUpperBack, "faq-upper-back", 30, [SORE_BACK], [DlUpperBack, FaqSore], [])
        .found_by("upper back sore, traps sore", "oberer Rücken Muskelkater"),
    limited!(FaqStop, "faq-stop", 60, OURS, [FORM_GUIDE], [RuleOfTwos, FlagsSoon, HabitForm], [])
        .found_by("stop, should I stop, hurts", "aufhören, abbrechen, tut weh"),
    limited!(
        FaqGlutes,
        "faq-glutes",
        55,
        SADLER,
        [FORM_GUIDE],
        [HabitBands, TermGlutes],
        [EvSadler]
    )
    .found_by("weak glutes, glute amnesia, dead butt", "schwacher Gluteus, Po, Gesäß"),
];
