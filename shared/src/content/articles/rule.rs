//! The rule of twos.
//!
//! Boundary: data; the rule itself is `domain::rule_of_twos`.

use super::{
    super::sources::{OSTELO, OURS, SORE_BACK, SUZUKI, TWO_HOURS},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const RULE: Article = Article {
    title: "article-rule-title",
    body: &[
        paragraph("article-rule-what", SORE_BACK),
        Piece::Curve,
        Piece::Heading("article-rule-do-heading"),
        Piece::Items(&[
            line("article-rule-do-rate", SORE_BACK),
            line("article-rule-do-lift", SORE_BACK),
            line("article-rule-do-answer", OURS),
            line("article-rule-do-back-down", SORE_BACK),
        ]),
        Piece::Heading("article-rule-support-heading"),
        Piece::Claim {
            claim: line("article-rule-points", OSTELO),
            correction: line("article-rule-points-limit", SUZUKI),
        },
        Piece::Claim {
            claim: line("article-rule-hours", TWO_HOURS),
            correction: line("article-rule-hours-limit", OURS),
        },
        Piece::Heading("article-rule-limits-heading"),
        Piece::Items(&[
            line("article-rule-limit-before", OURS),
            line("article-rule-limit-high", OURS),
            line("article-rule-limit-answer", OURS),
        ]),
        Piece::Heading("article-rule-ours-heading"),
        Piece::Items(&[
            line("article-rule-ours-ask", OURS),
            line("article-rule-ours-carry", OURS),
            line("article-rule-ours-adults", OURS),
        ]),
        Piece::Links(&[ArticleId::Evidence, ArticleId::SeeSomeone, ArticleId::RatingScale]),
    ],
};
