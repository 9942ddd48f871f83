//! How often to deadlift.
//!
//! Boundary: data; the notice in the session is `view::session`'s.

use super::{
    super::sources::{FORM_GUIDE, OURS},
    Article, ArticleId, Piece, paragraph,
};

pub(super) const FREQUENCY: Article = Article {
    title: "article-frequency-title",
    body: &[
        paragraph("article-frequency-guide", FORM_GUIDE),
        paragraph("article-frequency-study", OURS),
        paragraph("article-frequency-count", OURS),
        Piece::Links(&[ArticleId::RuleOfTwos, ArticleId::Variations]),
    ],
};
