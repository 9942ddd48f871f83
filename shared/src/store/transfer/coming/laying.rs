//! Lays the facts of an import down, piece by piece.
//!
//! Boundary: each piece is one transaction with the row of the import, which says what is its own so far.

use super::{
    source::Source,
    target::{Commit, Target},
};
use crate::{
    domain::transfer::{ImportBatch, Imported, Origin},
    effects::store::{Import, Incoming, Trial},
    store::{
        boot,
        data_dir::DataDir,
        error::StoreError,
        open::Live,
        transact::Outcome,
        transfer::{
            batch,
            failed::Failed,
            half::{self, Lock},
            merge::{Merge, SoFar},
        },
        tx::Tx,
        undo,
    },
};

/// Facts that are being laid down.
pub(super) struct Laying {
    source: Source,
    target: Target,
    so_far: Option<SoFar>,
    /// How many facts went, and how many there are.
    done: (u64, u64),
    /// How often the target had changed after the last piece.
    changes: u64,
    /// Held while the log has a part of it.
    lock: Option<Lock>,
}

/// What a piece came to.
pub(super) enum Piece {
    /// There is more: so many parts of a hundred are done.
    More(u8),
    /// All of it is in.
    All(Box<Imported>),
}

impl Laying {
    /// Nothing is laid down yet, of so many facts.
    pub(super) const fn new(source: Source, target: Target, all: u64) -> Self {
        Self { source, target, so_far: None, done: (0, all), changes: 0, lock: None }
    }

    /// Whether the log has a part of it.
    pub(super) const fn is_half(&self) -> bool {
        self.lock.is_some()
    }

    /// The lock, for who takes back what is there.
    pub(super) fn into_lock(self) -> Option<Lock> {
        self.lock
    }

    /// Lays down at most so many facts more.
    pub(super) fn go_on(
        &mut self,
        live: &mut Live,
        (asked, data_dir, most): (&Import, &DataDir, usize),
    ) -> Result<Outcome<Piece>, Failed> {
        let left = self.done.1.saturating_sub(self.done.0);
        let last = u64::try_from(most).is_ok_and(|most| left <= most);
        if !last && asked.trial == Trial::Kept && self.lock.is_none() {
            self.lock = Some(Lock::take(data_dir)?.ok_or(StoreError::BringingIn)?);
        }
        let disturbed = self.target.changes(live) != self.changes;
        let Self { source, so_far, done, .. } = self;
        let mut failed = None;
        let commit = if last { Commit::Waits } else { Commit::WaitsNot };
        let laid = self.target.transact(live, commit, |tx| {
            let most = if last { most.saturating_add(1) } else { most };
            let laid = lay(tx, (asked, source, most), (so_far, done, disturbed));
            laid.map_err(|problem| match problem {
                Failed::Log(error) => error,
                Failed::File(problem) => {
                    failed = Some(problem);
                    StoreError::NotWanted
                }
            })
        });
        self.changes = self.target.changes(live);
        match (laid, failed) {
            (Err(StoreError::NotWanted), Some(problem)) => Err(problem.into()),
            (Ok(Outcome::Stale), _) => {
                // Whatever was read of the log is read again.
                self.changes = self.changes.wrapping_sub(1);
                Ok(Outcome::Stale)
            }
            (Ok(Outcome::Done(true)), _) => {
                self.lock = None;
                let outcome = self.so_far.take().map(SoFar::into_outcome);
                Ok(Outcome::Done(Piece::All(Box::new(outcome.unwrap_or_default()))))
            }
            (Ok(Outcome::Done(false)), _) => {
                let (done, all) = self.done;
                let parts = u8::try_from(done.saturating_mul(100) / all.max(1)).unwrap_or(100);
                Ok(Outcome::Done(Piece::More(parts.min(100))))
            }
            (Err(error), _) => Err(error.into()),
        }
    }
}

/// Everything inside the transaction; whether all of it is in.
fn lay(
    tx: &Tx<'_>,
    (asked, source, most): (&Import, &mut Source, usize),
    (so_far, done, disturbed): (&mut Option<SoFar>, &mut (u64, u64), bool),
) -> Result<bool, Failed> {
    let first = so_far.is_none();
    let mut state = match so_far.take() {
        Some(mut state) => {
            if disturbed {
                state.reads_again(tx)?;
            }
            state
        }
        None => begun(tx, asked)?,
    };
    let mut merge = Merge::onto(tx, &mut state);
    let mut all = false;
    for _ in 0..most {
        let Some((line, record)) = source.next()? else {
            all = true;
            break;
        };
        merge.take(line, record)?;
        done.0 += 1;
    }
    let (no, id) = state.own();
    if all {
        state.body.close();
        if state.changes_nothing() {
            batch::drop(tx, no)?;
        } else {
            batch::put(tx, no, id, &state.body)?;
            undo::push_import(tx, asked.done, no)?;
        }
        if !first {
            half::mark(tx, None)?;
        }
    } else {
        batch::put(tx, no, id, &state.body)?;
        if first {
            half::mark(tx, Some(no))?;
        }
    }
    *so_far = Some(state);
    Ok(all)
}

fn begun(tx: &Tx<'_>, asked: &Import) -> Result<SoFar, StoreError> {
    half::expect_none_half(tx)?;
    for anchor in &asked.anchors {
        boot::put(tx, anchor)?;
    }
    let origin = match &asked.what {
        Incoming::File { .. } => Origin { app: Origin::BRACE.to_owned(), dialect: String::new() },
        Incoming::Sessions(batch) => batch.origin.clone(),
    };
    SoFar::begin(tx, &ImportBatch { id: asked.id, at: asked.at.clone(), origin })
}
