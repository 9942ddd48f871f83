//! What the page of files has open: a file that was looked at, and a copy of the log on its way out.
//!
//! Boundary: memory of this process alone: a file lies in the shell's own folder, and goes with the next one.

use crate::{
    content::exercises::naming::{Named, read},
    domain::{
        exercise::ExerciseId,
        settings::Lifts,
        transfer::{Exported, Imported},
    },
    effects::store::Trial,
    exchange::imports::plan::{Becomes, ImportReport, NameUse},
    model::{
        event::TransferEvent,
        foreign::{ForeignAnswers, Meant, NameAnswer, OtherNames},
        notice::ForeignDone,
    },
};

/// What the page has open.
#[derive(Debug, Default)]
pub struct FilesState {
    /// The file that was looked at last.
    open: Option<OpenFile>,
    /// What is being asked about a file, until an answer comes.
    asked: Option<(AskedFile, Trial)>,
    /// What the copy holds that is on its way out; absent in a process that did not write it.
    pub out: Option<Exported>,
    /// The page for a clinician is to be shared, once all of it is there.
    pub shares: bool,
}

/// A file, and what the person said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedFile {
    /// Where it lies.
    pub path: String,
    /// What the person knows it as.
    pub name: String,
    /// What they said about it.
    pub answers: ForeignAnswers,
}

/// A file that was looked at.
#[derive(Debug)]
pub struct OpenFile {
    /// Which, and what the person said.
    pub file: AskedFile,
    /// What there is to say about it.
    pub found: Found,
    /// The names that were asked about when it was first looked at, in the order of the file.
    pub questions: Vec<NameQuestion>,
}

/// What there is to say about a file.
#[derive(Debug)]
pub enum Found {
    /// Brace wrote it; this is what it would do.
    Ours(Box<Imported>),
    /// Another app wrote it.
    Foreign(Box<ImportReport>, ForeignDone),
    /// It came in.
    Did(Box<Imported>),
}

/// A name of which Brace does not know what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameQuestion {
    /// As the file has it.
    pub name: String,
    /// In how many sets.
    pub sets: usize,
    /// What it may mean, the nearest first.
    pub near: Vec<ExerciseId>,
    /// It cannot be kept as it is.
    pub too_long: bool,
}

impl AskedFile {
    /// A file of which nothing is said yet.
    #[must_use]
    pub fn new(path: String, name: String) -> Self {
        Self { path, name, answers: ForeignAnswers::default() }
    }

    /// What is asked about it.
    #[must_use]
    pub fn event(&self, trial: Trial) -> TransferEvent {
        let (path, answers) = (self.path.clone(), self.answers.clone());
        match trial {
            Trial::Preview => TransferEvent::Preview { path, answers },
            Trial::Kept => TransferEvent::BringIn { path, answers },
        }
    }

    /// Says what a name means, in place of what was said of it before.
    pub fn name_means(&mut self, name: &str, meant: Meant) {
        self.answers.names.retain(|answer| !is_same(&answer.name, name));
        self.answers.names.push(NameAnswer { name: name.to_owned(), meant });
    }

    /// What the person said that a name means; absent where it is asked.
    #[must_use]
    pub fn said_of(&self, name: &str) -> Option<&Meant> {
        let said = self.answers.names.iter().find(|answer| is_same(&answer.name, name));
        let keeps = self.answers.others == OtherNames::Keep;
        said.map(|answer| &answer.meant).or(if keeps { Some(&Meant::Own) } else { None })
    }
}

impl OpenFile {
    /// Whether it may come in: nothing is asked of the person any more, and it is not in yet.
    #[must_use]
    pub fn may_come_in(&self) -> bool {
        match &self.found {
            Found::Ours(would) | Found::Foreign(_, ForeignDone::Would(would)) => {
                !would.changes_nothing()
            }
            Found::Foreign(..) | Found::Did(_) => false,
        }
    }
}

impl FilesState {
    /// The file that was looked at last.
    #[must_use]
    pub const fn open(&self) -> Option<&OpenFile> {
        self.open.as_ref()
    }

    /// Whether an answer about a file is yet to come.
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    /// Whether what a file would bring is yet to be known.
    #[must_use]
    pub const fn is_looking(&self) -> bool {
        matches!(self.asked, Some((_, Trial::Preview)))
    }

    /// Something is asked about a file; what was asked before is returned, and waits for nothing any more.
    pub fn asks(&mut self, file: AskedFile, trial: Trial) -> Option<(AskedFile, Trial)> {
        self.asked.replace((file, trial))
    }

    /// It was not asked after all: what was asked before still is.
    pub fn still_asks(&mut self, before: Option<(AskedFile, Trial)>) {
        self.asked = before;
    }

    /// The file was refused: what the page shows stays.
    pub fn refused(&mut self) {
        self.asked = None;
    }

    /// What there is to say about the file that was asked about.
    pub fn found(&mut self, found: Found, lifts: &Lifts) {
        let Some((file, _)) = self.asked.take() else { return };
        let before = self.open.take().filter(|open| open.file.path == file.path);
        let questions = match (before, &found) {
            (Some(before), _) if !before.questions.is_empty() => before.questions,
            (_, Found::Foreign(report, _)) => asked_of(report, lifts),
            _ => Vec::new(),
        };
        self.open = Some(OpenFile { file, found, questions });
    }

    /// The file that is open, as it is to be asked about again.
    #[must_use]
    pub fn again(&self) -> Option<AskedFile> {
        self.open.as_ref().map(|open| open.file.clone())
    }

    /// It is closed. An import that is under way ends by itself, and is told as a notice.
    pub fn leave(&mut self) {
        (self.open, self.asked) = (None, None);
    }

    /// What came in was taken back, or another log stands here.
    pub fn is_outdated(&mut self) {
        self.open = None;
    }
}

/// As `foreign::meanings` compares names.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn asked_of(report: &ImportReport, lifts: &Lifts) -> Vec<NameQuestion> {
    let question = |name: &NameUse| match &name.becomes {
        // Too long to be kept as it is: it becomes something else, whatever it shares a word with.
        Becomes::Asked(near) if near.is_empty() => Some(match read(&name.name, lifts.named()) {
            Named::None { near } | Named::Several(near) => near,
            Named::One(id) => vec![id],
        }),
        Becomes::Asked(near) => Some(near.clone()),
        Becomes::Known(_) | Becomes::Own(_) => None,
    };
    let asked = |name: &NameUse| {
        let near = question(name)?;
        let (sets, too_long) = (name.sets, ExerciseId::parse(&name.name).is_err());
        Some(NameQuestion { name: name.name.to_string(), sets, near, too_long })
    };
    report.names.iter().filter_map(asked).collect()
}
