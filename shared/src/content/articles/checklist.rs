//! Why there is a checklist, what of it is the source's and what is ours.
//!
//! Boundary: data; the items themselves are `content::checklist`'s.

use super::{
    super::sources::{FORM_GUIDE, OURS},
    Article, Piece, line, paragraph,
};

pub(super) const CHECKLIST: &[Article] = &[
    article!(
        Checklist,
        "check-why",
        70,
        [FORM_GUIDE, OURS],
        [CheckHow, DlSetup, DlStart, DlBrace, PairLats, CuePushFloor],
        [],
        &[
            paragraph("check-why-what", FORM_GUIDE),
            paragraph("check-why-order", OURS),
            Piece::Claim {
                claim: line("check-why-claim", FORM_GUIDE),
                correction: line("check-why-claim-limit", OURS),
            },
        ]
    )
    .found_by("checklist, pre-lift, ritual, before every set", "Checkliste, vor jedem Satz"),
    article!(
        CheckHow,
        "check-how",
        195,
        [FORM_GUIDE, OURS],
        [Checklist, TermNeutral, HabitVideo],
        [],
        &[
            paragraph("check-why-how", OURS),
            paragraph("check-why-families", OURS),
            paragraph("check-why-open", OURS),
            paragraph("check-why-spine", OURS),
        ]
    )
    .found_by("one by one, skip, not yet", "einzeln, auslassen, noch nicht"),
];
