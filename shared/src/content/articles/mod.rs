//! The library as data: of what each article is made, where each line comes from, what it leads to.
//!
//! Boundary: keys of texts; `view::article` says them in the person's language. A file a shelf; words that find an
//! article but stand in none are beside it, in both languages.

#[macro_use]
mod rows;
mod checklist;
mod claims;
mod coming_back;
mod cues;
mod deadlift;
mod faults;
mod flags;
mod glossary;
mod habits;
mod id;
mod pairs;
mod questions;
mod rest;
mod romanian;
mod rule;
mod scale;
pub mod searching;
mod see_someone;
mod shelves;
mod squat;
mod studies;
mod variations;
mod verdicts;
pub mod what_is_this;

pub use id::ArticleId;
pub use shelves::{DEADLIFT_PHASES, Group, SHELVES, Shelf};

use super::{poses::Pose, sources::Source};

/// An article.
#[derive(Debug)]
pub struct Article {
    /// Its name.
    pub id: ArticleId,
    /// The key of its heading.
    pub title: &'static str,
    /// Where it comes from besides its lines' own sources, the first source first.
    pub sources: &'static [Source],
    /// What it says, from top to bottom, its correction included.
    pub body: &'static [Piece],
    /// The studies and guidelines that it leans on.
    pub evidence: &'static [ArticleId],
    /// What to read next.
    pub related: &'static [ArticleId],
    /// Words that find it, separated by commas: English, then German.
    pub found_by: [&'static str; 2],
    /// The lifter that is drawn beside it.
    pub figure: Option<&'static Pose>,
    /// How many words it may have, its title left out.
    pub words: usize,
}

/// One block of an article.
#[derive(Debug)]
pub enum Piece {
    /// The key of a heading.
    Heading(&'static str),
    /// A paragraph.
    Paragraph(Line),
    /// A list; each line shows its source.
    Items(&'static [Line]),
    /// What to do, and what not to do.
    DoDont {
        /// What to do.
        wanted: Line,
        /// What not to do.
        unwanted: Line,
    },
    /// What is said, and what limits it.
    Claim {
        /// What is said.
        claim: Line,
        /// What limits it.
        correction: Line,
    },
    /// The back with its three regions.
    Regions,
    /// A rating that rises by two and stays up.
    Curve,
    /// The lift, phase by phase.
    Strip(&'static [ArticleId]),
    /// The articles of its shelf, as rows.
    Rows,
    /// The articles of its shelf, each as it stands.
    Whole,
}

/// A sentence or two, and where they come from.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The key of the text.
    pub text: &'static str,
    /// Its source.
    pub source: Source,
}

impl Article {
    const fn new(id: ArticleId, title: &'static str, words: usize, body: &'static [Piece]) -> Self {
        Self {
            id,
            title,
            sources: &[],
            body,
            evidence: &[],
            related: &[],
            found_by: ["", ""],
            figure: None,
            words,
        }
    }

    const fn from(self, sources: &'static [Source]) -> Self {
        Self { sources, ..self }
    }

    const fn leaning_on(self, evidence: &'static [ArticleId]) -> Self {
        Self { evidence, ..self }
    }

    const fn leads_to(self, related: &'static [ArticleId]) -> Self {
        Self { related, ..self }
    }

    const fn found_by(self, english: &'static str, german: &'static str) -> Self {
        Self { found_by: [english, german], ..self }
    }

    const fn drawn(self, figure: &'static Pose) -> Self {
        Self { figure: Some(figure), ..self }
    }

    /// Every line of it, from top to bottom.
    pub fn lines(&self) -> impl Iterator<Item = Line> + use<> {
        self.body.iter().flat_map(|piece| match piece {
            Piece::Paragraph(line) => vec![*line],
            Piece::Items(lines) => lines.to_vec(),
            Piece::DoDont { wanted: one, unwanted: other }
            | Piece::Claim { claim: one, correction: other } => vec![*one, *other],
            Piece::Heading(_)
            | Piece::Regions
            | Piece::Curve
            | Piece::Strip(_)
            | Piece::Rows
            | Piece::Whole => Vec::new(),
        })
    }

    /// All its sources, each once: its own, those of its lines, those of the studies it leans on.
    #[must_use]
    pub fn all_sources(&self) -> Vec<Source> {
        let mut all: Vec<Source> = Vec::new();
        let studies = self.evidence.iter().flat_map(|study| of(*study).sources);
        let own = self.sources.iter().copied().chain(self.lines().map(|line| line.source));
        for source in own.chain(studies.copied()) {
            if !all.contains(&source) {
                all.push(source);
            }
        }
        all
    }
}

const fn line(text: &'static str, source: Source) -> Line {
    Line { text, source }
}

const fn paragraph(text: &'static str, source: Source) -> Piece {
    Piece::Paragraph(line(text, source))
}

/// All of them, shelf by shelf as they are browsed, the shelf's own page first.
pub fn all() -> impl Iterator<Item = &'static Article> {
    SHELVES.iter().flat_map(|shelf| [shelf.page].into_iter().chain(shelf.articles()))
}

/// What an article says. A test finds each; were one missing, its name would open the first page.
#[must_use]
pub fn of(id: ArticleId) -> &'static Article {
    all().find(|article| article.id == id).unwrap_or(&see_someone::SEE_SOMEONE)
}

/// What stands on a shelf, by the name of its page; nothing where it is none.
pub fn shelf(page: ArticleId) -> impl Iterator<Item = &'static Article> {
    groups(page).flat_map(|group| group.articles.iter())
}

/// The same in its groups.
pub fn groups(page: ArticleId) -> impl Iterator<Item = &'static Group> {
    let shelves = SHELVES.iter().filter(move |shelf| shelf.page.id == page);
    shelves.flat_map(Shelf::groups)
}

/// What leans on a study.
pub fn leaning_on(study: ArticleId) -> impl Iterator<Item = &'static Article> {
    all().filter(move |article| article.evidence.contains(&study))
}

/// The shelf that an article stands on; absent for the page of a shelf.
#[must_use]
pub fn shelf_of(id: ArticleId) -> Option<&'static Shelf> {
    SHELVES.iter().find(|shelf| shelf.articles().any(|article| article.id == id))
}

#[cfg(test)]
mod tests;
