//! Notes of other apps as notes of Brace's.
//!
//! Boundary: text; which note belongs to what is the sessions' matter.

use crate::domain::note::Note;

/// A note that can be kept; one that is too long is told.
pub fn kept(text: Option<&str>, too_long: impl FnOnce()) -> Option<Note> {
    Note::parse(text?).unwrap_or_else(|_| {
        too_long();
        None
    })
}

/// Texts under each other, without those that say nothing.
pub fn joined<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let said: Vec<&str> =
        texts.into_iter().map(str::trim).filter(|text| !text.is_empty()).collect();
    (!said.is_empty()).then(|| said.join("\n"))
}
