//! A page as a file, on a command line.
//!
//! Boundary: in the person's language.

use super::Typed;
use crate::view::page_words::PageWords;

impl Typed {
    /// What a command line says of a page that it writes.
    #[must_use]
    pub fn page(&self) -> PageWords {
        PageWords::new(&self.words.borrow())
    }
}
