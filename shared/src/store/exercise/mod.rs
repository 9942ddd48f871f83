//! What a person chose for a lift, by its id.
//!
//! Boundary: the bodies are the model's own JSON, opaque to the store.

use super::{error::StoreError, journal::Writer, setting, table::Table, tx::Tx};
use crate::{
    domain::{
        exercise::ExerciseId,
        settings::{Setting, SettingKey},
    },
    effects::store::Change,
};
use rusqlite::{Row, types::Value};

pub(super) const TABLE: Table = Table {
    name: "exercise",
    columns: 2,
    keys: 1,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// How many lifts are read: more than anyone has chosen something for.
const MOST: u32 = 1024;
const BAD: StoreError = StoreError::BadRow("exercise");

/// Keeps what was chosen for a lift.
pub(super) fn put(
    writer: &mut Writer<'_>,
    exercise: &ExerciseId,
    body: &str,
) -> Result<(), StoreError> {
    setting::put_body(writer, &TABLE, exercise.as_str(), body)
}

/// What was chosen for each lift.
pub(super) fn all(tx: &Tx<'_>) -> Result<Vec<Setting>, StoreError> {
    tx.rows(&TABLE, include_str!("all.sql"), [MOST], read)
}

/// What the row of a lift says now.
pub(super) fn changes(tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
    let [Value::Text(id)] = key else { return Err(BAD) };
    let rows = tx.rows(&TABLE, TABLE.get, [id], read)?;
    Ok(rows.into_iter().map(Change::PutSetting).collect())
}

fn read(row: &Row<'_>) -> Result<Setting, StoreError> {
    let id: String = row.get(0)?;
    let key = SettingKey::Lift(ExerciseId::parse(&id).map_err(|_| BAD)?);
    Ok(Setting { key, body: row.get(1)? })
}
