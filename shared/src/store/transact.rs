//! One intention as one transaction, and its undo.
//!
//! Boundary: writes all or nothing, and only over what this connection has read; judges no fact.

use super::{
    boot::Boots,
    change, connect,
    error::StoreError,
    journal::{self, Noting, Writer},
    transfer,
    tx::Tx,
    undo,
    version::DataVersion,
};
use crate::{
    domain::{clock::BootAnchor, id::UndoToken, moment::Stamp},
    effects::store::{Change, Intention, Transaction, Undoable},
};
use rusqlite::Connection;

/// How a transaction went.
pub(super) enum Outcome<T> {
    /// Durable; of drafts alone: written, and durable with the next one that is more.
    Done(T),
    /// Another connection wrote since `seen`; nothing was written.
    Stale,
}

/// A transaction under way; dropped before its commit it is rolled back. Its statements are compiled once, which
/// [`rusqlite::Transaction`] does each time.
struct Running<'a>(&'a Connection);

impl<'a> Running<'a> {
    /// IMMEDIATE: what it reads is what it writes upon.
    fn begin(connection: &'a Connection) -> Result<Self, StoreError> {
        connection.prepare_cached(include_str!("begin.sql"))?.execute([])?;
        Ok(Self(connection))
    }

    fn commit(self) -> Result<(), StoreError> {
        self.0.prepare_cached(include_str!("commit.sql"))?.execute([])?;
        Ok(())
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if !self.0.is_autocommit() {
            // At worst it is rolled back as the connection closes.
            let _ = self.0.execute_batch(include_str!("rollback.sql"));
        }
    }
}

/// Works inside one transaction that writes.
pub(super) fn transact<T>(
    connection: &Connection,
    boots: &Boots,
    seen: DataVersion,
    work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>,
) -> Result<Outcome<T>, StoreError> {
    let running = Running::begin(connection)?;
    // The counter stands where it stood when this connection read the log and its schema's version in one
    // snapshot: nobody has committed since, so the schema is still the one that was read.
    if DataVersion::read(connection)? != seen {
        return Ok(Outcome::Stale);
    }
    let done = work(&Tx::new(connection, boots)).and_then(|done| {
        running.commit()?;
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
    let write = |connection: &mut Connection| {
        transact(connection, boots, seen, |tx| {
            let noting = transaction.intention.map_or(Noting::Nothing, |_| Noting::Images);
            let mut writer = Writer::of_a_person(tx, noting)?;
            for change in &transaction.changes {
                change::apply(&mut writer, change)?;
            }
            transaction.intention.map_or(Ok(()), |done| undo::push(tx, done, writer.into_images()))
        })
    };
    let momentary = transaction.changes.iter().all(Change::is_draft);
    if momentary { connect::without_waiting(connection, write) } else { write(connection) }
}

/// What undo came to.
pub(super) enum Undone {
    /// The store took this intention back, by these changes, or an import, without naming any; undo would take back
    /// that one next.
    This(Intention, Vec<Change>, Option<Undoable>),
    /// The person, or another process, did something else last.
    Superseded,
    /// There is nothing to take back.
    Nothing,
}

/// Takes back the last intention, if `token` names that one. `anchor` is where the boot began that dates `at`.
pub(super) fn undo(
    connection: &Connection,
    boots: &Boots,
    seen: DataVersion,
    (at, token, anchors): (&Stamp, UndoToken, &[BootAnchor]),
) -> Result<Outcome<Undone>, StoreError> {
    transact(connection, boots, seen, |tx| {
        let Some(step) = undo::newest(tx)? else { return Ok(Undone::Nothing) };
        if step.done.token != token {
            return Ok(Undone::Superseded);
        }
        for anchor in anchors {
            super::boot::put(tx, anchor)?;
        }
        let changes = journal::take_back(tx, &step.rows, at)?;
        if let Some(no) = step.import {
            transfer::expect_none_half(tx)?;
            transfer::take_back(tx, no, at)?;
        }
        undo::forget(tx, &step)?;
        let next = undo::newest(tx)?.map(|step| step.done);
        Ok(Undone::This(step.done.intention, changes, next))
    })
}
