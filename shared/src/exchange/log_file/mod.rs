//! The whole log as one file of JSON lines; `docs/format.md` describes it field by field.
//!
//! Boundary: records to bytes and back, one line at a time; what is done with a record is the store's.

mod framing;
mod lines;
mod read;
mod survey;
#[cfg(test)]
mod tests;
mod write;

pub use read::{Head, LogReader};
pub use survey::{Survey, survey};
pub use write::LogWriter;

use crate::domain::transfer::Record;
use lines::Line;

/// The format's name, as the header says it.
const FORMAT: &str = "log";

/// The version of the format that this Brace writes, and the newest that it reads.
pub const VERSION: u64 = 1;

/// The longest line that is read, bytes: a note of 10,000 characters takes at most 120,000.
const LONGEST_LINE: u64 = 4 << 20;

/// What every file of this format begins with.
const BEGINS: &[u8] = b"{\"brace\":";

/// The mark that editors on Windows put in front of a text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Whether bytes look like the beginning of a file of this format.
#[must_use]
pub fn is_ours(beginning: &[u8]) -> bool {
    beginning.strip_prefix(BYTE_ORDER_MARK).unwrap_or(beginning).starts_with(BEGINS)
}

/// The bytes that stand for what a record says: the same for the same fact, wherever it comes from.
#[must_use]
pub fn fingerprint(record: &Record) -> Vec<u8> {
    serde_json::to_vec(&Line::of(record)).unwrap_or_default()
}
