//! The articles as data: of what blocks each is made, and where each line comes from.
//!
//! Boundary: keys of texts; `view::article` says them in the person's language. A file an article, or a group
//! that is read together.

mod checklist;
mod evidence;
mod frequency;
mod id;
mod rest;
mod rule;
mod scale;
mod see_someone;
mod variations;
mod verdicts;

pub use id::ArticleId;

use super::sources::Source;

/// An article.
#[derive(Debug)]
pub struct Article {
    /// The key of its heading.
    pub title: &'static str,
    /// What it says, from top to bottom.
    pub body: &'static [Piece],
}

/// One block of an article.
#[derive(Debug)]
pub enum Piece {
    /// The key of a heading.
    Heading(&'static str),
    /// A paragraph.
    Paragraph(Line),
    /// A list; each line shows its source.
    Items(&'static [Line]),
    /// What to do, and what not to do.
    DoDont {
        /// What to do.
        wanted: Line,
        /// What not to do.
        unwanted: Line,
    },
    /// What is said, and what limits it.
    Claim {
        /// What is said.
        claim: Line,
        /// What limits it.
        correction: Line,
    },
    /// The back with its three regions.
    Regions,
    /// A rating that rises by two and stays up.
    Curve,
    /// Other articles.
    Links(&'static [ArticleId]),
}

/// A sentence or two, and where they come from.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The key of the text.
    pub text: &'static str,
    /// Its source.
    pub source: Source,
}

const fn line(text: &'static str, source: Source) -> Line {
    Line { text, source }
}

const fn paragraph(text: &'static str, source: Source) -> Piece {
    Piece::Paragraph(line(text, source))
}

/// What an article says.
#[must_use]
pub const fn of(id: ArticleId) -> &'static Article {
    match id {
        ArticleId::RuleOfTwos => &rule::RULE,
        ArticleId::RatingScale => &scale::SCALE,
        ArticleId::Clear => &verdicts::CLEAR,
        ArticleId::Watch => &verdicts::WATCH,
        ArticleId::TooMuch => &verdicts::TOO_MUCH,
        ArticleId::Unknown => &verdicts::UNKNOWN,
        ArticleId::Waiting => &verdicts::WAITING,
        ArticleId::Rising => &verdicts::RISING,
        ArticleId::Variations => &variations::VARIATIONS,
        ArticleId::SeeSomeone => &see_someone::SEE_SOMEONE,
        ArticleId::Frequency => &frequency::FREQUENCY,
        ArticleId::Evidence => &evidence::EVIDENCE,
        ArticleId::Checklist => &checklist::CHECKLIST,
        ArticleId::Rest => &rest::REST,
    }
}

/// The library's first page: headings, each with the articles under it.
pub const SHELVES: &[(&str, &[ArticleId])] = &[
    (
        "library-shelf-first",
        &[ArticleId::RuleOfTwos, ArticleId::SeeSomeone, ArticleId::RatingScale],
    ),
    (
        "library-shelf-verdicts",
        &[
            ArticleId::Clear,
            ArticleId::Watch,
            ArticleId::TooMuch,
            ArticleId::Unknown,
            ArticleId::Waiting,
            ArticleId::Rising,
        ],
    ),
    (
        "library-shelf-training",
        &[ArticleId::Checklist, ArticleId::Variations, ArticleId::Frequency, ArticleId::Rest],
    ),
    ("library-shelf-evidence", &[ArticleId::Evidence]),
];

/// Every line of an article, from top to bottom.
pub fn lines(article: &'static Article) -> impl Iterator<Item = Line> {
    article.body.iter().flat_map(|piece| match piece {
        Piece::Paragraph(line) => vec![*line],
        Piece::Items(lines) => lines.to_vec(),
        Piece::DoDont { wanted: one, unwanted: other }
        | Piece::Claim { claim: one, correction: other } => vec![*one, *other],
        Piece::Heading(_) | Piece::Regions | Piece::Curve | Piece::Links(_) => Vec::new(),
    })
}

#[cfg(test)]
mod tests;
