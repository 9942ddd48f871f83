//! Files that a command line handles without a log: one that it looks through, a page that it has laid out.
//!
//! Boundary: what goes wrong is said in the person's language.

use super::Typed;
use crate::{
    effects::store::Replace,
    exchange::{log_file::survey, plain_file},
    model::event::Over,
    store::write_whole,
};
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

    /// Writes a page: whole or not at all, and over another file only where that was said.
    ///
    /// # Errors
    /// Why it was not written, in the person's language.
    pub fn write_file(&self, path: &str, bytes: &[u8], over: Over) -> Result<(), String> {
        let replace = if over == Over::Allowed { Replace::Allowed } else { Replace::Never };
        let problem = |problem| self.words.borrow().file_problem(&problem);
        write_whole(path, bytes, replace).map_err(problem)
    }

    /// A file whose name is not text.
    #[must_use]
    pub fn unreadable_name(&self, name: &str) -> String {
        self.words.borrow().file_name(name)
    }
}
