//! Articles as screens: one that is open, the library's first page.
//!
//! Boundary: puts articles on screens; which one is open is `model::features::library`'s.

use super::{
    super::{rows::RowField, words::Words},
    ActionStyle, ActionView, ArticleBlock, ArticleView, Does, LinkView, article, before, found,
    leads_to,
    searching::make_ready,
};
use crate::{
    content::articles::{ArticleId, DEADLIFT_PHASES, SHELVES, Shelf},
    domain::moment::Stamp,
    model::{
        event::{Event, LibraryEvent},
        features::library::{LibraryState, SEARCH, Under},
        open_log::OpenLog,
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
pub fn page(words: &Words, log: &OpenLog) -> Option<ArticlePage> {
    let library = &log.here.library;
    let shown = library.shown()?;
    let back =
        LinkView { label: way_back(words, library), leads_to: Event::Library(LibraryEvent::Back) };
    let mut article = article(words, shown);
    for block in &mut article.blocks {
        if let ArticleBlock::Strip(strip) = block {
            strip.at = library.step().min(u8::try_from(strip.steps.len()).unwrap_or(1).max(1) - 1);
        }
    }
    article.blocks.push(keep(words, log, shown));
    Some(ArticlePage { back, article })
}

fn way_back(words: &Words, library: &LibraryState) -> String {
    match library.under() {
        Under::Article(article) => leads_to(words, article).label,
        Under::Screen(Route::Today) => words.today_title(),
        Under::Screen(Route::Library) => words.library_title(),
        Under::Screen(Route::Plan) => words.plan_title(),
        Under::Screen(_) => words.article_back(),
    }
}

/// Puts an article among the favourites, or takes it out.
fn keep(words: &Words, log: &OpenLog, article: ArticleId) -> ArticleBlock {
    let (label, event) = if log.settings.library.has(article.id()) {
        (words.library_unkeep(), LibraryEvent::Unkeep { article })
    } else {
        (words.library_keep(), LibraryEvent::Keep { article })
    };
    let does = Does::Send(Event::Library(event));
    ArticleBlock::Actions(vec![ActionView { label, style: ActionStyle::Quiet, does }])
}

/// The library's first page: the search, what cannot wait, and what fits the day, the person and what is typed.
#[must_use]
pub fn library(words: &Words, log: &OpenLog, now: &Stamp) -> ArticleView {
    let typed = log.here.typed.get(SEARCH).unwrap_or_default();
    make_ready();
    let search = RowField {
        key: SEARCH.to_owned(),
        text: typed.to_owned(),
        hint: words.library_search(),
        numeric: false,
    };
    let flags = links(words, [ArticleId::SeeSomeone]);
    let rest =
        if typed.trim().is_empty() { browsed(words, log, now) } else { results(words, typed) };
    let blocks = [ArticleBlock::Search(search), flags].into_iter().chain(rest);
    ArticleView { title: words.library_title(), blocks: blocks.collect() }
}

/// What fits what is typed; where nothing does, when to see someone and the deadlift's phases.
fn results(words: &Words, typed: &str) -> Vec<ArticleBlock> {
    let found = found(typed);
    if found.is_empty() {
        let flags = SHELVES.iter().take(1).flat_map(Shelf::articles).map(|it| it.id);
        let instead = flags.chain(DEADLIFT_PHASES.iter().copied());
        return under(words, words.library_nothing(), instead);
    }
    // What cannot wait stands above already.
    let others = found.into_iter().filter(|id| *id != ArticleId::SeeSomeone);
    under(words, words.library_found(), others)
}

/// What is there, shelf by shelf, after what is the person's own.
fn browsed(words: &Words, log: &OpenLog, now: &Stamp) -> Vec<ArticleBlock> {
    // What cannot wait stands above already.
    let last = log.here.library.last().filter(|id| *id != ArticleId::SeeSomeone);
    let kept = log.settings.library.favourites.iter().filter_map(|id| ArticleId::parse(id));
    let shelves = SHELVES.iter().skip(1).map(|shelf| shelf.page.id);
    [
        under(words, words.library_before(), before(log, now)),
        under(words, words.library_last(), last),
        under(words, words.library_favourites(), kept),
        under(words, words.library_browse(), shelves),
    ]
    .concat()
}

/// Rows under a heading; nothing where there are none.
fn under(
    words: &Words,
    heading: String,
    articles: impl IntoIterator<Item = ArticleId>,
) -> Vec<ArticleBlock> {
    match links(words, articles) {
        ArticleBlock::Links(rows) if rows.is_empty() => Vec::new(),
        rows => vec![ArticleBlock::Heading(heading), rows],
    }
}

fn links(words: &Words, articles: impl IntoIterator<Item = ArticleId>) -> ArticleBlock {
    ArticleBlock::Links(articles.into_iter().map(|article| leads_to(words, article)).collect())
}
