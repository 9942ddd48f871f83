//! What each flag asks, and where that comes from.
//!
//! Boundary: data; every question means new, or worse than when the person last answered.

use crate::{
    content::{
        articles::Line,
        sources::{CARD, FORM_GUIDE, GUIDELINES, LOTHIAN, NG65, NVL, OURS, Source},
    },
    domain::flags::Flag,
};

const fn asked(text: &'static str, source: Source) -> Line {
    Line { text, source }
}

/// What stands beside the question about both legs: whose thighs ache from training should not tick it.
pub const MUSCLES: Line = asked("flag-muscles", OURS);
/// Why pain in both legs is enough: GIRFT asks for numbness or weakness, NHS Lothian for pain.
pub const BOTH_LEGS_DIFFER: Line = asked("flag-both-legs-differ", OURS);

/// What a flag asks.
#[must_use]
pub const fn question(flag: Flag) -> Line {
    match flag {
        Flag::Saddle => asked("flag-saddle", CARD),
        Flag::Bladder => asked("flag-bladder", CARD),
        Flag::Bowel => asked("flag-bowel", CARD),
        Flag::Sexual => asked("flag-sexual", CARD),
        Flag::BothLegs => asked("flag-both-legs", LOTHIAN),
        Flag::WeakGrowing => asked("flag-weak-growing", GUIDELINES),
        Flag::Fading => asked("flag-fading", NVL),
        Flag::Gait => asked("flag-gait", GUIDELINES),
        Flag::Tearing => asked("flag-tearing", OURS),
        Flag::Collapse => asked("flag-collapse", OURS),
        Flag::Headache => asked("flag-headache", OURS),
        Flag::TraumaMajor => asked("flag-trauma-major", GUIDELINES),
        Flag::Urine => asked("flag-urine", GUIDELINES),
        Flag::Foot => asked("flag-foot", LOTHIAN),
        Flag::Fever => asked("flag-fever", NVL),
        Flag::TraumaMinor => asked("flag-trauma-minor", NVL),
        Flag::Procedure => asked("flag-procedure", NVL),
        Flag::CancerNew => asked("flag-cancer-new", NVL),
        Flag::ImmuneNew => asked("flag-immune-new", NVL),
        Flag::DrugsNew => asked("flag-drugs-new", NVL),
        Flag::LegPain => asked("flag-leg-pain", FORM_GUIDE),
        Flag::Tingling => asked("flag-tingling", FORM_GUIDE),
        Flag::Sharp => asked("flag-sharp", FORM_GUIDE),
        Flag::Night => asked("flag-night", NVL),
        Flag::Weight => asked("flag-weight", NVL),
        Flag::Thoracic => asked("flag-thoracic", GUIDELINES),
        Flag::Recurring => asked("flag-recurring", FORM_GUIDE),
        Flag::NotSettling => asked("flag-not-settling", OURS),
        Flag::Inflammatory => asked("flag-inflammatory", NG65),
        Flag::FirstAge => asked("flag-first-age", GUIDELINES),
    }
}

/// Whether the person should not drive themselves (ours): what may fail at the wheel.
#[must_use]
pub const fn says_not_to_drive(flag: Flag) -> bool {
    matches!(
        flag,
        Flag::Saddle
            | Flag::Bladder
            | Flag::BothLegs
            | Flag::WeakGrowing
            | Flag::Fading
            | Flag::Gait
            | Flag::Collapse
    )
}
