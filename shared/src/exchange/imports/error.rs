//! Why a whole file cannot be read.
//!
//! Boundary: a row that cannot be read is no error of the file: it is named in the plan.

use thiserror::Error;

/// The largest file, bytes. Ours: sixty years of four sessions a week take less.
pub const MOST_BYTES: usize = 50 * 1024 * 1024;
/// The most rows of a file. Ours.
pub const MOST_ROWS: usize = 200_000;
/// The most columns of a file. Ours; the widest dialect that is known has half as many.
pub const MOST_COLUMNS: usize = 64;

/// A file that cannot be read as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImportError {
    /// Nothing in it.
    #[error("read the file: it is empty, export it again")]
    Empty,
    /// More than [`MOST_BYTES`].
    #[error("read the file: it is larger than 50 MB, export a shorter time")]
    TooLarge,
    /// More than [`MOST_ROWS`].
    #[error("read the file: it has more than 200000 rows, export a shorter time")]
    TooManyRows,
    /// More than [`MOST_COLUMNS`].
    #[error("read the file: its header has more than 64 columns, choose an app's export")]
    TooManyColumns,
    /// A header that belongs to no dialect.
    #[error("read the header: no known app writes it, choose an app's export as CSV")]
    UnknownHeader {
        /// As written, its columns apart, shortened.
        header: String,
    },
    /// A dialect that is known and not read.
    #[error("read the file: it is of an app whose exports are not read")]
    Unread {
        /// The dialect's name.
        name: String,
    },
    /// JSON that is no log, or not JSON at all.
    #[error("read the JSON: it holds no log in the openweight format, choose another file")]
    NotALog,
}
