//! How hard the next set was, on the scale that the person chose.
//!
//! Boundary: absent where they chose none; a form that holds a number keeps it all the same.

use super::Words;
use crate::domain::{rpe::Rpe, settings::Exertion};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The field of exertion.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct EffortView {
    /// Over the field: `RPE (optional)`.
    pub label: String,
    /// What stands there: `RPE 8`, `RIR 2`, `RPE –`.
    pub text: String,
    /// Steps the number down: `SetStep::RpeDown`.
    pub less: String,
    /// Steps the number up: `SetStep::RpeUp`.
    pub more: String,
}

/// The field of a set that is there: who gave a number sees it, also where they say none any more.
pub(in crate::view) fn effort_of(
    words: &Words,
    exertion: Exertion,
    rpe: Option<Rpe>,
) -> Option<EffortView> {
    let given = if rpe.is_some() { Exertion::Rpe } else { Exertion::Off };
    effort(words, if exertion == Exertion::Off { given } else { exertion }, rpe)
}

/// The field; absent where the person says nothing of exertion.
pub(in crate::view) fn effort(
    words: &Words,
    exertion: Exertion,
    rpe: Option<Rpe>,
) -> Option<EffortView> {
    let name = match exertion {
        Exertion::Off => return None,
        Exertion::Rpe => words.settings_rpe(),
        Exertion::Rir => words.settings_rir(),
    };
    Some(EffortView {
        label: words.effort_label(),
        text: rpe.map_or_else(|| words.no_effort(), |rpe| words.effort(rpe)),
        less: words.settings_less(&name),
        more: words.settings_more(&name),
    })
}
