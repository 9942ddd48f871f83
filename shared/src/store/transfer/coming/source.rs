//! Where the facts of an import come from, one after the other.
//!
//! Boundary: in the order in which they go into the log; what each meets there is `merge`'s.

use crate::{
    domain::{
        id::BatchId,
        transfer::{FileProblem, ForeignBatch, Provenance, Record, Standing},
    },
    exchange::{log_file::LogReader, plain_file},
};
use std::{fs::File, io::BufReader, sync::Arc};

/// A source of facts.
pub(super) enum Source {
    /// A log that Brace wrote, read a second time: it may have changed since.
    File(Box<LogReader<BufReader<File>>>),
    /// Whole sessions of another app: which one is next, and how much of it went.
    Sessions {
        /// All of them.
        all: Arc<ForeignBatch>,
        /// The import that they come with.
        import: BatchId,
        /// Which session is next.
        session: usize,
        /// Whether the session itself went; then which of its sets is next.
        set: Option<usize>,
    },
}

/// Opens a file of Brace's own.
pub(super) fn open(path: &str) -> Result<BufReader<File>, FileProblem> {
    Ok(BufReader::new(plain_file::open(path)?))
}

impl Source {
    /// A file of Brace's own.
    pub(super) fn of_file(path: &str) -> Result<Self, FileProblem> {
        Ok(Self::File(Box::new(LogReader::begin(open(path)?)?)))
    }

    /// Sessions of another app.
    pub(super) const fn of_sessions(all: Arc<ForeignBatch>, import: BatchId) -> Self {
        Self::Sessions { all, import, session: 0, set: None }
    }

    /// The next fact with its line; `None` once there is none any more.
    pub(super) fn next(&mut self) -> Result<Option<(u64, Record)>, FileProblem> {
        match self {
            Self::File(reader) => reader.next_record(),
            Self::Sessions { all, import, session, set } => loop {
                let Some(next) = all.sessions.get(*session) else { return Ok(None) };
                let Some(place) = *set else {
                    *set = Some(0);
                    let line = next.sets.first().map_or(1, |set| set.line);
                    let fact = next.session.clone();
                    let record = Record::Session(Standing { fact, removed: None });
                    return Ok(Some((u64::from(line), record)));
                };
                let Some(found) = next.sets.get(place) else {
                    (*session, *set) = (*session + 1, None);
                    continue;
                };
                *set = Some(place + 1);
                let (line, name) = (found.line, found.name.clone());
                let origin = Provenance { batch: *import, line, name };
                let standing = Standing { fact: found.set.clone(), removed: None };
                return Ok(Some((u64::from(line), Record::Set(standing, Some(origin)))));
            },
        }
    }
}
