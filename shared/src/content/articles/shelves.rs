//! The shelves in the order in which they are browsed: what cannot wait stands first.
//!
//! Boundary: what stands where; a shelf's page lists what stands on it.

use super::{
    super::sources::{OURS, SORE_BACK},
    Article, ArticleId, Piece, checklist, claims, coming_back, cues, deadlift, faults, flags,
    glossary, habits, pairs, paragraph, questions, rest, romanian, rule, scale, see_someone, squat,
    studies, variations, verdicts,
};

/// A shelf.
#[derive(Debug)]
pub struct Shelf {
    /// Its own page.
    pub page: &'static Article,
    /// What stands on it, in groups.
    groups: &'static [Group],
}

/// Articles of a shelf that belong together.
#[derive(Debug)]
pub struct Group {
    /// The key of the heading over them where a page shows them whole; empty for none.
    pub heading: &'static str,
    /// The articles.
    pub articles: &'static [Article],
}

impl Shelf {
    /// What stands on it.
    pub fn articles(&self) -> impl Iterator<Item = &'static Article> + use<> {
        self.groups.iter().flat_map(|group| group.articles.iter())
    }

    /// The same in its groups.
    #[must_use]
    pub const fn groups(&self) -> &'static [Group] {
        self.groups
    }
}

/// All of them.
pub const SHELVES: &[Shelf] = &[
    shelf(&see_someone::SEE_SOMEONE, &[under("", flags::FLAGS)]),
    shelf(&RULE, &[under("", rule::RULE), under("", scale::SCALE), under("", verdicts::VERDICTS)]),
    shelf(&REST, &[under("", rest::REST)]),
    shelf(&RETURN, &[under("", coming_back::COMING_BACK)]),
    shelf(&DEADLIFT, &[under("", deadlift::DEADLIFT)]),
    shelf(&SQUAT, &[under("", squat::SQUAT)]),
    shelf(&RDL, &[under("", romanian::ROMANIAN)]),
    shelf(&CUES, &[under("", cues::CUES)]),
    shelf(&PAIRS, &[under("", pairs::PAIRS)]),
    shelf(&FAULTS, &[under("", faults::FAULTS)]),
    shelf(&CHECKLIST, &[under("", checklist::CHECKLIST)]),
    shelf(&HABITS, &[under("", habits::HABITS)]),
    shelf(&VARIATIONS, &[under("", variations::VARIATIONS)]),
    shelf(&QUESTIONS, &[under("", questions::QUESTIONS)]),
    shelf(&CLAIMS, &[under("", claims::CLAIMS)]),
    shelf(&GLOSSARY, &[under("", glossary::GLOSSARY)]),
    shelf(&EVIDENCE, studies::STUDIES),
];

const fn shelf(page: &'static Article, groups: &'static [Group]) -> Shelf {
    Shelf { page, groups }
}

/// Articles under a heading, by its key; under none where that is empty.
pub(super) const fn under(heading: &'static str, articles: &'static [Article]) -> Group {
    Group { heading, articles }
}

const fn page(id: ArticleId, title: &'static str, body: &'static [Piece]) -> Article {
    Article::new(id, title, 30, body)
}

/// The deadlift in seven phases.
pub const DEADLIFT_PHASES: &[ArticleId] = &[
    ArticleId::DlSetup,
    ArticleId::DlStart,
    ArticleId::DlBrace,
    ArticleId::DlInitiate,
    ArticleId::DlMidpull,
    ArticleId::DlLockout,
    ArticleId::DlLower,
];
/// The squat in four.
const SQUAT_PHASES: &[ArticleId] =
    &[ArticleId::SqSetup, ArticleId::SqDescend, ArticleId::SqChest, ArticleId::SqAscend];
/// The Romanian deadlift in three.
const RDL_PHASES: &[ArticleId] = &[ArticleId::RdlBar, ArticleId::RdlChest, ArticleId::RdlDepth];

const RULE: Article = page(ArticleId::ShelfRule, "lib-shelf-rule", &[Piece::Rows]);
const REST: Article = page(
    ArticleId::Rest,
    "article-rest-title",
    &[
        paragraph("article-rest-stop", SORE_BACK),
        paragraph("article-rest-three", OURS),
        Piece::Rows,
    ],
)
.found_by("rest, days off, recovery", "Pause, Ruhetage, freie Tage");
const RETURN: Article = page(ArticleId::ShelfReturn, "lib-shelf-return", &[Piece::Rows]);
const DEADLIFT: Article = page(
    ArticleId::ShelfDeadlift,
    "lib-shelf-deadlift",
    &[Piece::Strip(DEADLIFT_PHASES), Piece::Rows],
)
.found_by("phases, deadlift", "Phasen, Kreuzheben");
const SQUAT: Article =
    page(ArticleId::ShelfSquat, "lib-shelf-squat", &[Piece::Strip(SQUAT_PHASES), Piece::Rows]);
const RDL: Article =
    page(ArticleId::ShelfRdl, "lib-shelf-rdl", &[Piece::Strip(RDL_PHASES), Piece::Rows]);
const CUES: Article = page(ArticleId::ShelfCues, "lib-shelf-cues", &[Piece::Whole]);
const PAIRS: Article = page(ArticleId::ShelfPairs, "lib-shelf-pairs", &[Piece::Whole]);
const FAULTS: Article = page(ArticleId::ShelfFaults, "lib-shelf-faults", &[Piece::Rows]);
const CHECKLIST: Article = page(ArticleId::ShelfChecklist, "lib-shelf-checklist", &[Piece::Rows]);
const HABITS: Article = page(ArticleId::ShelfHabits, "lib-shelf-habits", &[Piece::Rows]);
const VARIATIONS: Article =
    page(ArticleId::ShelfVariations, "lib-shelf-variations", &[Piece::Rows]);
const QUESTIONS: Article = page(ArticleId::ShelfQuestions, "lib-shelf-questions", &[Piece::Rows]);
const CLAIMS: Article = page(
    ArticleId::ShelfClaims,
    "lib-shelf-claims",
    &[paragraph("lib-shelf-claims-body", OURS), Piece::Whole],
);
const GLOSSARY: Article = page(
    ArticleId::ShelfGlossary,
    "lib-shelf-glossary",
    &[paragraph("lib-shelf-glossary-body", OURS), Piece::Whole],
);
const EVIDENCE: Article = page(
    ArticleId::Evidence,
    "lib-shelf-evidence",
    &[paragraph("lib-shelf-evidence-body", OURS), Piece::Whole],
);
