//! The library on a command line.
//!
//! Boundary: in the person's language; how a page is laid out is the shell's.

use super::Typed;
use crate::view::{
    article::{ArticleView, learned, listed, printed, shelved},
    words::Words,
};

impl Typed {
    /// The article that words find first.
    ///
    /// # Errors
    /// That none does, with the nearest titles, in the person's language.
    pub fn learn(&self, text: &str) -> Result<ArticleView, String> {
        let words = self.words.borrow();
        learned(&words, text).map_err(|nearest| nothing(&words, text, &nearest))
    }

    /// The titles of all that words find, the best first, each with the time that it takes to read.
    ///
    /// # Errors
    /// That none does, with the nearest titles, in the person's language.
    pub fn learn_titles(&self, text: &str) -> Result<Vec<String>, String> {
        let words = self.words.borrow();
        listed(&words, text).map_err(|nearest| nothing(&words, text, &nearest))
    }

    /// Every title with its time, shelf by shelf: the shelf's alone, then what stands on it.
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

fn nothing(words: &Words, text: &str, nearest: &[String]) -> String {
    words.learn_nothing(text, nearest.join(&words.list_separator()))
}
