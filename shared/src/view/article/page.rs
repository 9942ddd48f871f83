//! Articles as screens: one that is open, the library's first page.
//!
//! Boundary: puts articles on screens; which one is open is `model::features::library`'s.

use super::{super::words::Words, ArticleBlock, ArticleView, LinkView, article, leads_to};
use crate::{
    content::articles::{ArticleId, SHELVES},
    model::{
        event::{Event, LibraryEvent},
        features::library::{LibraryState, Under},
        route::Route,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// An open article.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ArticlePage {
    /// The way back to where the person came from.
    pub back: LinkView,
    /// The article.
    pub article: ArticleView,
}

/// The article on top; `None` where none is open.
#[must_use]
pub fn page(words: &Words, library: &LibraryState) -> Option<ArticlePage> {
    let shown = library.shown()?;
    let label = match library.under() {
        Under::Article(article) => leads_to(words, article).label,
        Under::Screen(Route::Today) => words.today_title(),
        Under::Screen(Route::Library) => words.library_title(),
        Under::Screen(Route::Plan) => words.plan_title(),
        Under::Screen(_) => words.article_back(),
    };
    let back = LinkView { label, leads_to: Event::Library(LibraryEvent::Back) };
    Some(ArticlePage { back, article: article(words, shown) })
}

/// The library's first page: its articles on shelves.
#[must_use]
pub fn library(words: &Words) -> ArticleView {
    let shelf = |(heading, articles): &(&str, &[ArticleId])| {
        let links = articles.iter().map(|article| leads_to(words, *article)).collect();
        [ArticleBlock::Heading(words.written(heading)), ArticleBlock::Links(links)]
    };
    ArticleView { title: words.library_title(), blocks: SHELVES.iter().flat_map(shelf).collect() }
}
