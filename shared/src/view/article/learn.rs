//! The library for who asks in words: what they find, what there is, by title.
//!
//! Boundary: a command line's; a screen has rows that lead on.

use super::{ArticleView, article, found, nearest};
use crate::{
    content::articles::{self, ArticleId, SHELVES},
    view::words::Words,
};

/// How many titles are named where nothing fits.
const NEAREST: usize = 3;

/// The articles that words find, the best first; a stable name finds its own.
///
/// # Errors
/// The nearest titles, where none fits.
pub fn learned(words: &Words, typed: &str) -> Result<Vec<ArticleView>, Vec<String>> {
    let by_name = ArticleId::parse(typed).map(|id| vec![id]);
    let found = by_name.unwrap_or_else(|| found(typed));
    if found.is_empty() {
        return Err(nearest(typed, NEAREST).into_iter().map(|id| title(words, id)).collect());
    }
    Ok(found.into_iter().map(|id| article(words, id)).collect())
}

/// Every title, shelf by shelf: the shelf's, then what stands on it.
#[must_use]
pub fn shelved(words: &Words) -> Vec<(String, Vec<String>)> {
    let titles = SHELVES.iter().map(|shelf| {
        let on_it = shelf.articles().map(|article| title(words, article.id));
        (title(words, shelf.page.id), on_it.collect())
    });
    titles.collect()
}

fn title(words: &Words, id: ArticleId) -> String {
    words.written(articles::of(id).title)
}
