//! When to see someone, and how soon.
//!
//! Boundary: data, in three levels; Brace names no illness, and no line says that all is well.

use super::{
    super::{
        flags::{MUSCLES, question},
        sources::{GIRFT, HENSCHKE, OURS, SORE_BACK},
    },
    Article, ArticleId, Piece, paragraph,
};
use crate::domain::flags::Flag;

pub(super) const SEE_SOMEONE: Article = Article {
    title: "article-see-title",
    body: &[
        paragraph("article-see-new", GIRFT),
        Piece::Heading("article-see-now-heading"),
        paragraph("article-see-now-what", OURS),
        Piece::Items(&[
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
        ]),
        Piece::Paragraph(MUSCLES),
        Piece::Heading("article-see-today-heading"),
        Piece::Items(&[
            question(Flag::Foot),
            question(Flag::Fever),
            question(Flag::TraumaMinor),
            question(Flag::Procedure),
            question(Flag::CancerNew),
            question(Flag::ImmuneNew),
            question(Flag::DrugsNew),
        ]),
        Piece::Heading("article-see-soon-heading"),
        Piece::Items(&[
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
        ]),
        Piece::Heading("article-see-before-heading"),
        paragraph("article-see-before", SORE_BACK),
        Piece::Heading("article-see-limits-heading"),
        paragraph("article-see-rare", HENSCHKE),
        paragraph("article-see-limits", OURS),
        Piece::Links(&[ArticleId::RuleOfTwos, ArticleId::RatingScale]),
    ],
};
