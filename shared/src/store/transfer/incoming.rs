//! One import: its file is read to the end before the log is touched, and then brought in by one transaction.
//!
//! Boundary: which facts come from where; what each meets in the log is `merge`'s.

use super::{failed::Failed, merge::Merge};
use crate::{
    domain::transfer::{
        FileProblem, ForeignBatch, ImportBatch, Imported, Origin, Provenance, Record, Standing,
    },
    effects::store::{Import, Incoming, Trial},
    exchange::{
        log_file::{LogReader, survey},
        plain_file,
    },
    store::{
        boot::{self, Boots},
        error::StoreError,
        transact::{Outcome, transact},
        tx::Tx,
        undo,
        version::DataVersion,
    },
};
use rusqlite::Connection;
use std::{fs::File, io::BufReader};

/// Brings facts in, or says what that would do.
pub(super) fn import(
    connection: &Connection,
    boots: &Boots,
    seen: DataVersion,
    asked: &Import,
) -> Result<Outcome<Imported>, Failed> {
    match &asked.what {
        Incoming::File { path } => {
            survey(reader(path)?)?;
        }
        Incoming::Sessions(batch) => expect_no_more_than_fits(batch)?,
    }
    let mut told = None;
    let done = transact(connection, boots, seen, |tx| {
        let brought = bring(tx, asked);
        let kept = asked.trial == Trial::Kept && brought.is_ok();
        told = Some(brought);
        if kept { Ok(()) } else { Err(StoreError::NotWanted) }
    });
    match (done, told) {
        (Ok(Outcome::Stale), _) => Ok(Outcome::Stale),
        (Ok(Outcome::Done(())) | Err(StoreError::NotWanted), Some(told)) => told.map(Outcome::Done),
        (Err(error), _) => Err(error.into()),
        (Ok(Outcome::Done(())), None) => Err(StoreError::NotWanted.into()),
    }
}

fn reader(path: &str) -> Result<BufReader<File>, FileProblem> {
    Ok(BufReader::new(plain_file::open(path)?))
}

fn expect_no_more_than_fits(batch: &ForeignBatch) -> Result<(), FileProblem> {
    let sets: usize = batch.sessions.iter().map(|session| session.sets.len()).sum();
    if sets > ForeignBatch::MOST_SETS { Err(FileProblem::TooMuch) } else { Ok(()) }
}

/// Everything inside the transaction.
fn bring(tx: &Tx<'_>, asked: &Import) -> Result<Imported, Failed> {
    for anchor in &asked.anchors {
        boot::put(tx, anchor)?;
    }
    let origin = match &asked.what {
        Incoming::File { .. } => Origin { app: Origin::BRACE.to_owned(), dialect: String::new() },
        Incoming::Sessions(batch) => batch.origin.clone(),
    };
    let batch = ImportBatch { id: asked.id, at: asked.at.clone(), origin };
    let mut merge = Merge::begin(tx, &batch)?;
    match &asked.what {
        // Read again, to its end: it may have changed since.
        Incoming::File { path } => {
            let mut reader = LogReader::begin(reader(path)?)?;
            while let Some((line, record)) = reader.next_record()? {
                merge.take(line, record)?;
            }
        }
        Incoming::Sessions(foreign) => sessions(&mut merge, foreign, &batch)?,
    }
    let (imported, no) = merge.end()?;
    if let Some(no) = no {
        undo::push_import(tx, asked.done, no)?;
    }
    Ok(imported)
}

/// Whole sessions of another app: the log's own say of one counts, whatever the file says of it by now.
fn sessions(
    merge: &mut Merge<'_>,
    foreign: &ForeignBatch,
    batch: &ImportBatch,
) -> Result<(), Failed> {
    for session in &foreign.sessions {
        let line = session.sets.first().map_or(1, |set| set.line);
        let fact = session.session.clone();
        merge.take(u64::from(line), Record::Session(Standing { fact, removed: None }))?;
        for set in &session.sets {
            let origin = Provenance { batch: batch.id, line: set.line, name: set.name.clone() };
            let standing = Standing { fact: set.set.clone(), removed: None };
            merge.take(u64::from(set.line), Record::Set(standing, Some(origin)))?;
        }
    }
    Ok(())
}
