//! What a person can say of their history, and of days off.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::domain::person::{HistoryItem, HistoryValue};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about the person's history.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum AboutEvent {
    /// Opens all of it on one page.
    Open,
    /// Answers one item.
    Answer {
        /// Which.
        item: HistoryItem,
        /// What.
        value: HistoryValue,
    },
    /// Answers with no every item of a block that is not answered with yes, and goes on where pages are turned.
    NoneOfThese {
        /// Which block, counted from 0.
        block: u8,
    },
    /// Goes on to the next page; after the last one the whole counts as seen.
    Next,
    /// Puts it off until another session.
    PutOff,
    /// Takes days off these lifts; 0 ends those that run.
    TakeDaysOff {
        /// How many.
        days: u8,
    },
    /// Steps the days on the page of days off.
    StepDays {
        /// How many.
        days: u8,
    },
    /// Goes back to the page before.
    Previous,
}

impl AboutEvent {
    /// Whether a fact comes of what the person does with a whole page.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        self.turns_the_page() || matches!(self, Self::PutOff | Self::TakeDaysOff { .. })
    }

    /// Whether another page comes up on the same screen.
    #[must_use]
    pub const fn turns_the_page(&self) -> bool {
        matches!(self, Self::Next | Self::NoneOfThese { .. })
    }
}
