//! What a command line says of a file before any log is open.
//!
//! Boundary: looks through the file alone; writes nothing.

use super::Typed;
use crate::exchange::{log_file::survey, plain_file};
use std::io::BufReader;

impl Typed {
    /// What a log that is empty would take from a file.
    ///
    /// # Errors
    /// What is wrong with the file, in the person's language.
    pub fn survey(&self, path: &str) -> Result<String, String> {
        let found = plain_file::open(path).and_then(|file| survey(BufReader::new(file)));
        let words = self.words.borrow();
        found
            .map(|would| words.previewed_lines(&would))
            .map_err(|problem| words.file_problem(&problem))
    }

    /// A file whose name is not text.
    #[must_use]
    pub fn unreadable_name(&self, name: &str) -> String {
        self.words.borrow().file_name(name)
    }
}
