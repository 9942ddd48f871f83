//! Stop: the one interruption of the loop between sets, until the person takes a way on.
//!
//! Boundary: words for `model::log::stop`; Brace never refuses to log a set.

use super::words::Words;
use crate::{
    domain::{
        moment::Instant,
        source::Origin,
        stop_advice::{EVALUATE_AT_NRS, EVALUATE_AT_RISE, STOP_AT, StopAdvice},
    },
    model::log::{Facts, stop},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Stop, and the ways on: each sends `TakeStop` with its choice.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StopView {
    /// The rating that asks for it.
    pub check: String,
    /// From what to what, `1 → 3`; the rating alone, `8`, where it did not rise.
    pub change: String,
    /// What to do.
    pub text: String,
    /// Where it comes from.
    pub source: String,
    /// The label of switching to another exercise.
    pub switch: String,
    /// The label of ending the session.
    pub end: String,
    /// The label of carrying on; absent where Brace does not offer that.
    pub carry_on: Option<String>,
}

/// What the last rating asks for, until the person takes a way on.
#[must_use]
pub fn stop_view(words: &Words, facts: &Facts, now: Instant) -> Option<StopView> {
    let standing = stop::standing(facts, now)?;
    let guide = words.origin(Origin::FormGuide);
    let (rise, at_rise) = (STOP_AT.value.0.to_string(), EVALUATE_AT_RISE.value.0.to_string());
    let at_nrs = EVALUATE_AT_NRS.value.to_string();
    let rated = standing.now.points().to_string();
    let before = standing.before.filter(|before| *before < standing.now);
    let before = before.map(|before| before.points().to_string());
    let change = match &before {
        Some(before) => words.stop_change(before, &rated),
        None => rated.clone(),
    };
    let (text, source, carry_on) = match standing.advice {
        StopAdvice::None => return None,
        StopAdvice::Stop => (
            words.stop_exercise(before.unwrap_or_default(), rated),
            words.stop_source(guide, rise, words.origin(STOP_AT.origin)),
            Some(words.stop_carry_on()),
        ),
        StopAdvice::StopAndBeEvaluated => (
            match before {
                Some(before) => words.stop_and_be_evaluated(before, rated),
                None => words.stop_and_be_evaluated_at(rated),
            },
            words.stop_source_evaluated(
                guide,
                at_rise,
                at_nrs,
                words.origin(EVALUATE_AT_NRS.origin),
            ),
            None,
        ),
    };
    Some(StopView {
        check: standing.check.id.to_string(),
        change,
        text,
        source,
        switch: words.stop_switch(),
        end: words.session_end(),
        carry_on,
    })
}
