//! Another app's export: what it would bring, with what the person answered and the lifts that they have.
//!
//! Boundary: bytes and answers in, a plan out; reading the file and writing the facts are the store's.

mod answers;
mod meanings;
#[cfg(test)]
mod tests;

pub use answers::{ForeignAnswers, Meant, NameAnswer, OtherNames};

use crate::{
    content::pain_words,
    domain::{load::LoadUnit, moment::Stamp, refusal::Refusal, settings::Settings},
    exchange::imports::{self, Reading, error::ImportError, plan::ImportPlan},
};
use meanings::Meanings;
use thiserror::Error;

/// Why another app's file brings nothing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ForeignRefusal {
    /// The file.
    #[error(transparent)]
    File(#[from] ImportError),
    /// An answer that cannot be read.
    #[error(transparent)]
    Answer(#[from] Refusal),
    /// An answer about a name that the file does not have.
    #[error("use the answer: name an exercise as the file has it")]
    UnknownName {
        /// As typed.
        name: String,
    },
}

/// Reads the bytes of a file at this moment.
///
/// # Errors
/// [`ForeignRefusal`] where the file or an answer cannot be read; what is still asked stands in its report.
pub fn plan(
    bytes: &[u8],
    answers: &ForeignAnswers,
    (settings, at): (&Settings, &Stamp),
) -> Result<ImportPlan, ForeignRefusal> {
    let meanings = Meanings::new(&settings.lifts, answers)?;
    let plan = imports::read(
        bytes,
        &Reading {
            utc_ms: at.utc_ms,
            offset_min: at.offset_min,
            unit: answers.unit,
            usual_unit: settings.preferences.unit.unwrap_or(LoadUnit::Kg),
            lifts: &meanings,
            pain_words: &pain_words::all(),
        },
    )?;
    match meanings.unused(&plan) {
        Some(name) => Err(ForeignRefusal::UnknownName { name }),
        None => Ok(plan),
    }
}
