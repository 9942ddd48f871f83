//! Looks through a file to its end, before anything is done with what it holds.
//!
//! Boundary: keeps no record; whether the log has what the file says is the store's.

use super::LogReader;
use crate::domain::{
    id::{BatchId, SessionId},
    transfer::{FileProblem, Imported, Record},
};
use std::{collections::HashSet, io::BufRead};

/// What a log that is empty would take from the file.
///
/// # Errors
/// What is wrong with the file.
pub fn survey(input: impl BufRead) -> Result<Imported, FileProblem> {
    let mut survey = Survey::begin(input)?;
    loop {
        if let Some(found) = survey.go_on(usize::MAX)? {
            return Ok(found);
        }
    }
}

/// A file that is being looked through.
pub struct Survey<R> {
    reader: LogReader<R>,
    found: Imported,
    sessions: HashSet<SessionId>,
    imports: HashSet<BatchId>,
}

impl<R: BufRead> Survey<R> {
    /// Reads the header.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn begin(input: R) -> Result<Self, FileProblem> {
        let reader = LogReader::begin(input)?;
        let (sessions, imports) = (HashSet::new(), HashSet::new());
        Ok(Self { reader, found: Imported::default(), sessions, imports })
    }

    /// Looks through at most so many lines; what the file holds, once its end has come.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn go_on(&mut self, most: usize) -> Result<Option<Imported>, FileProblem> {
        for _ in 0..most {
            let Some((line, record)) = self.reader.next_record()? else {
                return Ok(Some(std::mem::take(&mut self.found)));
            };
            self.take(line, &record)?;
        }
        Ok(None)
    }

    /// How many bytes are read.
    pub const fn read(&self) -> u64 {
        self.reader.read()
    }

    fn take(&mut self, line: u64, record: &Record) -> Result<(), FileProblem> {
        self.found.new.add(record.noun());
        match record {
            Record::Import(batch) => {
                self.imports.insert(batch.id);
            }
            Record::Session(session) => {
                self.sessions.insert(session.fact.id);
                if session.removed.is_none() {
                    self.found.reaches(&session.fact.started);
                }
            }
            Record::Set(set, origin) => {
                let known = self.sessions.contains(&set.fact.session);
                expect(known, FileProblem::NoSession { line })?;
                let known = origin.as_ref().is_none_or(|it| self.imports.contains(&it.batch));
                expect(known, FileProblem::Value { line, field: "set.origin" })?;
            }
            Record::Check(check) => {
                let known = self.sessions.contains(&check.fact.session);
                expect(known, FileProblem::NoSession { line })?;
            }
            Record::Boot(_) | Record::Outside(_) | Record::Said(_) | Record::Choice(_) => {}
        }
        Ok(())
    }
}

fn expect(holds: bool, problem: FileProblem) -> Result<(), FileProblem> {
    if holds { Ok(()) } else { Err(problem) }
}
