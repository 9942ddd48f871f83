//! Reads the export files of other apps into a plan: the sessions to add, what is asked first, and what cannot be kept.
//!
//! Start at [`FileReader`]. A header decides which dialect a file is ([`dialect`]), one file a dialect reads its rows, `gather`
//! makes sessions of them. Boundary: bytes in, a plan out; nothing is written, and which exercise a name means the caller
//! says.

pub mod app;
mod cells;
pub mod dialect;
pub mod error;
mod figures;
mod fitnotes;
mod fitnotes_ios;
mod gather;
mod hevy;
mod ids;
mod liftlog;
mod liftosaur;
mod openweight;
pub mod outcome;
pub mod overlaps;
mod pain_words;
pub mod plan;
mod reader;
pub mod ready;
mod row;
mod strong;
mod stronglifts;
mod table;
#[cfg(test)]
mod tests;
pub mod text;
pub mod times;
pub mod unit_question;

use crate::domain::{exercise::ExerciseId, load::LoadUnit};
use error::{ImportError, MOST_ROWS};
use plan::ImportPlan;

pub use reader::{FileReader, Progress};

/// What another app's name for an exercise comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// This exercise.
    One(ExerciseId),
    /// Perhaps one of these, perhaps none: the person says.
    Ask(Vec<ExerciseId>),
    /// None that Brace knows: it stays under its own name.
    Own,
}

/// What the caller knows of exercises.
pub trait Lifts {
    /// What a name in the file comes to, after what the person answered.
    fn meaning(&self, name: &str) -> Meaning;

    /// Whether the exercise is lifted with a straight bar, whose loads everyone knows.
    fn is_barbell(&self, exercise: &ExerciseId) -> bool;
}

/// What a file is read with.
pub struct Reading<'a> {
    /// The wall clock now, milliseconds since 1970.
    pub utc_ms: i64,
    /// The zone's offset now, minutes east.
    pub offset_min: i32,
    /// What the person answered for loads without a unit; absent while they are to be asked.
    pub unit: Option<LoadUnit>,
    /// The unit that the person chose in the settings, for sets with nothing but the body.
    pub usual_unit: LoadUnit,
    /// The exercises.
    pub lifts: &'a dyn Lifts,
    /// Words of pain to list where a note has them, in lower case.
    pub pain_words: &'a [&'a str],
}

/// Reads a file of any dialect that Brace knows; its content decides, never its name.
///
/// # Errors
/// [`ImportError`] where the whole file cannot be read. A row that cannot be is in the plan, with its line and why.
pub fn read(bytes: &[u8], reading: &Reading<'_>) -> Result<ImportPlan, ImportError> {
    let mut reader = FileReader::begin(bytes.to_vec())?;
    while let Progress::More(_) = reader.go_on(MOST_ROWS, reading)? {}
    Ok(reader.into_plan(reading))
}

/// What a session is called where its program has a name, too.
fn joined_title<'r>(program: &'r str, title: &'r str) -> std::borrow::Cow<'r, str> {
    if program.is_empty() || title.is_empty() {
        return [program, title].concat().into();
    }
    format!("{program}: {title}").into()
}
