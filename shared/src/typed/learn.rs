//! The library on a command line.
//!
//! Boundary: finds and says; how a page is laid out is the shell's.

use super::Typed;
use crate::{
    content::articles::{ArticleId, SHELVES},
    view::article::{ArticleView, article, found, nearest, printed},
};

/// How many titles are named where nothing fits.
const NEAREST: usize = 3;

impl Typed {
    /// The articles that words find, the best first.
    ///
    /// # Errors
    /// That none does, with the nearest titles, in the person's language.
    pub fn learn(&self, words: &str) -> Result<Vec<ArticleId>, String> {
        let by_name = ArticleId::parse(words).map(|id| vec![id]);
        let found = by_name.unwrap_or_else(|| found(words));
        if found.is_empty() {
            let own = self.words.borrow();
            let titles = nearest(words, NEAREST).into_iter().map(|id| self.title(id));
            let titles = titles.collect::<Vec<_>>().join(&own.list_separator());
            return Err(own.learn_nothing(words, titles));
        }
        Ok(found)
    }

    /// An article.
    #[must_use]
    pub fn page(&self, id: ArticleId) -> ArticleView {
        article(&self.words.borrow(), id)
    }

    /// The title of an article.
    #[must_use]
    pub fn title(&self, id: ArticleId) -> String {
        self.page(id).title
    }

    /// Every article, shelf by shelf: the shelf's page, then what stands on it.
    pub fn shelves(&self) -> impl Iterator<Item = (ArticleId, Vec<ArticleId>)> {
        SHELVES
            .iter()
            .map(|shelf| (shelf.page.id, shelf.articles().map(|article| article.id).collect()))
    }

    /// The whole library in Markdown.
    #[must_use]
    pub fn printed(&self) -> String {
        printed(&self.words.borrow())
    }
}
