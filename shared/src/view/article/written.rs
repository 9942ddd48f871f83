//! A written article in the person's language.
//!
//! Boundary: says what `content::articles` lists; a test finds a key without a text.

use super::{
    super::{figures::regions, lifter::lifter, welcome::curve, words::Words},
    ArticleBlock, ArticleLine, ArticleView, ClaimView, DoDontView, LinkView, SourcesView,
    strip::strip,
};
use crate::{
    content::{
        articles::{self, Article, ArticleId, Group, Line, Piece},
        sources::OURS,
    },
    model::event::{Event, LibraryEvent},
};

/// An article: its figure, what it says, what to read next, its sources at its foot.
#[must_use]
pub fn article(words: &Words, id: ArticleId) -> ArticleView {
    let written = articles::of(id);
    let figure = written.figure.map(|pose| ArticleBlock::Figure(lifter(words, pose)));
    let body = written.body.iter().flat_map(|piece| blocks(words, id, piece));
    let next = written.related.iter().chain(written.evidence).copied();
    let leaning = articles::leaning_on(id).map(|article| article.id);
    let links: Vec<LinkView> = next.chain(leaning).map(|to| leads_to(words, to)).collect();
    let links = (!links.is_empty()).then_some(ArticleBlock::Links(links));
    let blocks = figure.into_iter().chain(body).chain(links).chain(foot(words, written));
    ArticleView { title: words.written(written.title), blocks: blocks.collect() }
}

/// Where an article comes from; absent for a page that only lists others.
fn foot(words: &Words, written: &'static Article) -> Option<ArticleBlock> {
    let mut sources = written.all_sources();
    if written.body.iter().any(|piece| matches!(piece, Piece::Whole)) {
        sources.extend(articles::shelf(written.id).flat_map(Article::all_sources));
    }
    let mut names: Vec<String> = Vec::new();
    for name in sources.iter().map(|source| words.written(source.name)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let title = words.article_sources();
    (!names.is_empty()).then_some(ArticleBlock::Sources(SourcesView { title, names }))
}

/// A row that opens an article.
pub fn leads_to(words: &Words, article: ArticleId) -> LinkView {
    LinkView {
        label: words.written(articles::of(article).title),
        leads_to: Event::Library(LibraryEvent::Open { article }),
    }
}

/// "What is this?", leading to an article.
pub fn what_is_this(words: &Words, article: ArticleId) -> LinkView {
    LinkView { label: words.what_is_this(), ..leads_to(words, article) }
}

/// "What is this?", about the rating scale.
pub fn about_the_scale(words: &Words) -> LinkView {
    what_is_this(words, ArticleId::RatingScale)
}

impl Words {
    /// A text that the content names by its key.
    pub(in crate::view) fn written(&self, key: &str) -> String {
        self.plain(key).unwrap_or_default()
    }
}

/// A line with its source behind it.
pub(super) fn with_source(words: &Words, line: &Line) -> ArticleLine {
    ArticleLine { text: words.written(line.text), chip: Some(words.written(line.source.chip)) }
}

/// What one piece of an article is drawn as.
fn blocks(words: &Words, article: ArticleId, piece: &'static Piece) -> Vec<ArticleBlock> {
    let text = |line: &Line| words.written(line.text);
    // A paragraph's source stands at the foot; that something is Brace's own is said on the spot.
    let own = |line: &Line| match line.source {
        OURS => with_source(words, line),
        _ => ArticleLine::plain(text(line)),
    };
    vec![match piece {
        Piece::Heading(key) => ArticleBlock::Heading(words.written(key)),
        Piece::Paragraph(line) => ArticleBlock::Paragraph(own(line)),
        Piece::Items(lines) => {
            ArticleBlock::Items(lines.iter().map(|line| with_source(words, line)).collect())
        }
        Piece::DoDont { wanted, unwanted } => ArticleBlock::DoDont(DoDontView {
            do_label: words.article_do(),
            wanted: text(wanted),
            dont_label: words.article_dont(),
            unwanted: text(unwanted),
        }),
        Piece::Claim { claim, correction } => ArticleBlock::Claim(ClaimView {
            claim: with_source(words, claim),
            correction: with_source(words, correction),
        }),
        Piece::Regions => ArticleBlock::Figure(regions(words)),
        Piece::Curve => ArticleBlock::Plot(curve(words)),
        Piece::Strip(phases) => ArticleBlock::Strip(strip(words, article, phases)),
        Piece::Rows => {
            let rows = articles::shelf(article).map(|on_it| leads_to(words, on_it.id));
            ArticleBlock::Links(rows.collect())
        }
        Piece::Whole => return articles::groups(article).flat_map(|it| group(words, it)).collect(),
    }]
}

/// The articles of a group, under its heading where it has one.
fn group(words: &Words, group: &'static Group) -> Vec<ArticleBlock> {
    let named = !group.heading.is_empty();
    let heading = named.then(|| ArticleBlock::Heading(words.written(group.heading)));
    heading.into_iter().chain(group.articles.iter().flat_map(|it| whole(words, it))).collect()
}

/// An article of a shelf under its heading.
fn whole(words: &Words, article: &'static Article) -> Vec<ArticleBlock> {
    let heading = ArticleBlock::Heading(words.written(article.title));
    let body = article.body.iter().flat_map(|piece| blocks(words, article.id, piece));
    [heading].into_iter().chain(body).collect()
}
