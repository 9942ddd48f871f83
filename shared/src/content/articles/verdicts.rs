//! What each word of the rule means and what follows.
//!
//! Boundary: data; when a word holds is for `domain::rule_of_twos`, what follows for `domain::progress`.

use super::{
    super::sources::{NG59, OURS, SMITH, SORE_BACK},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const VERDICTS: &[Article] = &[
    Article::new(
        ArticleId::Clear,
        "article-clear-title",
        60,
        &[
            paragraph("article-clear-what", OURS),
            paragraph("article-clear-next", OURS),
            paragraph("article-clear-limit", OURS),
        ],
    )
    .leads_to(&[ArticleId::RuleOfTwos])
    .found_by("clear, verdict, fine", "ruhig, Urteil"),
    Article::new(
        ArticleId::Watch,
        "article-watch-title",
        100,
        &[
            paragraph("article-watch-what", OURS),
            Piece::Items(&[line("article-watch-one", OURS), line("article-watch-two", OURS)]),
            Piece::Claim {
                claim: line("article-watch-pain", SMITH),
                correction: line("article-watch-pain-limit", OURS),
            },
        ],
    )
    .leads_to(&[ArticleId::RuleOfTwos, ArticleId::Variations])
    .found_by("watch, verdict", "beobachten, Urteil"),
    Article::new(
        ArticleId::TooMuch,
        "article-too-much-title",
        115,
        &[
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
        ],
    )
    .leads_to(&[ArticleId::Variations, ArticleId::SeeSomeone, ArticleId::RuleOfTwos])
    .found_by("too much, verdict", "zu viel, Urteil"),
    Article::new(
        ArticleId::Unknown,
        "article-unknown-title",
        105,
        &[
            paragraph("article-unknown-what", OURS),
            Piece::Items(&[
                line("article-unknown-no-baseline", OURS),
                line("article-unknown-ceiling", OURS),
                line("article-unknown-no-answer", OURS),
                line("article-unknown-late", OURS),
            ]),
            paragraph("article-unknown-next", OURS),
        ],
    )
    .leads_to(&[ArticleId::RuleLimits, ArticleId::RuleOfTwos, ArticleId::SeeSomeone])
    .found_by("unknown, verdict, no answer", "unbekannt, Urteil, keine Antwort"),
    Article::new(
        ArticleId::Waiting,
        "article-waiting-title",
        65,
        &[
            paragraph("article-waiting-what", SORE_BACK),
            paragraph("article-waiting-when", OURS),
            paragraph("article-waiting-early", OURS),
        ],
    )
    .leads_to(&[ArticleId::RuleOfTwos])
    .found_by("waiting, two hours", "offen, warten, zwei Stunden"),
    Article::new(
        ArticleId::Rising,
        "article-rising-title",
        45,
        &[paragraph("article-rising-what", SORE_BACK), paragraph("article-rising-when", OURS)],
    )
    .leads_to(&[ArticleId::RuleOfTwos, ArticleId::SeeSomeone])
    .found_by("rising, delayed", "steigt, verzögert"),
];
