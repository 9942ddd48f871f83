//! A written article in the person's language.
//!
//! Boundary: says what `content::articles` lists; a test finds a key without a text.

use super::{
    super::{figures::regions, welcome::curve, words::Words},
    ArticleBlock, ArticleLine, ArticleView, ClaimView, DoDontView, LinkView, SourcesView,
};
use crate::{
    content::{
        articles::{self, ArticleId, Line, Piece, lines},
        sources::{OURS, Source},
    },
    model::event::{Event, LibraryEvent},
};

/// An article, its sources at its foot.
pub fn article(words: &Words, id: ArticleId) -> ArticleView {
    let written = articles::of(id);
    let (links, body): (Vec<&Piece>, Vec<&Piece>) =
        written.body.iter().partition(|piece| matches!(piece, Piece::Links(_)));
    let mut sources: Vec<Source> = Vec::new();
    for line in lines(written) {
        if !sources.contains(&line.source) {
            sources.push(line.source);
        }
    }
    let names = sources.iter().map(|source| words.written(source.name)).collect();
    let foot = SourcesView { title: words.article_sources(), names };
    let body = body.into_iter().chain(links).map(|piece| block(words, piece));
    ArticleView {
        title: words.written(written.title),
        blocks: body.chain([ArticleBlock::Sources(foot)]).collect(),
    }
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

fn block(words: &Words, piece: &Piece) -> ArticleBlock {
    let text = |line: &Line| words.written(line.text);
    let with_source =
        |line: &Line| ArticleLine { text: text(line), chip: Some(words.written(line.source.chip)) };
    // A paragraph's source stands at the foot; that something is Brace's own is said on the spot.
    let own = |line: &Line| match line.source {
        OURS => with_source(line),
        _ => ArticleLine::plain(text(line)),
    };
    match piece {
        Piece::Heading(key) => ArticleBlock::Heading(words.written(key)),
        Piece::Paragraph(line) => ArticleBlock::Paragraph(own(line)),
        Piece::Items(lines) => ArticleBlock::Items(lines.iter().map(with_source).collect()),
        Piece::DoDont { wanted, unwanted } => ArticleBlock::DoDont(DoDontView {
            do_label: words.article_do(),
            wanted: text(wanted),
            dont_label: words.article_dont(),
            unwanted: text(unwanted),
        }),
        Piece::Claim { claim, correction } => ArticleBlock::Claim(ClaimView {
            claim: with_source(claim),
            correction: with_source(correction),
        }),
        Piece::Regions => ArticleBlock::Figure(regions(words)),
        Piece::Curve => ArticleBlock::Plot(curve(words)),
        Piece::Links(articles) => {
            let links = articles.iter().map(|article| leads_to(words, *article));
            ArticleBlock::Links(links.collect())
        }
    }
}
