//! Why there is a checklist, what of it is the source's and what is ours.
//!
//! Boundary: data; the items themselves are `content::checklist`'s.

use super::{
    super::sources::{FORM_GUIDE, OURS},
    Article, ArticleId, Piece, line, paragraph,
};

pub(super) const CHECKLIST: Article = Article {
    title: "check-why-title",
    body: &[
        paragraph("check-why-what", FORM_GUIDE),
        paragraph("check-why-order", OURS),
        paragraph("check-why-how", OURS),
        paragraph("check-why-families", OURS),
        paragraph("check-why-open", OURS),
        paragraph("check-why-spine", OURS),
        Piece::Claim {
            claim: line("check-why-claim", FORM_GUIDE),
            correction: line("check-why-claim-limit", OURS),
        },
        Piece::Links(&[ArticleId::Variations]),
    ],
};
