//! Imports as rows: which app's file it was, and which rows of the log each one wrote.
//!
//! Boundary: keeps what an import did; doing and undoing it is `merge`'s and `take_back`'s.

mod ranges;

pub(in crate::store) use ranges::Ranges;

use super::rows;
use crate::{
    domain::{
        id::BatchId,
        moment::Stamp,
        transfer::{ImportBatch, Origin},
    },
    store::{error::StoreError, journal::Image, json, stamp::Spelt, table::Table, tx::Tx},
};
use rusqlite::{OptionalExtension, Row, types::Value};
use serde::{Deserialize, Serialize};

pub(super) const TABLE: Table = Table {
    name: "import_batch",
    columns: 3,
    keys: 1,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};
const BAD: StoreError = StoreError::BadRow(TABLE.name);

/// What the row of an import says.
#[derive(Serialize, Deserialize)]
pub(super) struct Body {
    at: Spelt,
    app: String,
    dialect: String,
    /// Rows that it added: undo moves them to the bin.
    #[serde(default)]
    pub(super) added: Ranges,
    /// Rows that it moved to the bin: undo brings them back.
    #[serde(default)]
    pub(super) removed: Ranges,
    /// The other rows that it wrote, as they were: ends of sessions and choices, which are few.
    #[serde(default)]
    pub(super) images: Vec<Image>,
    /// Rows that an import which was taken back had added, and that it brought back out of the bin, with the time of
    /// their tombstone; until it is done, then they are among those that it added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) back: Vec<(Spelt, Ranges)>,
    /// The instant at which undo took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) undone: Option<i64>,
}

impl Body {
    /// Of an import that has written nothing yet.
    pub(super) fn of(batch: &ImportBatch) -> Self {
        Self {
            at: Spelt::of(&batch.at),
            app: batch.origin.app.clone(),
            dialect: batch.origin.dialect.clone(),
            added: Ranges::default(),
            removed: Ranges::default(),
            images: Vec::new(),
            back: Vec::new(),
            undone: None,
        }
    }

    /// The same import, as a log knows it that has its rows under other numbers.
    pub(super) fn of_no_row(self) -> Self {
        let Self { at, app, dialect, .. } = self;
        let (added, removed) = (Ranges::default(), Ranges::default());
        Self {
            at,
            app,
            dialect,
            added,
            removed,
            images: Vec::new(),
            back: Vec::new(),
            undone: None,
        }
    }
}

impl Body {
    /// Notes a row that comes back out of the bin.
    pub(super) fn comes_back(&mut self, table: &str, key: i64, removed: &Stamp) {
        let removed = Spelt::of(removed);
        if let Some((_, rows)) = self.back.iter_mut().find(|(at, _)| *at == removed) {
            return rows.add(table, key);
        }
        let mut rows = Ranges::default();
        rows.add(table, key);
        self.back.push((removed, rows));
    }

    /// The import is done: undo moves what came back to the bin, too.
    pub(super) fn close(&mut self) {
        for (_, rows) in std::mem::take(&mut self.back) {
            self.added.add_all(&rows);
        }
    }
}

/// Forgets an import.
pub(super) fn drop(tx: &Tx<'_>, no: i64) -> Result<(), StoreError> {
    tx.sql.prepare_cached(include_str!("drop.sql"))?.execute([no])?;
    Ok(())
}

/// The number of the next import.
pub(super) fn next(tx: &Tx<'_>) -> Result<i64, StoreError> {
    Ok(tx.sql.prepare_cached(include_str!("next.sql"))?.query_row([], |row| row.get(0))?)
}

/// The number of an import.
pub(super) fn number(tx: &Tx<'_>, id: BatchId) -> Result<Option<i64>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("number.sql"))?;
    Ok(statement.query_row([id.bytes()], |row| row.get(0)).optional()?)
}

/// Keeps what an import did.
pub(super) fn put(tx: &Tx<'_>, no: i64, id: BatchId, body: &Body) -> Result<(), StoreError> {
    let body = json::text(body, TABLE.name)?;
    TABLE.put(tx, vec![no.into(), id.bytes().to_vec().into(), body.into()])
}

/// What an import did; `None` where the log has none of this number that reads.
pub(super) fn get(tx: &Tx<'_>, no: i64) -> Result<Option<(BatchId, Body)>, StoreError> {
    let row = TABLE.sound(tx, &[Value::from(no)])?;
    let Some([_, Value::Blob(id), Value::Text(body)]) = row.as_deref() else { return Ok(None) };
    let id = id.as_slice().try_into().map(BatchId::from_bytes).map_err(|_| BAD)?;
    Ok(serde_json::from_str(body).ok().map(|body| (id, body)))
}

/// The import of a row, where another app's file was brought in: those of Brace's own files leave nothing that
/// speaks of them.
pub(super) fn foreign(row: &Row<'_>) -> Result<Option<ImportBatch>, StoreError> {
    let body: Body = json::read(row, 2, TABLE.name)?.ok_or(BAD)?;
    let origin = Origin { app: body.app, dialect: body.dialect };
    let batch = ImportBatch { id: BatchId::from_bytes(row.get(1)?), at: body.at.stamp(), origin };
    Ok((batch.origin.app != Origin::BRACE).then_some(batch))
}

/// The rows that imports which were taken back had added, with the instants at which they were.
pub(super) fn taken_back(tx: &Tx<'_>) -> Result<Vec<(i64, Ranges)>, StoreError> {
    let mut all = Vec::new();
    rows::each::<StoreError>(tx, &TABLE, rows::ALL, |_, row, sound| {
        let body: Option<Body> = if sound { json::read(row, 2, TABLE.name)? } else { None };
        all.extend(body.and_then(|body| Some((body.undone?, body.added))));
        Ok(())
    })?;
    Ok(all)
}

/// The rows that an import wrote, for who asks what a step of undo speaks of.
pub(in crate::store) fn written_by(tx: &Tx<'_>, no: i64) -> Result<[Ranges; 2], StoreError> {
    let body = get(tx, no)?.map(|(_, body)| [body.added, body.removed]);
    Ok(body.unwrap_or_default())
}
