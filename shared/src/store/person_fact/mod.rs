//! What a person said of themselves as rows.
//!
//! Boundary: which row holds which fact; `row` says what its columns mean.

mod row;

use super::{
    error::StoreError,
    journal::Writer,
    session::limit,
    stamp::{self, BOOT, COLUMNS},
    table::Table,
    tx::Tx,
    walk::{END, Place, walk},
};
use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        id::PersonFactId,
        moment::{Instant, Stamp},
        person::{HistoryItem, PersonFact},
    },
    effects::store::{Change, Fact, SaidKind},
};
use rusqlite::{OptionalExtension, params, types::Value};

pub(super) use row::{read, values};

pub(super) const TABLE: Table = Table {
    name: row::NOUN,
    columns: row::DELETED + COLUMNS,
    keys: 1,
    tombstone: Some(row::DELETED),
    boots: &[row::AT + BOOT, row::DELETED + BOOT],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// The number of a fact, removed or not.
pub(super) fn number(tx: &Tx<'_>, id: &[u8; 16]) -> Result<Option<i64>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("number.sql"))?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// The number of the next one.
pub(super) fn next(tx: &Tx<'_>) -> Result<i64, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("next.sql"))?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Adds or replaces a fact; one that was removed comes back.
pub(super) fn put(writer: &mut Writer<'_>, fact: &PersonFact) -> Result<(), StoreError> {
    let tx = writer.tx;
    let no = number(tx, fact.id.bytes())?.map_or_else(|| next(tx), Ok)?;
    writer.put(&TABLE, row::values(tx, no, fact)?)
}

/// Moves a fact to the bin; one that the log does not have is no error.
pub(super) fn remove(
    writer: &mut Writer<'_>,
    id: PersonFactId,
    at: &Stamp,
) -> Result<(), StoreError> {
    let no = number(writer.tx, id.bytes())?;
    no.map_or(Ok(()), |no| writer.remove(&TABLE, &[Value::from(no)], at))
}

/// The fact with this number, and when it was removed.
pub(super) fn of_number(
    tx: &Tx<'_>,
    no: i64,
) -> Result<Option<(PersonFact, Option<Stamp>)>, StoreError> {
    let rows = tx.rows(&TABLE, TABLE.get, [no], |row| {
        Ok((row::read(tx, row)?, stamp::read_optional(tx, row, row::DELETED)?))
    })?;
    Ok(rows.into_iter().next())
}

/// What the row says now.
pub(super) fn changes(tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
    let [Value::Integer(no)] = key else { return Err(StoreError::BadRow(TABLE.name)) };
    let change = |(fact, removed): (PersonFact, Option<Stamp>)| match removed {
        Some(at) => Change::Remove { fact: Fact::Person(fact.id), at },
        None => Change::PutPerson(fact),
    };
    Ok(of_number(tx, *no)?.map(change).into_iter().collect())
}

/// The facts of the window: of each kind the newest of all, and the newest before each of two times.
pub(super) fn window(
    tx: &Tx<'_>,
    around: Instant,
    now: Instant,
) -> Result<Vec<PersonFact>, StoreError> {
    let mut places = Vec::new();
    for kind in SaidKind::all() {
        let newest = older(tx, kind, END)?;
        // Fewer than that are all there are.
        if newest.len() == kind.most() {
            places.extend(older(tx, kind, (around.0, i64::MAX))?);
            places.extend(older(tx, kind, (now.0, i64::MAX))?);
        }
        places.extend(newest);
    }
    places.order();
    places.dedup();
    let mut window = Vec::with_capacity(places.len());
    for (_, no) in places {
        window.extend(of_number(tx, no)?.map(|(fact, _)| fact));
    }
    Ok(window)
}

/// The places of the newest before one.
fn older(tx: &Tx<'_>, kind: SaidKind, before: Place) -> Result<Vec<Place>, StoreError> {
    let sql = match kind {
        SaidKind::FlagsNone => include_str!("flags_none.sql"),
        SaidKind::FlagsSome => include_str!("flags_some.sql"),
        SaidKind::FlagEnds => include_str!("flag_ends.sql"),
        SaidKind::Plans => include_str!("plans.sql"),
        SaidKind::History(item) => return answers(tx, item, before, kind.most()),
    };
    walk(tx, sql, before, kind.most())
}

/// The same of the answers about one part of the history.
fn answers(
    tx: &Tx<'_>,
    item: HistoryItem,
    (instant, no): Place,
    most: usize,
) -> Result<Vec<Place>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("history.sql"))?;
    let places = statement.query_map(params![instant, no, limit(most), item.id()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(places.collect::<Result<_, _>>()?)
}
