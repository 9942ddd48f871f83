//! A page as a file, on a command line.
//!
//! Boundary: in the person's language; writing is the shell's.

use super::Typed;
use crate::{domain::transfer::FileProblem, view::page_words::PageWords};

impl Typed {
    /// What a command line says of a page that it writes.
    #[must_use]
    pub fn page(&self) -> PageWords {
        PageWords::new(&self.words.borrow())
    }

    /// Why a file was not written.
    #[must_use]
    pub fn file_problem(&self, problem: &FileProblem) -> String {
        self.words.borrow().file_problem(problem)
    }
}
