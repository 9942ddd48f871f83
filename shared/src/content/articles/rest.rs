//! Days off: stopping, moving on with the day, and coming back.
//!
//! Boundary: data; taking days off is a page of its own.

use super::{
    super::sources::{NG59, OURS, SORE_BACK, VERBEEK},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const REST: Article = Article {
    title: "article-rest-title",
    body: &[
        paragraph("article-rest-stop", SORE_BACK),
        paragraph("article-rest-three", OURS),
        Piece::Heading("article-rest-move-heading"),
        Piece::Items(&[line("article-rest-move", SORE_BACK), line("article-rest-active", NG59)]),
        Piece::Heading("article-rest-lifting-heading"),
        Piece::Claim {
            claim: line("article-rest-lifting", SORE_BACK),
            correction: line("article-rest-lifting-limit", VERBEEK),
        },
        Piece::Heading("article-rest-setback-heading"),
        Piece::Items(&[
            line("article-rest-setback", SORE_BACK),
            line("article-rest-fear", SORE_BACK),
        ]),
        Piece::Links(&[ArticleId::RuleOfTwos, ArticleId::TooMuch]),
    ],
};
