//! Gentler variations of squat and deadlift.
//!
//! Boundary: data; the exercises are the catalogue's.

use super::{
    super::sources::{ESCAMILLA, OURS, SORE_BACK, SWINTON},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const VARIATIONS: Article = Article {
    title: "article-variations-title",
    body: &[
        paragraph("article-variations-why", SORE_BACK),
        Piece::Heading("article-variations-hinge-heading"),
        Piece::Items(&[
            line("article-variations-wide", SORE_BACK),
            line("article-variations-wide-measured", ESCAMILLA),
            line("article-variations-trap-bar", SWINTON),
        ]),
        Piece::Heading("article-variations-squat-heading"),
        Piece::Items(&[
            line("article-variations-front", OURS),
            line("article-variations-bodyweight", SORE_BACK),
        ]),
        Piece::Heading("article-variations-lighter-heading"),
        paragraph("article-variations-lighter", SORE_BACK),
        paragraph("article-variations-judge", OURS),
        Piece::Links(&[ArticleId::RuleOfTwos, ArticleId::TooMuch]),
    ],
};
