//! A whole log on its way out of Brace and into it: its facts one by one, and what became of a file.
//!
//! Boundary: values; the bytes of a file are `exchange`'s, the rows of the log the store's.

mod counts;
mod ending;
mod foreign;
mod outcome;
mod problem;
mod record;

pub use counts::Counts;
pub use ending::FileEnding;
pub use foreign::{ForeignBatch, ForeignSession, ForeignSet};
pub use outcome::{Differing, Exported, Imported, Kept, LISTED};
pub use problem::{FileProblem, FileTrouble};
pub use record::{Choice, ChoiceOf, ImportBatch, Noun, Origin, Provenance, Record, Standing};
