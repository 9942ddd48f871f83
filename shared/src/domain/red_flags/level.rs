//! How soon a flag wants someone, by itself and together with what else is known.
//!
//! Boundary: the table as data; where each level comes from stands beside the flag's question in content.

use crate::domain::{
    flags::{Flag, Level},
    person::{Background, HistoryItem},
};

/// How soon a flag wants someone, given what is known of the person's history.
#[must_use]
pub fn level(flag: Flag, background: &Background) -> Level {
    // Unexplained loss of weight after cancer is not left for days (NVL).
    if flag == Flag::Weight && background.has(HistoryItem::Cancer) {
        return Level::Today;
    }
    by_itself(flag)
}

/// How soon a flag wants someone, whatever else is known.
const fn by_itself(flag: Flag) -> Level {
    match flag {
        Flag::Saddle
        | Flag::Bladder
        | Flag::Bowel
        | Flag::Sexual
        | Flag::BothLegs
        | Flag::WeakGrowing
        | Flag::Fading
        | Flag::Gait
        | Flag::Tearing
        | Flag::Collapse
        | Flag::Headache
        | Flag::TraumaMajor
        | Flag::Urine => Level::Emergency,
        Flag::Foot
        | Flag::Fever
        | Flag::TraumaMinor
        | Flag::Procedure
        | Flag::CancerNew
        | Flag::ImmuneNew
        | Flag::DrugsNew => Level::Today,
        Flag::LegPain
        | Flag::Tingling
        | Flag::Sharp
        | Flag::Night
        | Flag::Weight
        | Flag::Thoracic
        | Flag::Recurring
        | Flag::NotSettling
        | Flag::Inflammatory
        | Flag::FirstAge => Level::Evaluate,
    }
}

/// The three that together want someone today where each alone would wait for days (ours).
pub(super) const STRONGER_TOGETHER: [Flag; 3] = [Flag::Night, Flag::Weight, Flag::Thoracic];
/// How many of them it takes (ours).
pub(super) const TOGETHER: usize = 2;

/// Whether it is a symptom of the legs: a new one stands above Clear and Watch.
#[must_use]
pub const fn is_leg_symptom(flag: Flag) -> bool {
    matches!(
        flag,
        Flag::BothLegs
            | Flag::WeakGrowing
            | Flag::Fading
            | Flag::Gait
            | Flag::Foot
            | Flag::LegPain
            | Flag::Tingling
    )
}

/// Whether a flag of this level may end without anyone looking at it.
#[must_use]
pub const fn ends_as_gone(flag: Flag, level: Level) -> bool {
    let keeps = matches!(flag, Flag::Recurring | Flag::Inflammatory | Flag::FirstAge);
    matches!(level, Level::Evaluate) && !keeps
}
