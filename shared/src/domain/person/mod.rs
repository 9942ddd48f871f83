//! What a person says of themselves rather than of a set: a flag answered or ended, their history, a return plan.
//!
//! Boundary: the facts as stored; what follows from them is `flags`' and `plan`'s.

mod background;
mod history;

pub use background::{ASK_FIRST, Background, Due, HISTORY_AGAIN, PUT_OFF_AT_MOST, SEE_SOMEONE};
pub use history::{AgeBand, BackPain, HistoryAnswer, HistoryItem, HistoryValue};

use super::{
    flags::{FlagAnswer, FlagEnd},
    id::PersonFactId,
    moment::Stamp,
    plan::PlanFact,
};
use serde::{Deserialize, Serialize};

/// One thing that a person said of themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonFact {
    /// Its id.
    pub id: PersonFactId,
    /// When they said it.
    pub at: Stamp,
    /// What.
    pub said: Said,
}

/// What a person said of themselves.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// They answered the card of symptoms.
    FlagAnswer(FlagAnswer),
    /// They said what has become of a flag.
    FlagEnd(FlagEnd),
    /// They answered something about their history.
    HistoryAnswer(HistoryAnswer),
    /// They did something about a return plan, or took days off.
    Plan(PlanFact),
}
