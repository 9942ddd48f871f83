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

/// Facts that are being brought in, inside one transaction.
pub(super) struct Merge<'a> {
    tx: &'a Tx<'a>,
    /// What came in so far, in earlier transactions, too.
    so_far: &'a mut SoFar,
}

/// What an import did so far, and what it knows of the log.
pub(super) struct SoFar {
    at: Stamp,
    /// The import's own number and id.
    own: (i64, BatchId),
    differing: OnDiffering,
    /// What it wrote.
    pub(super) body: Body,
    /// What imports that were taken back had added, and when they were.
    taken_back: Vec<(i64, Ranges)>,
    /// The session that what comes next may belong to: its number.
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

impl SoFar {
    /// Nothing yet.
    pub(super) fn begin(tx: &Tx<'_>, batch: &ImportBatch) -> Result<Self, StoreError> {
        let ours = batch.origin.app == Origin::BRACE;
        Ok(Self {
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

    /// The log has changed since: what was read of it is read again.
    pub(super) fn reads_again(&mut self, tx: &Tx<'_>) -> Result<(), StoreError> {
        self.taken_back = batch::taken_back(tx)?;
        (self.session, self.origin) = (None, None);
        (self.sets, self.checks) = (Entries::default(), Entries::default());
        Ok(())
    }

    /// The import's own number and id.
    pub(super) const fn own(&self) -> (i64, BatchId) {
        self.own
    }

    /// What came of it.
    pub(super) fn into_outcome(self) -> Imported {
        self.outcome
    }

    /// It has changed no fact.
    pub(super) fn changes_nothing(&self) -> bool {
        self.outcome.changes_nothing()
    }
}

impl<'a> Merge<'a> {
    /// Goes on with it.
    pub(super) const fn onto(tx: &'a Tx<'a>, so_far: &'a mut SoFar) -> Self {
        Self { tx, so_far }
    }

    /// Takes one fact, which stands in this line.
    pub(super) fn take(&mut self, line: u64, record: Record) -> Result<(), Failed> {
        let noun = record.noun();
        match record {
            Record::Boot(anchor) => {
                if boot::is_anchored(self.tx, &anchor.boot)? {
                    self.so_far.outcome.there.add(noun);
                } else {
                    boot::put(self.tx, &anchor)?;
                    self.so_far.outcome.new.add(noun);
                }
                Ok(())
            }
            Record::Import(batch) => {
                if batch::number(self.tx, batch.id)?.is_some() {
                    self.so_far.outcome.there.add(noun);
                } else {
                    // Behind this import's own number, which is written last.
                    let no = batch::next(self.tx)?.max(self.so_far.own.0 + 1);
                    batch::put(self.tx, no, batch.id, &Body::of(&batch))?;
                    self.so_far.body.added.add(batch::TABLE.name, no);
                    self.so_far.outcome.new.add(noun);
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

    /// The number of the session that a set or a check belongs to.
    fn owner(&mut self, line: u64, id: SessionId) -> Result<i64, Failed> {
        if let Some((last, no)) = self.so_far.session
            && last == id
        {
            return Ok(no);
        }
        let found = crate::store::session::number(self.tx, id)?;
        let no = found.ok_or(FileProblem::NoSession { line })?;
        self.so_far.session = Some((id, no));
        Ok(no)
    }
}
