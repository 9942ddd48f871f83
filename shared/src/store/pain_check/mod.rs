//! Checks as rows, their ratings among the columns.
//!
//! Boundary: which row holds which check; `row` says what its columns mean.

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
        id::{CheckId, SessionId},
        moment::Stamp,
        pain_check::PainCheck,
    },
    effects::store::{Change, Fact},
};
use rusqlite::{params, types::Value};

pub(super) use row::ANSWERED;

pub(super) const TABLE: Table = Table {
    name: "pain_check",
    columns: row::DELETED + COLUMNS,
    keys: 1,
    tombstone: Some(row::DELETED),
    boots: &[row::ANSWERED + BOOT, row::ABOUT + BOOT, row::DELETED + BOOT],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// Adds or replaces a check; one that was removed comes back.
pub(super) fn put(writer: &mut Writer<'_>, check: &PainCheck) -> Result<(), StoreError> {
    let tx = writer.tx;
    let session = session::number_of_owner(tx, check.session)?;
    let place = place::of(tx, include_str!("key.sql"), session, check.id.bytes())?;
    writer.put_at(place, &TABLE, row::values(tx, place.key(), check)?)
}

/// Moves a check to the bin.
pub(super) fn remove(
    writer: &mut Writer<'_>,
    (owner, id): (SessionId, CheckId),
    at: &Stamp,
) -> Result<(), StoreError> {
    let tx = writer.tx;
    let Some(session) = session::number(tx, owner)? else { return Ok(()) };
    let place = place::of(tx, include_str!("key.sql"), session, id.bytes())?;
    writer.remove(&TABLE, &[Value::from(place.key())], at)
}

/// What the row says now.
pub(super) fn changes(tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
    const BAD: StoreError = StoreError::BadRow("check");
    let [Value::Integer(key)] = key else { return Err(BAD) };
    let (owner, _) = session::of_number(tx, place::session(*key))?.ok_or(BAD)?;
    let found = of_key(tx, *key, owner.id)?;
    Ok(found
        .into_iter()
        .map(|(check, removed)| match removed {
            Some(at) => Change::Remove { fact: Fact::Check(owner.id, check.id), at },
            None => Change::PutCheck(check),
        })
        .collect())
}

/// The check with this key, of this session, and when it was removed.
pub(super) fn of_key(
    tx: &Tx<'_>,
    key: i64,
    session: SessionId,
) -> Result<Option<(PainCheck, Option<Stamp>)>, StoreError> {
    let rows = tx.rows(&TABLE, TABLE.get, [key], |row| {
        Ok((row::read(tx, row, session)?, row::removed(tx, row)?))
    })?;
    Ok(rows.into_iter().next())
}

/// The checks of a session that are not removed, in the order in which they were entered, at most `most`.
pub(super) fn of_session(
    tx: &Tx<'_>,
    no: i64,
    id: SessionId,
    most: i64,
) -> Result<Vec<PainCheck>, StoreError> {
    let [first, last] = place::range(no);
    let params = params![first, last, most];
    tx.rows(&TABLE, include_str!("of_session.sql"), params, |row| row::read(tx, row, id))
}
