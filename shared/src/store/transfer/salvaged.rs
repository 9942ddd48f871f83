//! Where the sets of a log that lies aside came from.
//!
//! Boundary: rows as they were found, under numbers of the open log; which sets are put, `salvage` says.

use super::{
    batch::{self, Body},
    provenance,
};
use crate::{
    domain::id::BatchId,
    store::{error::StoreError, table::Table, tx::Tx},
};
use rusqlite::types::Value;
use std::collections::BTreeMap;

/// The rows of imports.
pub(in crate::store) const IMPORTS: Table = batch::TABLE;
/// The rows of where sets came from.
pub(in crate::store) const ORIGINS: Table = provenance::TABLE;

/// Puts an import, where the open log lacks it; returns its number here. The rows that it wrote there have other numbers
/// here, and undo no longer takes them back: it speaks of none.
pub(in crate::store) fn take_import(
    tx: &Tx<'_>,
    values: &[Value],
) -> Result<Option<i64>, StoreError> {
    let [_, Value::Blob(id), Value::Text(body)] = values else { return Ok(None) };
    let (Ok(id), Ok(body)) =
        (<[u8; 16]>::try_from(id.as_slice()), serde_json::from_str::<Body>(body))
    else {
        return Ok(None);
    };
    let id = BatchId::from_bytes(id);
    if let Some(here) = batch::number(tx, id)? {
        return Ok(Some(here));
    }
    let here = batch::next(tx)?;
    batch::put(tx, here, id, &body.of_no_row())?;
    Ok(Some(here))
}

/// Puts where a set came from under its key here, where its import is known by now.
pub(in crate::store) fn take_origin(
    tx: &Tx<'_>,
    imports: &BTreeMap<i64, i64>,
    (key, mut values): (i64, Vec<Value>),
) -> Result<(), StoreError> {
    let [first, Value::Integer(there), ..] = values.as_mut_slice() else { return Ok(()) };
    let Some(here) = imports.get(there) else { return Ok(()) };
    (*first, *there) = (Value::from(key), *here);
    ORIGINS.put(tx, values)
}
