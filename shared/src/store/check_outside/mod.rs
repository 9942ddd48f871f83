//! Ratings outside any session as rows.
//!
//! Boundary: which row holds which rating; `row` says what its columns mean.

mod row;

use super::{
    error::StoreError,
    journal::Writer,
    stamp::{self, BOOT, COLUMNS},
    table::Table,
    tx::Tx,
    walk::{END, walk},
};
use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        id::CheckId,
        moment::{Instant, Stamp},
        outside_check::OutsideCheck,
    },
    effects::store::{Change, Fact, Log},
};
use rusqlite::{OptionalExtension, types::Value};

/// The places of ratings before and after one, in the order of time.
pub(super) const OLDER: &str = include_str!("older.sql");
pub(super) const NEWER: &str = include_str!("newer.sql");

pub(super) use row::{read, values};

pub(super) const TABLE: Table = Table {
    name: "check_outside",
    columns: row::DELETED + COLUMNS,
    keys: 1,
    tombstone: Some(row::DELETED),
    boots: &[row::AT + BOOT, row::DELETED + BOOT],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// The number of a rating, removed or not.
pub(super) fn number(tx: &Tx<'_>, id: &[u8; 16]) -> Result<Option<i64>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("number.sql"))?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// The number of the next one.
pub(super) fn next(tx: &Tx<'_>) -> Result<i64, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("next.sql"))?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Adds or replaces a rating; one that was removed comes back.
pub(super) fn put(writer: &mut Writer<'_>, check: &OutsideCheck) -> Result<(), StoreError> {
    let tx = writer.tx;
    let no = number(tx, check.id.bytes())?.map_or_else(|| next(tx), Ok)?;
    writer.put(&TABLE, row::values(tx, no, check)?)
}

/// Moves a rating to the bin; one that the log does not have is no error.
pub(super) fn remove(writer: &mut Writer<'_>, id: CheckId, at: &Stamp) -> Result<(), StoreError> {
    let no = number(writer.tx, id.bytes())?;
    no.map_or(Ok(()), |no| writer.remove(&TABLE, &[Value::from(no)], at))
}

/// The rating with this number, and when it was removed.
pub(super) fn of_number(
    tx: &Tx<'_>,
    no: i64,
) -> Result<Option<(OutsideCheck, Option<Stamp>)>, StoreError> {
    let rows = tx.rows(&TABLE, TABLE.get, [no], |row| {
        Ok((row::read(tx, row)?, stamp::read_optional(tx, row, row::DELETED)?))
    })?;
    Ok(rows.into_iter().next())
}

/// What the row says now.
pub(super) fn changes(tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
    let [Value::Integer(no)] = key else { return Err(StoreError::BadRow(TABLE.name)) };
    let change = |(check, removed): (OutsideCheck, Option<Stamp>)| match removed {
        Some(at) => Change::Remove { fact: Fact::Outside(check.id), at },
        None => Change::PutOutside(check),
    };
    Ok(of_number(tx, *no)?.map(change).into_iter().collect())
}

/// The ratings of the window around a time: the newest, the first since the newest session began, and those next
/// to the time.
pub(super) fn window(
    tx: &Tx<'_>,
    around: Instant,
    newest_session: Option<Instant>,
) -> Result<Vec<OutsideCheck>, StoreError> {
    let mut places = walk(tx, OLDER, END, Log::OUTSIDE)?;
    if places.len() == Log::OUTSIDE {
        if let Some(began) = newest_session {
            places.extend(walk(tx, NEWER, (began.0, i64::MIN), Log::OUTSIDE_SINCE)?);
        }
        places.extend(walk(tx, OLDER, (around.0, i64::MAX), Log::OUTSIDE)?);
        places.extend(walk(tx, NEWER, (around.0, i64::MAX), Log::OUTSIDE)?);
        places.order();
        places.dedup();
    }
    let mut window = Vec::with_capacity(places.len());
    for (_, no) in places {
        window.extend(of_number(tx, no)?.map(|(check, _)| check));
    }
    Ok(window)
}
