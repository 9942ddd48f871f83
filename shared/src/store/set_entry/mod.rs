//! Sets as rows.
//!
//! Boundary: which row holds which set; `row` says what its columns mean.

mod films;
mod row;

use super::{
    error::StoreError,
    journal::Writer,
    owned::Owned,
    place,
    stamp::{BOOT, COLUMNS},
    table::Table,
    tx::Tx,
};
use crate::{
    domain::{exercise::ExerciseId, id::SessionId, set_entry::SetEntry},
    effects::store::{Change, Fact},
};
use rusqlite::params;

pub(super) use films::filmed_outside;
pub(super) use row::{AT, values};

pub(super) const TABLE: Table = Table {
    name: "set_entry",
    columns: row::DELETED + COLUMNS,
    keys: 1,
    tombstone: Some(row::DELETED),
    boots: &[row::AT + BOOT, row::DELETED + BOOT],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// What sets share with other entries of a session.
pub(super) const SETS: Owned<SetEntry> = Owned {
    table: &TABLE,
    key: include_str!("key.sql"),
    of_session: include_str!("of_session.sql"),
    read: row::read,
    change: |session, set, removed| match removed {
        Some(at) => Change::Remove { fact: Fact::Set(session, set.id), at },
        None => Change::PutSet(set),
    },
};

/// Adds or replaces a set; one that was removed comes back.
pub(super) fn put(writer: &mut Writer<'_>, set: &SetEntry) -> Result<(), StoreError> {
    let tx = writer.tx;
    let place = SETS.place(tx, set.session, set.id.bytes())?;
    writer.put_at(place, &TABLE, row::values(tx, place.key(), set)?)?;
    note_lift(tx, place.key())
}

/// Notes in which session the lift of a set was done.
pub(super) fn note_lift(tx: &Tx<'_>, key: i64) -> Result<(), StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("note_lift.sql"))?;
    statement.execute(params![key, place::session(key)])?;
    Ok(())
}

/// Those of them that are of one lift.
pub(super) fn of_lift(
    tx: &Tx<'_>,
    (no, id): (i64, SessionId),
    exercise: &ExerciseId,
    most: i64,
) -> Result<Vec<SetEntry>, StoreError> {
    let [first, last] = place::range(no);
    let params = params![first, last, most, exercise.as_str()];
    tx.rows(&TABLE, include_str!("of_lift.sql"), params, |row| row::read(tx, row, id))
}

/// Whether a session has a set of a lift, removed or not.
pub(super) fn has_lift(tx: &Tx<'_>, no: i64, exercise: &str) -> Result<bool, StoreError> {
    let [first, last] = place::range(no);
    let mut statement = tx.sql.prepare_cached(include_str!("has_lift.sql"))?;
    Ok(statement.exists(params![first, last, exercise])?)
}
