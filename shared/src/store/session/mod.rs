//! Sessions as rows.
//!
//! Boundary: columns to domain and back; the caller decides which session to read or write.

use super::{
    error::StoreError,
    journal::Writer,
    note, pain_check,
    place::PLACES,
    set_entry,
    stamp::{self, BOOT, COLUMNS},
    table::Table,
    tx::Tx,
};
use crate::{
    domain::{
        id::SessionId,
        moment::{Instant, Stamp},
        session::Session,
    },
    effects::store::{Change, Fact},
};
use rusqlite::{OptionalExtension, Params, Row, params, types::Value};
use std::ops::RangeInclusive;

const STARTED: usize = 2;
const ENDED: usize = STARTED + COLUMNS;
const DELETED: usize = ENDED + COLUMNS;
const NOTE: usize = DELETED + COLUMNS;

pub(super) const TABLE: Table = Table {
    name: "session",
    columns: NOTE + 1,
    keys: 1,
    tombstone: Some(DELETED),
    boots: &[STARTED + BOOT, ENDED + BOOT, DELETED + BOOT],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// The same, for a session that begins when it began before: the index by start is left in peace.
const IN_PLACE: Table = Table { put: include_str!("put_in_place.sql"), ..TABLE };

/// A session with the number that its sets and checks lie under.
pub(super) struct Numbered {
    /// The number.
    pub(super) no: i64,
    /// The session.
    pub(super) session: Session,
}

/// The number of a session, removed or not.
pub(super) fn number(tx: &Tx<'_>, id: SessionId) -> Result<Option<i64>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("number.sql"))?;
    Ok(statement.query_row([id.bytes()], |row| row.get(0)).optional()?)
}

/// Adds or replaces a session; one that was removed comes back.
pub(super) fn put(writer: &mut Writer<'_>, session: &Session) -> Result<(), StoreError> {
    let tx = writer.tx;
    let known = number(tx, session.id)?;
    let no = known.map_or_else(|| next(tx), Ok)?;
    let values = values(tx, no, session)?;
    let before = known.map(|no| TABLE.get(tx, &[Value::from(no)])).transpose()?.flatten();
    let begins_as_before = before.is_some_and(|before| {
        before.get(STARTED..ENDED) == values.get(STARTED..ENDED) && !TABLE.is_removed(&before)
    });
    writer.put(if begins_as_before { &IN_PLACE } else { &TABLE }, values)
}

/// The row of a session that is not removed, without its checksum.
pub(super) fn values(tx: &Tx<'_>, no: i64, session: &Session) -> Result<Vec<Value>, StoreError> {
    let mut values = vec![Value::from(no), Value::from(session.id.bytes().to_vec())];
    values.extend(stamp::values(tx, Some(&session.started))?);
    values.extend(stamp::values(tx, session.ended.as_ref())?);
    values.extend(stamp::values(tx, None)?);
    values.push(note::value(session.note.as_ref()));
    Ok(values)
}

pub(super) fn next(tx: &Tx<'_>) -> Result<i64, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("next.sql"))?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The row of a session that begins and ends at these times, given as their columns.
pub(super) fn begun_and_ended(
    no: i64,
    id: &[u8; 16],
    begun: &[Value],
    ended: &[Value],
) -> Vec<Value> {
    let mut values = vec![Value::from(no), Value::from(id.to_vec())];
    values.extend(begun.iter().chain(ended).cloned());
    values.resize(TABLE.columns, Value::Null);
    values
}

/// Whether the log knows a session, which is not removed, as begun only, and this row of it says when it ended.
pub(super) fn ends_what_is_open(tx: &Tx<'_>, no: i64, row: &[Value]) -> Result<bool, StoreError> {
    let open = |row: &[Value]| row.get(ENDED) == Some(&Value::Null) && !TABLE.is_removed(row);
    let known = TABLE.get(tx, &[Value::from(no)])?;
    Ok(known.is_some_and(|known| open(&known)) && !open(row) && !TABLE.is_removed(row))
}

/// Moves a session to the bin; what belongs to it stays as it is and is found through it.
pub(super) fn remove(writer: &mut Writer<'_>, id: SessionId, at: &Stamp) -> Result<(), StoreError> {
    number(writer.tx, id)?.map_or(Ok(()), |no| writer.remove(&TABLE, &[Value::from(no)], at))
}

/// The session of a row, with its number.
pub(super) fn read(tx: &Tx<'_>, row: &Row<'_>) -> Result<Numbered, StoreError> {
    let session = Session {
        id: SessionId::from_bytes(row.get(1)?),
        started: stamp::read(tx, row, STARTED)?,
        ended: stamp::read_optional(tx, row, ENDED)?,
        note: note::read(row, NOTE, StoreError::BadRow("session"))?,
    };
    Ok(Numbered { no: row.get(0)?, session })
}

/// The session with this number, and when it was removed.
pub(super) fn of_number(
    tx: &Tx<'_>,
    no: i64,
) -> Result<Option<(Session, Option<Stamp>)>, StoreError> {
    let rows = tx.rows(&TABLE, TABLE.get, [no], |row| {
        Ok((read(tx, row)?.session, stamp::read_optional(tx, row, DELETED)?))
    })?;
    Ok(rows.into_iter().next())
}

/// What the row says now, and all that lies under it.
pub(super) fn changes(tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
    let [Value::Integer(no)] = key else { return Err(StoreError::BadRow("session")) };
    let (session, removed) = of_number(tx, *no)?.ok_or(StoreError::BadRow("session"))?;
    let id = session.id;
    if let Some(at) = removed {
        return Ok(vec![Change::Remove { fact: Fact::Session(id), at }]);
    }
    let sets = set_entry::SETS.of_session(tx, *no, id, PLACES)?.into_iter().map(Change::PutSet);
    let checks =
        pain_check::CHECKS.of_session(tx, *no, id, PLACES)?.into_iter().map(Change::PutCheck);
    Ok([Change::PutSession(session)].into_iter().chain(sets).chain(checks).collect())
}

/// The newest that are not removed, newest first, at most `most` of them.
pub(super) fn newest(tx: &Tx<'_>, most: usize) -> Result<Vec<Numbered>, StoreError> {
    rows(tx, include_str!("newest.sql"), params![limit(most)])
}

/// The newest that begin at or before `at`, likewise.
pub(super) fn until(tx: &Tx<'_>, at: Instant, most: usize) -> Result<Vec<Numbered>, StoreError> {
    rows(tx, include_str!("until.sql"), params![at.0, limit(most)])
}

/// The earliest that begin after `at`, earliest first.
pub(super) fn after(tx: &Tx<'_>, at: Instant, most: usize) -> Result<Vec<Numbered>, StoreError> {
    rows(tx, include_str!("after.sql"), params![at.0, limit(most)])
}

/// The newest that begin within a time, newest first.
pub(super) fn within(
    tx: &Tx<'_>,
    time: RangeInclusive<Instant>,
    most: usize,
) -> Result<Vec<Numbered>, StoreError> {
    let (from, to) = time.into_inner();
    rows(tx, include_str!("within.sql"), params![from.0, to.0, limit(most)])
}

/// The newest that nobody ended, newest first.
pub(super) fn not_ended(tx: &Tx<'_>, most: usize) -> Result<Vec<Numbered>, StoreError> {
    rows(tx, include_str!("not_ended.sql"), params![limit(most)])
}

/// The ids of those that the person removed last.
pub(super) fn removed(tx: &Tx<'_>, most: usize) -> Result<Vec<SessionId>, StoreError> {
    let removed = rows(tx, include_str!("removed.sql"), params![limit(most)])?;
    Ok(removed.into_iter().map(|row| row.session.id).collect())
}

fn rows(tx: &Tx<'_>, sql: &str, params: impl Params) -> Result<Vec<Numbered>, StoreError> {
    tx.rows(&TABLE, sql, params, |row| read(tx, row))
}

pub(super) fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}
