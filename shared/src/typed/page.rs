//! A page as a file, on a command line.
//!
//! Boundary: in the person's language.

use super::Typed;
use crate::{
    effects::store::Replace, model::event::Over, store::write_whole, view::page_words::PageWords,
};

impl Typed {
    /// What a command line says of a page that it writes.
    #[must_use]
    pub fn page(&self) -> PageWords {
        PageWords::new(&self.words.borrow())
    }

    /// Writes a page: whole or not at all, and over another file only where that was said.
    ///
    /// # Errors
    /// Why it was not written, in the person's language.
    pub fn write_page(&self, path: &str, bytes: &[u8], over: Over) -> Result<(), String> {
        let replace = if over == Over::Allowed { Replace::Allowed } else { Replace::Never };
        let problem = |problem| self.words.borrow().file_problem(&problem);
        write_whole(path, bytes, replace).map_err(problem)
    }
}
