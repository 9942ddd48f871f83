//! What each word of the rule means and what follows.
//!
//! Boundary: data; when a word holds is for `domain::rule_of_twos`, what follows for `domain::progress`.

use super::{
    super::sources::{NG59, OURS, SMITH, SORE_BACK},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const CLEAR: Article = Article {
    title: "article-clear-title",
    body: &[
        paragraph("article-clear-what", OURS),
        paragraph("article-clear-next", OURS),
        paragraph("article-clear-limit", OURS),
        Piece::Links(&[ArticleId::RuleOfTwos]),
    ],
};

pub(super) const WATCH: Article = Article {
    title: "article-watch-title",
    body: &[
        paragraph("article-watch-what", OURS),
        Piece::Items(&[line("article-watch-one", OURS), line("article-watch-two", OURS)]),
        Piece::Claim {
            claim: line("article-watch-pain", SMITH),
            correction: line("article-watch-pain-limit", OURS),
        },
        Piece::Links(&[ArticleId::RuleOfTwos, ArticleId::Variations]),
    ],
};

pub(super) const TOO_MUCH: Article = Article {
    title: "article-too-much-title",
    body: &[
        paragraph("article-too-much-what", SORE_BACK),
        Piece::Heading("article-too-much-next-heading"),
        Piece::Items(&[
            line("article-too-much-stop", SORE_BACK),
            line("article-too-much-back-down", SORE_BACK),
            line("article-too-much-twenty", OURS),
            line("article-too-much-see", SORE_BACK),
            line("article-too-much-rest", SORE_BACK),
            line("article-too-much-move", NG59),
        ]),
        paragraph("article-too-much-limit", OURS),
        Piece::Links(&[ArticleId::Variations, ArticleId::SeeSomeone, ArticleId::RuleOfTwos]),
    ],
};

pub(super) const UNKNOWN: Article = Article {
    title: "article-unknown-title",
    body: &[
        paragraph("article-unknown-what", OURS),
        Piece::Items(&[
            line("article-unknown-no-baseline", OURS),
            line("article-unknown-ceiling", OURS),
            line("article-unknown-no-answer", OURS),
            line("article-unknown-late", OURS),
        ]),
        paragraph("article-unknown-next", OURS),
        Piece::Links(&[ArticleId::RuleOfTwos, ArticleId::SeeSomeone]),
    ],
};

pub(super) const WAITING: Article = Article {
    title: "article-waiting-title",
    body: &[
        paragraph("article-waiting-what", SORE_BACK),
        paragraph("article-waiting-when", OURS),
        paragraph("article-waiting-early", OURS),
        Piece::Links(&[ArticleId::RuleOfTwos]),
    ],
};

pub(super) const RISING: Article = Article {
    title: "article-rising-title",
    body: &[
        paragraph("article-rising-what", SORE_BACK),
        paragraph("article-rising-when", OURS),
        Piece::Links(&[ArticleId::RuleOfTwos, ArticleId::SeeSomeone]),
    ],
};
