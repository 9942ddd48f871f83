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

    /// The file's name ends with nothing that Brace writes.
    #[must_use]
    pub fn ending(&self, file: &str) -> String {
        self.0.page_ending(file)
    }

    /// A file of that name is there.
    #[must_use]
    pub fn there(&self, file: &str) -> String {
        self.0.page_there(file)
    }

    /// The file could not be written, with the system's own words.
    #[must_use]
    pub fn unwritten(&self, file: &str, problem: &str) -> String {
        self.0.page_unwritten(file, problem)
    }

    /// The log could not be read for the page.
    #[must_use]
    pub fn unread(&self) -> String {
        self.0.summary_unread()
    }
}
