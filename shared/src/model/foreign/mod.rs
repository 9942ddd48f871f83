//! Another app's export: what it would bring, with what the person answered and the lifts that they have.
//!
//! Boundary: bytes and answers in, a plan out; reading the file and writing the facts are the store's.

mod answers;
mod by;
mod meanings;
mod reading;
#[cfg(test)]
mod tests;

pub use answers::{ForeignAnswers, Meant, NameAnswer, OtherNames};
pub use reading::{ForeignReading, Read};

use crate::{
    domain::{moment::Stamp, refusal::Refusal, settings::Settings},
    exchange::imports::{
        FileReader, Progress, Reading,
        error::{ImportError, MOST_ROWS},
        plan::ImportPlan,
    },
};
use by::By;
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

/// Reads the bytes of a file at this moment, whole.
///
/// # Errors
/// [`ForeignRefusal`] where the file or an answer cannot be read; what is still asked stands in its report.
pub fn plan(
    bytes: &[u8],
    answers: &ForeignAnswers,
    (settings, at): (&Settings, &Stamp),
) -> Result<ImportPlan, ForeignRefusal> {
    let by = By::new(answers.clone(), (settings, at));
    let mut reader = FileReader::begin(bytes.to_vec())?;
    let reads = |reading: &Reading<'_>| loop {
        if reader.go_on(MOST_ROWS, reading)? == Progress::Done {
            return Ok(reader.into_plan(reading));
        }
    };
    let plan = by.with(reads)?;
    by.expect_answers_of(&plan)?;
    Ok(plan)
}
