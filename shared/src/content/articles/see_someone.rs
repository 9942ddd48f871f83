//! When to see someone, and how soon.
//!
//! Boundary: data, in three levels; Brace names no illness, and no line says that all is well.

use super::{
    super::{
        flags::{MUSCLES, question},
        sources::{GIRFT, HENSCHKE, OURS, SORE_BACK},
    },
    Article, ArticleId, Line, Piece, paragraph,
};
use crate::domain::flags::Flag;

/// What is an emergency, as it is asked.
pub(super) const NOW: &[Line] = &[
    question(Flag::Saddle),
    question(Flag::Bladder),
    question(Flag::Bowel),
    question(Flag::Sexual),
    question(Flag::BothLegs),
    question(Flag::WeakGrowing),
    question(Flag::Fading),
    question(Flag::Gait),
    question(Flag::Tearing),
    question(Flag::Collapse),
    question(Flag::Headache),
    question(Flag::TraumaMajor),
    question(Flag::Urine),
];
/// What is to be seen the same day.
pub(super) const TODAY: &[Line] = &[
    question(Flag::Foot),
    question(Flag::Fever),
    question(Flag::TraumaMinor),
    question(Flag::Procedure),
    question(Flag::CancerNew),
    question(Flag::ImmuneNew),
    question(Flag::DrugsNew),
];
/// What is to be looked at within days.
pub(super) const SOON: &[Line] = &[
    question(Flag::LegPain),
    question(Flag::Tingling),
    question(Flag::Sharp),
    question(Flag::Recurring),
    question(Flag::Night),
    question(Flag::Weight),
    question(Flag::Thoracic),
    question(Flag::Inflammatory),
    question(Flag::NotSettling),
    question(Flag::FirstAge),
];

pub(super) const SEE_SOMEONE: Article = Article::new(
    ArticleId::SeeSomeone,
    "article-see-title",
    520,
    &[
        paragraph("article-see-new", GIRFT),
        Piece::Heading("article-see-now-heading"),
        paragraph("article-see-now-what", OURS),
        Piece::Items(NOW),
        Piece::Paragraph(MUSCLES),
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
