//! A note in a person's own words.
//!
//! Boundary: the text; Brace reads nothing into it.

use super::refusal::Refusal;

/// A note of 1 to [`Note::LONGEST`] characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note(String);

impl Note {
    /// The most characters: what the log's schema keeps.
    pub const LONGEST: usize = 10_000;

    /// Reads a note as typed, without the white space around it and without control characters other than
    /// line breaks and tabs; `None` where nothing is left.
    ///
    /// # Errors
    /// [`Refusal::NoteTooLong`] above [`Note::LONGEST`] characters.
    pub fn parse(text: &str) -> Result<Option<Self>, Refusal> {
        let kept: String =
            text.chars().filter(|it| !it.is_control() || matches!(it, '\n' | '\t')).collect();
        let kept = kept.trim();
        match kept.chars().count() {
            0 => Ok(None),
            count if count > Self::LONGEST => Err(Refusal::NoteTooLong),
            _ => Ok(Some(Self(kept.to_owned()))),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_its_lines_and_loses_what_cannot_be_read() {
        let note = Note::parse(" felt heavy\n\u{0}\u{1b}left hip\t \n").unwrap().unwrap();
        assert_eq!(note.as_str(), "felt heavy\nleft hip");
        assert_eq!(Note::parse(" \n\u{0}"), Ok(None));
    }

    #[test]
    fn a_note_has_room_for_ten_thousand_characters() {
        let longest = "ü".repeat(Note::LONGEST);
        assert_eq!(Note::parse(&longest).unwrap().unwrap().as_str(), longest);
        assert_eq!(Note::parse(&format!("{longest}x")), Err(Refusal::NoteTooLong));
    }
}
