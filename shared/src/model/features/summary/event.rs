//! What a person can do with the page for a clinician.
//!
//! Boundary: crosses the wire; every value may be anything.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about the page for a clinician.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SummaryEvent {
    /// Opens it with the last twelve weeks and without notes.
    Open,
    /// Shows the last days, up to today.
    Last(SummarySpan),
    /// Shows the days from one date to another, both included.
    Between {
        /// The first, `2026-03-02`; empty for as many days as are shown.
        from: String,
        /// The last, likewise; empty for the last day of what is shown. A day after today counts as today.
        to: String,
    },
    /// Puts the person's notes on it, or leaves them out.
    Notes(SummaryNotes),
}

/// How far back the page goes from today.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum SummarySpan {
    /// 28 days.
    FourWeeks,
    /// 84 days.
    #[default]
    TwelveWeeks,
    /// 182 days.
    SixMonths,
}

/// Whether the person's notes stand on the page.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum SummaryNotes {
    /// They do not, unless the person chooses so.
    #[default]
    Without,
    /// They do.
    With,
}

impl SummarySpan {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::FourWeeks, Self::TwelveWeeks, Self::SixMonths];

    /// How many days.
    #[must_use]
    pub const fn days(self) -> i32 {
        match self {
            Self::FourWeeks => 28,
            Self::TwelveWeeks => 84,
            Self::SixMonths => 182,
        }
    }
}
