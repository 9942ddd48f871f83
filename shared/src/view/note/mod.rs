//! A note: a field to write it in, and how it reads in a line.
//!
//! Boundary: the person's own words; a line shortens them, the form of the entry has all of them.

use super::{refusals::typed, words::Words};
use crate::domain::note::Note;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How many characters of a note a line has room for: a record does not grow with what is noted.
const IN_A_LINE: usize = 240;

/// A field for a note.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct NoteField {
    /// What stands over it.
    pub label: String,
    /// What stands in it while it is empty.
    pub hint: String,
    /// What the person wrote.
    pub text: String,
}

/// The field for a note on one set or one rating.
pub(super) fn field(words: &Words, text: &str) -> NoteField {
    NoteField { label: words.note_label(), hint: words.note_hint(), text: text.to_owned() }
}

/// The field for a note on a whole session.
pub(super) fn session_field(words: &Words, text: &str) -> NoteField {
    NoteField { label: words.note_session(), ..field(words, text) }
}

/// A note in one line.
pub(super) fn line(note: &Note) -> String {
    let words: Vec<&str> = note.as_str().split_whitespace().collect();
    let text = words.join(" ");
    let mut shown: String = text.chars().take(IN_A_LINE).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    typed(&shown)
}

#[cfg(test)]
mod tests;
