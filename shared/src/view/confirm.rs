//! A question that Brace asks before it stores or erases anything.
//!
//! Boundary: words; the feature decides whether to ask.

use super::words::Words;
use crate::{
    domain::refusal::Refusal,
    model::{event::Event, notice::Notice, route::Route},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What was entered may be a slip, or what was asked for cannot be taken back.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ConfirmView {
    /// The question: the notice's own text; a shell shows this instead of the notice.
    pub text: String,
    /// The label that says "I mean it": the same `LogSet` once more, confirmed, unless `sends` is there.
    pub yes: String,
    /// The label of changing it: `Go` to the next set, which still holds what the person entered, unless `sends_no`
    /// is there.
    pub no: String,
    /// What `yes` sends.
    pub sends: Option<Event>,
    /// What `no` sends.
    pub sends_no: Option<Event>,
}

/// The question that a notice asks; `asks` is what it is about, confirmed, where that is no set.
#[must_use]
pub fn confirm(words: &Words, notice: &Notice, asks: Option<&Event>) -> Option<ConfirmView> {
    let Notice::Refused(refusal) = notice else { return None };
    let text = words.refusal(refusal);
    match refusal {
        Refusal::UnusualLoad { .. } => Some(ConfirmView {
            text,
            yes: words.confirm_log_set(),
            no: words.confirm_change(),
            sends: None,
            sends_no: None,
        }),
        Refusal::SureToErase | Refusal::SureToEmpty => Some(ConfirmView {
            text,
            yes: words.bin_yes(),
            no: words.bin_no(),
            sends: Some(asks?.clone()),
            sends_no: Some(Event::Go(Route::Bin)),
        }),
        Refusal::SureToRestore => Some(ConfirmView {
            text,
            yes: words.snapshot_restore(),
            no: words.snapshot_restore_not(),
            sends: Some(asks?.clone()),
            sends_no: Some(Event::Look),
        }),
        _ => None,
    }
}
