//! Looks through a file to its end, before anything is done with what it holds.
//!
//! Boundary: keeps no record; whether the log has what the file says is the store's.

use super::LogReader;
use crate::domain::transfer::{FileProblem, Imported, Record};
use std::{collections::HashSet, io::BufRead};

/// What a log that is empty would take from the file.
///
/// # Errors
/// What is wrong with the file.
pub fn survey(input: impl BufRead) -> Result<Imported, FileProblem> {
    let mut reader = LogReader::begin(input)?;
    let (mut found, mut sessions, mut imports) =
        (Imported::default(), HashSet::new(), HashSet::new());
    while let Some((line, record)) = reader.next_record()? {
        found.new.add(record.noun());
        match &record {
            Record::Import(batch) => {
                imports.insert(batch.id);
            }
            Record::Session(session) => {
                sessions.insert(session.fact.id);
                if session.removed.is_none() {
                    found.reaches(&session.fact.started);
                }
            }
            Record::Set(set, origin) => {
                expect(sessions.contains(&set.fact.session), FileProblem::NoSession { line })?;
                let known = origin.as_ref().is_none_or(|it| imports.contains(&it.batch));
                expect(known, FileProblem::Value { line, field: "set.origin" })?;
            }
            Record::Check(check) => {
                expect(sessions.contains(&check.fact.session), FileProblem::NoSession { line })?;
            }
            Record::Boot(_) | Record::Outside(_) | Record::Said(_) | Record::Choice(_) => {}
        }
    }
    Ok(found)
}

fn expect(holds: bool, problem: FileProblem) -> Result<(), FileProblem> {
    if holds { Ok(()) } else { Err(problem) }
}
