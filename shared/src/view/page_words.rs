//! What a command line says of a page that it writes as a file.
//!
//! Boundary: texts alone; writing is the shell's.

use super::{texts::Language, words::Words};

/// The texts in the person's language.
#[derive(Clone, Copy)]
pub struct PageWords(Language);

impl PageWords {
    pub(crate) const fn new(words: &Words) -> Self {
        Self(words.language())
    }

    /// The file was written.
    #[must_use]
    pub fn written(&self, file: &str) -> String {
        self.0.page_written(file)
    }

    /// Days or notes were chosen for a file that is no page.
    #[must_use]
    pub fn chosen_for_no_page(&self) -> String {
        self.0.page_chosen_for_none()
    }

    /// The log could not be read for the page.
    #[must_use]
    pub fn unread(&self) -> String {
        self.0.summary_unread()
    }
}
