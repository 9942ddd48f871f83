//! What the rule's numbers rest on.
//!
//! Boundary: data; each row is a study or a piece of advice, with what limits it.

use super::{
    super::sources::{OSTELO, OURS, SMITH, SUZUKI, TWO_HOURS},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const EVIDENCE: Article = Article {
    title: "article-evidence-title",
    body: &[
        paragraph("article-evidence-what", OURS),
        Piece::Heading("article-evidence-points-heading"),
        Piece::Claim {
            claim: line("article-evidence-ostelo", OSTELO),
            correction: line("article-evidence-ostelo-limit", OSTELO),
        },
        Piece::Claim {
            claim: line("article-evidence-suzuki", SUZUKI),
            correction: line("article-evidence-suzuki-limit", SUZUKI),
        },
        Piece::Heading("article-evidence-hours-heading"),
        Piece::Claim {
            claim: line("article-evidence-two-hours", TWO_HOURS),
            correction: line("article-evidence-two-hours-limit", TWO_HOURS),
        },
        Piece::Heading("article-evidence-pain-heading"),
        Piece::Claim {
            claim: line("article-evidence-smith", SMITH),
            correction: line("article-evidence-smith-limit", SMITH),
        },
        Piece::Links(&[ArticleId::RuleOfTwos]),
    ],
};
