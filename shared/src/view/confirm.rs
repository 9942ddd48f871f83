//! A question that Brace asks before it stores anything.
//!
//! Boundary: words; the feature decides whether to ask.

use super::words::Words;
use crate::{domain::refusal::Refusal, model::notice::Notice};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What was entered may be a slip.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ConfirmView {
    /// The question: the notice's own text; a shell shows this instead of the notice.
    pub text: String,
    /// The label that says "I mean it": the same `LogSet` once more, confirmed.
    pub yes: String,
    /// The label of changing it: `Go` to the next set, which still holds what the person entered.
    pub no: String,
}

/// The question that a notice asks.
#[must_use]
pub fn confirm(words: &Words, notice: &Notice) -> Option<ConfirmView> {
    match notice {
        Notice::Refused(refusal @ Refusal::UnusualLoad { .. }) => Some(ConfirmView {
            text: words.refusal(refusal),
            yes: words.confirm_log_set(),
            no: words.confirm_change(),
        }),
        _ => None,
    }
}
