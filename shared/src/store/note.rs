//! A note as a column.
//!
//! Boundary: NULL where there is none; a text no note can be is an error, never a guess.

use super::error::StoreError;
use crate::domain::note::Note;
use rusqlite::{Row, types::Value};

/// A note as a column.
pub(super) fn value(note: Option<&Note>) -> Value {
    note.map(|note| note.as_str().to_owned()).into()
}

/// The note of a column.
pub(super) fn read(row: &Row<'_>, at: usize, bad: StoreError) -> Result<Option<Note>, StoreError> {
    let text: Option<String> = row.get(at)?;
    match text.as_deref().map(Note::parse) {
        None => Ok(None),
        Some(Ok(Some(note))) if Some(note.as_str()) == text.as_deref() => Ok(Some(note)),
        Some(_) => Err(bad),
    }
}
