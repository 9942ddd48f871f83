//! The check of the whole log in the background: every row against its checksum, every index against its
//! table, a chunk at a time.
//!
//! Boundary: one chunk a call; the model says when. Where it stopped is kept in the log, and losing that
//! costs a second look at some rows.

mod indexes;
mod kept;
mod rows;
mod under_way;

use super::{boot::Boots, connect, error::StoreError, schema, tx::Tx};
use crate::{
    domain::moment::Stamp,
    effects::store::{CheckStanding, StoreFailure},
};
use kept::Kept;
pub(super) use rows::TABLES;
pub(super) use rows::walk_of;
#[cfg(test)]
pub(super) use rows::{Walked, walk};
use rusqlite::{Connection, TransactionBehavior};

/// How many chunks pass before the log keeps where the check stopped: each commit makes every other process
/// read the log again.
const KEPT_EVERY: u32 = 16;

/// A check as this process knows it.
pub(super) struct Checking {
    kept: Kept,
    /// How many chunks have passed since the log kept it.
    unkept: u32,
}

/// What a chunk came to.
pub(super) struct Checked {
    /// Whether there is another one.
    pub(super) more: bool,
    /// How many rows the check has found so far that are not as they were written.
    pub(super) unsound: u32,
}

/// Notes in a log that has just been made that there is nothing to check in it yet.
pub(super) fn created(connection: &Connection, at: &Stamp) -> Result<(), StoreError> {
    kept::put(&Tx::new(connection, &Boots::default()), &Kept::created(at))
}

/// How the check stands at a time.
pub(super) fn standing(tx: &Tx<'_>, at: &Stamp) -> Result<CheckStanding, StoreError> {
    Ok(kept::get(tx)?.standing(at))
}

/// Checks the next chunk.
///
/// # Errors
/// One that counts as [`StoreFailure::Corrupt`] where `SQLite` calls the file damaged, and the damage is not
/// an index's that could be built anew.
pub(super) fn chunk(
    connection: &mut Connection,
    boots: &Boots,
    checking: &mut Option<Checking>,
    at: &Stamp,
) -> Result<Checked, StoreError> {
    let mut now = match checking.take() {
        Some(now) => now,
        None => Checking { kept: last_kept(connection, boots)?, unkept: 0 },
    };
    let mut run = now.kept.take_up(at);
    let more = run.step(connection)?;
    let unsound = run.unsound;
    now.kept.put_down(run, more, at);
    now.unkept += 1;
    if !more || now.unkept >= KEPT_EVERY {
        keep(connection, boots, &now.kept)?;
        now.unkept = 0;
    }
    *checking = more.then_some(now);
    Ok(Checked { more, unsound })
}

fn last_kept(connection: &mut Connection, boots: &Boots) -> Result<Kept, StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    schema::expect(&sql)?;
    kept::get(&Tx::new(&sql, boots))
}

/// Keeps in the log how far the check is. Where the log takes no writes just now, the check goes on all the
/// same.
fn keep(connection: &mut Connection, boots: &Boots, kept: &Kept) -> Result<(), StoreError> {
    match try_to_keep(connection, boots, kept) {
        Err(error) if is_for_now(error.failure()) => Ok(()),
        tried => tried,
    }
}

fn try_to_keep(connection: &mut Connection, boots: &Boots, kept: &Kept) -> Result<(), StoreError> {
    connect::without_waiting(connection, |connection| {
        let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        schema::expect(&sql)?;
        kept::put(&Tx::new(&sql, boots), kept)?;
        sql.commit()?;
        Ok(())
    })
}

const fn is_for_now(failure: StoreFailure) -> bool {
    matches!(failure, StoreFailure::ReadOnly | StoreFailure::DiskFull | StoreFailure::Busy)
}
