//! What each fact of a file meets in the log.
//!
//! Boundary: adds what the log lacks; where the log says something else, that stays, and what the file says goes to
//! the bin as an entry of its own (`docs/adr/0033-merging-a-log.md`). Writes inside its caller's transaction.

mod alone;
mod choices;
mod entries;
mod owned;
mod sessions;
mod standing;

use super::{
    batch::{self, Body, Ranges},
    failed::Failed,
};
use crate::{
    domain::{
        id::{BatchId, SessionId},
        moment::Stamp,
        transfer::{FileProblem, ImportBatch, Imported, Origin, Record},
    },
    store::{boot, error::StoreError, tx::Tx},
};
use entries::Entries;

pub(super) use standing::{Spot, rewrite};

/// Facts that are being brought in.
pub(super) struct Merge<'a> {
    tx: &'a Tx<'a>,
    at: Stamp,
    /// The import's own number and id.
    own: (i64, BatchId),
    differing: OnDiffering,
    body: Body,
    /// What imports that were taken back had added, and when they were.
    taken_back: Vec<(i64, Ranges)>,
    /// The session that what comes next may belong to: its number, and whether this import added it.
    session: Option<(SessionId, i64)>,
    sets: Entries,
    checks: Entries,
    /// The number of the import that a set came with, of the last one asked for.
    origin: Option<(BatchId, i64)>,
    outcome: Imported,
}

/// What becomes of a fact that the log has otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OnDiffering {
    /// What the file says goes to the bin.
    KeepBoth,
    /// It is the log's by now, and the file's no more: another app knows nothing of a correction here.
    LeaveIt,
}

impl<'a> Merge<'a> {
    pub(super) fn begin(tx: &'a Tx<'a>, batch: &ImportBatch) -> Result<Self, StoreError> {
        let ours = batch.origin.app == Origin::BRACE;
        Ok(Self {
            tx,
            at: batch.at.clone(),
            own: (batch::next(tx)?, batch.id),
            differing: if ours { OnDiffering::KeepBoth } else { OnDiffering::LeaveIt },
            body: Body::of(batch),
            taken_back: batch::taken_back(tx)?,
            session: None,
            sets: Entries::default(),
            checks: Entries::default(),
            origin: None,
            outcome: Imported::default(),
        })
    }

    /// Takes one fact, which stands in this line.
    pub(super) fn take(&mut self, line: u64, record: Record) -> Result<(), Failed> {
        let noun = record.noun();
        match record {
            Record::Boot(anchor) => {
                if boot::is_anchored(self.tx, &anchor.boot)? {
                    self.outcome.there.add(noun);
                } else {
                    boot::put(self.tx, &anchor)?;
                    self.outcome.new.add(noun);
                }
                Ok(())
            }
            Record::Import(batch) => {
                if batch::number(self.tx, batch.id)?.is_some() {
                    self.outcome.there.add(noun);
                } else {
                    // Behind this import's own number, which is written last.
                    let no = batch::next(self.tx)?.max(self.own.0 + 1);
                    batch::put(self.tx, no, batch.id, &Body::of(&batch))?;
                    self.outcome.new.add(noun);
                }
                Ok(())
            }
            Record::Session(theirs) => Ok(sessions::take(self, line, theirs)?),
            Record::Set(theirs, origin) => owned::take_set(self, line, theirs, origin.as_ref()),
            Record::Check(theirs) => owned::take_check(self, line, theirs),
            Record::Outside(theirs) => Ok(alone::take_outside(self, line, theirs)?),
            Record::Said(theirs) => Ok(alone::take_said(self, line, &theirs)?),
            Record::Choice(choice) => Ok(choices::take(self, line, &choice)?),
        }
    }

    /// Keeps what the import wrote, and returns its number; `None` where it changed no fact.
    pub(super) fn end(self) -> Result<(Imported, Option<i64>), StoreError> {
        if self.outcome.changes_nothing() {
            return Ok((self.outcome, None));
        }
        let (no, id) = self.own;
        batch::put(self.tx, no, id, &self.body)?;
        Ok((self.outcome, Some(no)))
    }

    /// The number of the session that a set or a check belongs to.
    fn owner(&mut self, line: u64, id: SessionId) -> Result<i64, Failed> {
        if let Some((last, no)) = self.session
            && last == id
        {
            return Ok(no);
        }
        let found = crate::store::session::number(self.tx, id)?;
        let no = found.ok_or(FileProblem::NoSession { line })?;
        self.session = Some((id, no));
        Ok(no)
    }
}
