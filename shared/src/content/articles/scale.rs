//! How to rate: what 0 to 10 mean, and where on the back.
//!
//! Boundary: data; the scale is `domain::nrs`, the places are `domain::site`.

use super::{
    super::sources::{OURS, SORE_BACK},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const SCALE: &[Article] = &[Article::new(
    ArticleId::RatingScale,
    "article-scale-title",
    135,
    &[
        paragraph("article-scale-what", SORE_BACK),
        Piece::DoDont {
            wanted: line("article-scale-do", OURS),
            unwanted: line("article-scale-dont", OURS),
        },
        paragraph("article-scale-own", OURS),
        Piece::Heading("article-scale-where-heading"),
        Piece::Regions,
        Piece::Items(&[
            line("article-scale-upper", SORE_BACK),
            line("article-scale-mid", SORE_BACK),
            line("article-scale-lower", SORE_BACK),
        ]),
        paragraph("article-scale-unmarked", OURS),
    ],
)
.leads_to(&[
    ArticleId::RuleOfTwos,
    ArticleId::TermNrs,
    ArticleId::TermRegions,
    ArticleId::SeeSomeone,
])
.found_by("pain scale, rate, rating, where", "Schmerzskala, einschätzen, Schmerzwert, wo")];
