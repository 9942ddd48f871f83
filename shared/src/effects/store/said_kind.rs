//! How much of what a person said of themselves the window holds.
//!
//! Boundary: counts; what follows from a fact, the domain says.

use crate::domain::person::{HistoryItem, Said};

/// Facts of which the newest matter, whatever else was said since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidKind {
    /// None of these, to the card of symptoms.
    FlagsNone,
    /// Symptoms.
    FlagsSome,
    /// What became of a flag.
    FlagEnds,
    /// What was done about return plans, and days off.
    Plans,
    /// Answers about one part of the history.
    History(HistoryItem),
}

impl SaidKind {
    /// Which of them a fact is.
    #[must_use]
    pub fn of(said: &Said) -> Self {
        match said {
            Said::FlagAnswer(answer) if answer.flags.is_empty() => Self::FlagsNone,
            Said::FlagAnswer(_) => Self::FlagsSome,
            Said::FlagEnd(_) => Self::FlagEnds,
            Said::Plan(_) => Self::Plans,
            Said::HistoryAnswer(answer) => Self::History(answer.item),
        }
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let history = HistoryItem::ALL.iter().map(|item| Self::History(*item));
        [Self::FlagsNone, Self::FlagsSome, Self::FlagEnds, Self::Plans].into_iter().chain(history)
    }

    /// How many of the newest the window holds.
    #[must_use]
    pub const fn most(self) -> usize {
        match self {
            // Some weeks of daily training: who says that a flag is gone must have said so for seven days.
            Self::FlagsNone => 64,
            // A flag is open until someone ends it. This many are some years of one at every session.
            Self::FlagsSome => 1024,
            Self::FlagEnds | Self::Plans => 512,
            // A flag counts by the history of its own day: at 90 days from one answer to the next, two years.
            Self::History(_) => 8,
        }
    }
}
