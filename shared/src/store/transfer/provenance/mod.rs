//! Where sets came from, as rows.
//!
//! Boundary: a row a set that an import brought from another app; none for what was entered by hand.

use super::batch;
use crate::{
    domain::{id::BatchId, transfer::Provenance},
    store::{error::StoreError, table::Table, tx::Tx},
};
use rusqlite::types::Value;

pub(super) const TABLE: Table = Table {
    name: "provenance",
    columns: 4,
    keys: 1,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// Keeps where a set came from: the number of the import, the line, the exercise's name there.
pub(super) fn put(
    tx: &Tx<'_>,
    key: i64,
    batch: i64,
    origin: &Provenance,
) -> Result<(), StoreError> {
    TABLE.put(tx, vec![key.into(), batch.into(), origin.line.into(), origin.name.clone().into()])
}

/// The ids of imports by number: the last one asked for is remembered, since its sets lie side by side.
#[derive(Default)]
pub(super) struct Batches(Option<(i64, Option<BatchId>)>);

impl Batches {
    fn id(&mut self, tx: &Tx<'_>, no: i64) -> Result<Option<BatchId>, StoreError> {
        if let Some((last, id)) = self.0
            && last == no
        {
            return Ok(id);
        }
        let id = batch::get(tx, no)?.map(|(id, _)| id);
        self.0 = Some((no, id));
        Ok(id)
    }
}

/// Where the set with this key came from.
pub(super) fn of(
    tx: &Tx<'_>,
    key: i64,
    batches: &mut Batches,
) -> Result<Option<Provenance>, StoreError> {
    let row = TABLE.sound(tx, &[Value::from(key)])?;
    let Some([_, Value::Integer(no), Value::Integer(line), Value::Text(name)]) = row.as_deref()
    else {
        return Ok(None);
    };
    let line = u32::try_from(*line).map_err(|_| StoreError::BadRow(TABLE.name))?;
    let batch = batches.id(tx, *no)?;
    Ok(batch.map(|batch| Provenance { batch, line, name: name.clone() }))
}
