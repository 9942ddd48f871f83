//! When to see someone, and how soon.
//!
//! Boundary: data, in three levels; Brace names no illness, and no line says that all is well.

use super::{
    super::sources::{
        CARD, FORM_GUIDE, GIRFT, GUIDELINES, HENSCHKE, LOTHIAN, NG65, NVL, OURS, SORE_BACK,
    },
    Article, ArticleId, Line, Piece, line, paragraph,
};

/// What is an emergency.
pub(super) const NOW: &[Line] = &[
    line("article-see-saddle", CARD),
    line("article-see-bladder", CARD),
    line("article-see-bowel", CARD),
    line("article-see-sexual", CARD),
    line("article-see-both-legs", LOTHIAN),
    line("article-see-weak-growing", GUIDELINES),
    line("article-see-fading", NVL),
    line("article-see-gait", GUIDELINES),
    line("article-see-tearing", OURS),
    line("article-see-collapse", OURS),
    line("article-see-headache", OURS),
    line("article-see-fall", GUIDELINES),
    line("article-see-urine", GUIDELINES),
];
/// What is to be seen the same day.
pub(super) const TODAY: &[Line] = &[
    line("article-see-foot", LOTHIAN),
    line("article-see-fever", NVL),
    line("article-see-small-fall", NVL),
    line("article-see-procedure", NVL),
    line("article-see-history", NVL),
];
/// What is to be looked at within days.
pub(super) const SOON: &[Line] = &[
    line("article-see-leg", FORM_GUIDE),
    line("article-see-tingling", FORM_GUIDE),
    line("article-see-sharp", FORM_GUIDE),
    line("article-see-returns", FORM_GUIDE),
    line("article-see-night", NVL),
    line("article-see-unwell", NVL),
    line("article-see-blades", GUIDELINES),
    line("article-see-morning", NG65),
    line("article-see-six-weeks", OURS),
    line("article-see-first-age", GUIDELINES),
];

pub(super) const SEE_SOMEONE: Article = Article::new(
    ArticleId::SeeSomeone,
    "article-see-title",
    480,
    &[
        paragraph("article-see-new", GIRFT),
        Piece::Heading("article-see-now-heading"),
        paragraph("article-see-now-what", OURS),
        Piece::Items(NOW),
        paragraph("article-see-muscles", OURS),
        Piece::Heading("article-see-today-heading"),
        Piece::Items(TODAY),
        Piece::Heading("article-see-soon-heading"),
        Piece::Items(SOON),
        Piece::Heading("article-see-before-heading"),
        paragraph("article-see-before", SORE_BACK),
        Piece::Heading("article-see-limits-heading"),
        paragraph("article-see-rare", HENSCHKE),
        paragraph("article-see-limits", OURS),
        Piece::Rows,
    ],
)
.leads_to(&[ArticleId::RuleOfTwos, ArticleId::RatingScale])
.found_by("doctor, physiotherapist, red flags", "Arzt, Physiotherapie, Warnzeichen");
