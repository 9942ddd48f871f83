//! The library on a command line.
//!
//! Boundary: in the person's language; how a page is laid out is the shell's.

use super::Typed;
use crate::view::article::{ArticleView, learned, printed, shelved};

impl Typed {
    /// The articles that words find, the best first.
    ///
    /// # Errors
    /// That none does, with the nearest titles, in the person's language.
    pub fn learn(&self, text: &str) -> Result<Vec<ArticleView>, String> {
        let words = self.words.borrow();
        let nearest = |titles: Vec<String>| titles.join(&words.list_separator());
        learned(&words, text).map_err(|titles| words.learn_nothing(text, nearest(titles)))
    }

    /// Every title, shelf by shelf: the shelf's, then what stands on it.
    #[must_use]
    pub fn shelves(&self) -> Vec<(String, Vec<String>)> {
        shelved(&self.words.borrow())
    }

    /// The whole library in Markdown.
    #[must_use]
    pub fn printed(&self) -> String {
        printed(&self.words.borrow())
    }
}
