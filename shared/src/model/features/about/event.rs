//! What a person can say of their history.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::domain::person::{HistoryItem, HistoryValue};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about the person's history.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum AboutEvent {
    /// Opens its first page.
    Open,
    /// Answers one item.
    Answer {
        /// Which.
        item: HistoryItem,
        /// What.
        value: HistoryValue,
    },
    /// Answers every item of the page that is open with no.
    NoneOfThese,
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
}
