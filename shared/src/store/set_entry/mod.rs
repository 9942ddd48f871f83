//! Sets as rows.
//!
//! Boundary: which row holds which set; `row` says what its columns mean.

mod row;

use super::{
    error::StoreError,
    journal::Writer,
    place, session,
    stamp::{BOOT, COLUMNS},
    table::Table,
    tx::Tx,
};
use crate::{
    domain::{
        exercise::ExerciseId,
        id::{SessionId, SetId},
        moment::Stamp,
        set_entry::SetEntry,
    },
    effects::store::{Change, Fact},
};
use rusqlite::{params, types::Value};

pub(super) use row::AT;

pub(super) const TABLE: Table = Table {
    name: "set_entry",
    columns: row::DELETED + COLUMNS,
    keys: 1,
    tombstone: Some(row::DELETED),
    boots: &[row::AT + BOOT, row::DELETED + BOOT],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// Adds or replaces a set; one that was removed comes back.
pub(super) fn put(writer: &mut Writer<'_>, set: &SetEntry) -> Result<(), StoreError> {
    let tx = writer.tx;
    let session = session::number_of_owner(tx, set.session)?;
    let place = place::of(tx, include_str!("key.sql"), session, set.id.bytes())?;
    writer.put_at(place, &TABLE, row::values(tx, place.key(), set)?)?;
    note_lift(tx, place.key())
}

/// Notes in which session the lift of a set was done.
pub(super) fn note_lift(tx: &Tx<'_>, key: i64) -> Result<(), StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("note_lift.sql"))?;
    statement.execute(params![key, place::session(key)])?;
    Ok(())
}

/// Moves a set to the bin.
pub(super) fn remove(
    writer: &mut Writer<'_>,
    (owner, id): (SessionId, SetId),
    at: &Stamp,
) -> Result<(), StoreError> {
    let tx = writer.tx;
    let Some(session) = session::number(tx, owner)? else { return Ok(()) };
    let place = place::of(tx, include_str!("key.sql"), session, id.bytes())?;
    writer.remove(&TABLE, &[Value::from(place.key())], at)
}

/// What the row says now.
pub(super) fn changes(tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
    const BAD: StoreError = StoreError::BadRow("set");
    let [Value::Integer(key)] = key else { return Err(BAD) };
    let (owner, _) = session::of_number(tx, place::session(*key))?.ok_or(BAD)?;
    let found = of_key(tx, *key, owner.id)?;
    Ok(found
        .into_iter()
        .map(|(set, removed)| match removed {
            Some(at) => Change::Remove { fact: Fact::Set(owner.id, set.id), at },
            None => Change::PutSet(set),
        })
        .collect())
}

/// The set with this key, of this session, and when it was removed.
pub(super) fn of_key(
    tx: &Tx<'_>,
    key: i64,
    session: SessionId,
) -> Result<Option<(SetEntry, Option<Stamp>)>, StoreError> {
    let rows = tx.rows(&TABLE, TABLE.get, [key], |row| {
        Ok((row::read(tx, row, session)?, row::removed(tx, row)?))
    })?;
    Ok(rows.into_iter().next())
}

/// The sets of a session that are not removed, in the order in which they were entered, at most `most`.
pub(super) fn of_session(
    tx: &Tx<'_>,
    no: i64,
    id: SessionId,
    most: i64,
) -> Result<Vec<SetEntry>, StoreError> {
    let [first, last] = place::range(no);
    let params = params![first, last, most];
    tx.rows(&TABLE, include_str!("of_session.sql"), params, |row| row::read(tx, row, id))
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
