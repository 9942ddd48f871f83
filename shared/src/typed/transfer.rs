//! What a command line says of a file before any log is open, and about another app's.
//!
//! Boundary: looks through the file alone; writes nothing.

use super::Typed;
use crate::{
    domain::{
        load::LoadUnit,
        moment::{Moment, Stamp},
        settings::Settings,
        transfer::FileProblem,
    },
    exchange::{
        imports::{error::MOST_BYTES, plan::ImportReport},
        log_file::survey,
        plain_file,
    },
    model::foreign::{ForeignAnswers, Meant, NameAnswer, plan},
};
use std::io::{BufReader, Read};

/// What stands for a name's own exercise.
const OWN: &str = "own";

impl Typed {
    /// What a log that is empty would take from a file; whether nothing is asked before it can come in.
    ///
    /// # Errors
    /// What is wrong with the file or an answer, in the person's language.
    pub fn survey(
        &self,
        path: &str,
        (answers, now): (&ForeignAnswers, &Moment),
    ) -> Result<(String, Asks), String> {
        let found = plain_file::open(path).and_then(|file| survey(BufReader::new(file)));
        let words = self.words.borrow();
        match found {
            Ok(would) => Ok((words.previewed_lines(&would), Asks::Nothing)),
            Err(FileProblem::NotOurs) => {
                drop(words);
                self.survey_foreign(path, (answers, now))
            }
            Err(problem) => Err(words.file_problem(&problem)),
        }
    }

    fn survey_foreign(
        &self,
        path: &str,
        (answers, now): (&ForeignAnswers, &Moment),
    ) -> Result<(String, Asks), String> {
        let words = self.words.borrow();
        let bytes = bytes(path).map_err(|problem| words.file_problem(&problem))?;
        let at = Stamp::at_wall(now.utc_ms, now.offset_min);
        let report = match plan(&bytes, answers, (&Settings::default(), &at)) {
            Ok(plan) => plan.report,
            Err(refusal) => return Err(words.foreign_refused_whole(&refusal)),
        };
        Ok((words.surveyed(&report), Asks::of(&report)))
    }

    /// Reads the unit of loads that have none; an empty text is no answer.
    ///
    /// # Errors
    /// What is wrong with it, in the person's language.
    pub fn import_unit(&self, text: Option<&str>) -> Result<Option<LoadUnit>, String> {
        let Some(text) = text else { return Ok(None) };
        let unit = LoadUnit::from_id(text.trim().to_lowercase().as_str());
        unit.map(Some).ok_or_else(|| self.words.borrow().foreign_no_unit(text))
    }

    /// Reads what a name means: `NAME=EXERCISE`, or `NAME=own`.
    ///
    /// # Errors
    /// What is wrong with it, in the person's language.
    pub fn import_name(&self, text: &str) -> Result<NameAnswer, String> {
        let (name, meant) =
            text.rsplit_once('=').ok_or_else(|| self.words.borrow().foreign_no_answer(text))?;
        let own = meant.trim().eq_ignore_ascii_case(OWN);
        let meant = if own { Meant::Own } else { Meant::Exercise(meant.trim().to_owned()) };
        Ok(NameAnswer { name: name.trim().to_owned(), meant })
    }

    /// A file whose name is not text.
    #[must_use]
    pub fn unreadable_name(&self, name: &str) -> String {
        self.words.borrow().file_name(name)
    }
}

/// Whether a file asks something before it can come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// It can come in.
    Nothing,
    /// A unit, or what a name means.
    Something,
}

impl Asks {
    fn of(report: &ImportReport) -> Self {
        if report.is_answered() { Self::Nothing } else { Self::Something }
    }
}

/// The bytes of a file, as many as an import takes.
fn bytes(path: &str) -> Result<Vec<u8>, FileProblem> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = plain_file::open(path)?.take(most + 1).read_to_end(&mut bytes);
    read.map(|_| bytes).map_err(|error| FileProblem::System(plain_file::trouble(&error)))
}
