//! What importing a file would add, what is asked before, and what it would leave out.
//!
//! Boundary: a preview and the source of `ready`; nothing of it is stored as it is.

use super::{
    app::App,
    outcome::{Caution, Lost, Pseudo, Reason},
    ready::Unanswered,
    row::Ends,
    text::Encoding,
    times::When,
    unit_question::UnitQuestion,
};
use crate::domain::{
    exercise::ExerciseId,
    id::{SessionId, SetId},
    load::LoadUnit,
    note::Note,
    reps::Reps,
    rpe::Rpe,
    set_entry::SetKind,
};
use std::sync::Arc;

/// A file that was read: what it would add, and what there is to say about it.
#[derive(Debug)]
pub struct ImportPlan {
    /// Sessions with a set at least, the oldest first.
    pub sessions: Vec<PlannedSession>,
    /// All else.
    pub report: ImportReport,
}

/// What there is to say about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportReport {
    /// The app.
    pub app: App,
    /// The dialect's name.
    pub dialect: String,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// Rows of the file, each set of a wide row counted as one.
    pub rows: usize,
    /// What it would add.
    pub adds: Adds,
    /// Every exercise of those sets, as the file names it, in the order of the file.
    pub names: Vec<NameUse>,
    /// Asked where loads have no unit and the person has not said it.
    pub unit_question: Option<UnitQuestion>,
    /// Rows left out, in the order of the file.
    pub refused: Vec<(u64, Reason)>,
    /// Rows that no app means as a set, in the order of the file.
    pub pseudo: Vec<(u64, Pseudo)>,
    /// What to know about rows that are kept, in the order of the file.
    pub cautions: Vec<(u64, Caution)>,
    /// Words of pain in notes, by line; a number is never made of them.
    pub pain_words: Vec<(u64, String)>,
    /// What the file says besides.
    pub lost: Lost,
}

/// What a file would add.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adds {
    /// How many sessions.
    pub sessions: usize,
    /// How many sets.
    pub sets: usize,
    /// When the oldest and the newest session began.
    pub dates: Option<(When, When)>,
    /// Whether a session has a day and no time.
    pub without_clock: bool,
}

impl Adds {
    /// Counts sessions, the oldest first.
    #[must_use]
    pub fn of(sessions: &[PlannedSession]) -> Self {
        let ends = sessions.first().zip(sessions.last());
        Self {
            sessions: sessions.len(),
            sets: sessions.iter().map(|session| session.sets.len()).sum(),
            dates: ends.map(|(first, last)| (first.starts, last.starts)),
            without_clock: sessions.iter().any(|it| matches!(it.starts, When::Day(_))),
        }
    }
}

impl ImportReport {
    /// Names that the person has to say something about.
    pub fn asked(&self) -> impl Iterator<Item = &NameUse> {
        self.names.iter().filter(|name| matches!(name.becomes, Becomes::Asked(_)))
    }

    /// What is asked first, where something is.
    #[must_use]
    pub fn unanswered(&self) -> Option<Unanswered> {
        let names = self.asked().next().map(|_| Unanswered::Names);
        self.unit_question.as_ref().map(|_| Unanswered::Unit).or(names)
    }

    /// Whether nothing is asked any more.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.unanswered().is_none()
    }
}

/// A session to add.
#[derive(Debug)]
pub struct PlannedSession {
    /// Its id: the same whenever the file is read.
    pub id: SessionId,
    /// When it began.
    pub starts: When,
    /// What the file says about its end.
    pub ends: Ends,
    /// What it was called, and the note on it.
    pub note: Option<Note>,
    /// Its sets in the order in which they were done, as far as the file has it.
    pub sets: Vec<PlannedSet>,
}

/// A set to add.
#[derive(Debug)]
pub struct PlannedSet {
    /// Its id: the same whenever the file is read.
    pub id: SetId,
    /// The line it stands on, from 1; in a file without lines its place.
    pub line: u64,
    /// Which of the plan's names.
    pub name: usize,
    /// The load in hundredths of its unit.
    pub hundredths: u32,
    /// Its unit; absent while it is asked.
    pub unit: Option<LoadUnit>,
    /// The reps.
    pub reps: Reps,
    /// How hard it was.
    pub rpe: Option<Rpe>,
    /// What it was for.
    pub kind: SetKind,
    /// When it was done; absent where the file does not say.
    pub at: Option<When>,
    /// The note on it.
    pub note: Option<Note>,
    /// The load as the file has it, to the letter.
    pub written_load: Box<str>,
    /// Its unit as the file has it; empty where it has none.
    pub written_unit: Box<str>,
}

/// An exercise as the file names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameUse {
    /// The name, to the letter.
    pub name: Arc<str>,
    /// What it becomes.
    pub becomes: Becomes,
    /// In how many sets.
    pub sets: usize,
    /// Whether it says that the load is each side's; the load is kept as it is.
    pub each_side: bool,
}

/// What a name becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// An exercise that Brace knows.
    Known(ExerciseId),
    /// An exercise under its own name.
    Own(ExerciseId),
    /// Not decided; these are near it.
    Asked(Vec<ExerciseId>),
}

impl Becomes {
    /// The exercise, where it is decided.
    #[must_use]
    pub fn exercise(&self) -> Option<&ExerciseId> {
        match self {
            Self::Known(id) | Self::Own(id) => Some(id),
            Self::Asked(_) => None,
        }
    }
}
