//! One intention as one transaction, and its undo.
//!
//! Boundary: writes all or nothing, and only over what this connection has read; judges no fact.

use super::{
    boot::Boots,
    change,
    connect::{self, Wait},
    error::StoreError,
    journal::{self, Noting, Writer},
    schema,
    tx::Tx,
    undo,
    version::DataVersion,
};
use crate::{
    domain::{clock::BootAnchor, id::UndoToken, moment::Stamp},
    effects::store::{Change, Intention, Transaction, Undoable},
};
use rusqlite::{Connection, TransactionBehavior};

/// How a transaction went.
pub(super) enum Outcome<T> {
    /// Durable; of drafts alone: written, and durable with the next one that is more.
    Done(T),
    /// Another connection wrote since `seen`; nothing was written.
    Stale,
}

/// Works inside one transaction that waits for the disk.
pub(super) fn durably<T>(
    connection: &mut Connection,
    boots: &Boots,
    seen: DataVersion,
    work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>,
) -> Result<Outcome<T>, StoreError> {
    connect::wait(connection, Wait::ForTheDisk)?;
    transact(connection, boots, seen, work)
}

/// Works inside one transaction that writes.
fn transact<T>(
    connection: &mut Connection,
    boots: &Boots,
    seen: DataVersion,
    work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>,
) -> Result<Outcome<T>, StoreError> {
    // IMMEDIATE: the version compared below is the one written upon.
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if DataVersion::read(&sql)? != seen {
        return Ok(Outcome::Stale);
    }
    schema::expect(&sql)?;
    let done = work(&Tx::new(&sql, boots)).and_then(|done| {
        sql.commit()?;
        Ok(done)
    });
    if done.is_err() {
        boots.forget();
    }
    done.map(Outcome::Done)
}

/// Writes a transaction, and for an intention keeps how to take it back.
pub(super) fn write(
    connection: &mut Connection,
    boots: &Boots,
    seen: DataVersion,
    transaction: &Transaction,
) -> Result<Outcome<()>, StoreError> {
    let momentary = transaction.changes.iter().all(Change::is_draft);
    let wait = if momentary { Wait::ForNothing } else { Wait::ForTheDisk };
    connect::wait(connection, wait)?;
    transact(connection, boots, seen, |tx| {
        let noting = transaction.intention.map_or(Noting::Nothing, |_| Noting::Images);
        let mut writer = Writer::new(tx, noting);
        for change in &transaction.changes {
            change::apply(&mut writer, change)?;
        }
        transaction.intention.map_or(Ok(()), |done| undo::push(tx, done, writer.into_images()))
    })
}

/// What undo came to.
pub(super) enum Undone {
    /// The store took this intention back, by these changes; undo would take back that one next.
    This(Intention, Vec<Change>, Option<Undoable>),
    /// The person, or another process, did something else last.
    Superseded,
    /// There is nothing to take back.
    Nothing,
}

/// Takes back the last intention, if `token` names that one. `anchor` is where the boot began that dates `at`.
pub(super) fn undo(
    connection: &mut Connection,
    boots: &Boots,
    seen: DataVersion,
    (at, token, anchors): (&Stamp, UndoToken, &[BootAnchor]),
) -> Result<Outcome<Undone>, StoreError> {
    durably(connection, boots, seen, |tx| {
        let Some(step) = undo::newest(tx)? else { return Ok(Undone::Nothing) };
        if step.done.token != token {
            return Ok(Undone::Superseded);
        }
        for anchor in anchors {
            super::boot::put(tx, anchor)?;
        }
        let changes = journal::take_back(tx, &step.rows, at)?;
        undo::forget(tx, &step)?;
        let next = undo::newest(tx)?.map(|step| step.done);
        Ok(Undone::This(step.done.intention, changes, next))
    })
}
