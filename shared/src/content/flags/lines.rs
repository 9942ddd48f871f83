//! The lines of the card, each with the questions that it opens.
//!
//! Boundary: data; which of the questions a person is asked is `domain::red_flags`'.

use crate::domain::flags::Flag;

/// A line of the card.
#[derive(Debug)]
pub struct CardLine {
    /// The key of what it says.
    pub text: &'static str,
    /// When it is on the card.
    pub when: When,
    /// What it opens.
    pub flags: &'static [Flag],
}

/// When a line is on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Each time.
    Each,
    /// Where the person's history makes one of its questions one to ask.
    History,
    /// At the first session and every four weeks.
    Patterns,
}

/// The lines, from top to bottom; their places are what a tap on one sends.
pub const LINES: &[CardLine] = &[
    CardLine {
        text: "flag-line-pelvis",
        when: When::Each,
        flags: &[Flag::Saddle, Flag::Bladder, Flag::Bowel, Flag::Sexual],
    },
    CardLine {
        text: "flag-line-legs",
        when: When::Each,
        flags: &[
            Flag::BothLegs,
            Flag::WeakGrowing,
            Flag::Fading,
            Flag::Foot,
            Flag::LegPain,
            Flag::Tingling,
        ],
    },
    CardLine { text: "flag-line-walking", when: When::Each, flags: &[Flag::Gait] },
    CardLine {
        text: "flag-line-sudden",
        when: When::Each,
        flags: &[Flag::Tearing, Flag::Collapse, Flag::Headache],
    },
    CardLine { text: "flag-line-ill", when: When::Each, flags: &[Flag::Fever, Flag::Urine] },
    CardLine {
        text: "flag-line-fall",
        when: When::Each,
        flags: &[Flag::TraumaMajor, Flag::TraumaMinor, Flag::Procedure, Flag::Sharp],
    },
    CardLine {
        text: "flag-line-history",
        when: When::History,
        flags: &[Flag::CancerNew, Flag::ImmuneNew, Flag::DrugsNew],
    },
    CardLine {
        text: "flag-line-patterns",
        when: When::Patterns,
        flags: &[
            Flag::Night,
            Flag::Weight,
            Flag::Thoracic,
            Flag::Recurring,
            Flag::Inflammatory,
            Flag::NotSettling,
            Flag::FirstAge,
        ],
    },
];
