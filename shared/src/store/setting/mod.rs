//! What the person chose, by name.
//!
//! Boundary: a body that no longer reads is treated as absent: the default holds.

use super::{error::StoreError, json, table::Table, tx::Tx};
use crate::domain::reminders::ReminderSettings;
use rusqlite::types::Value;
use serde::{Serialize, de::DeserializeOwned};

const REMINDERS: &str = "reminders";
const TABLE: Table = Table {
    name: "setting",
    columns: 2,
    keys: 1,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// Keeps the choices about reminders.
pub(super) fn put_reminders(tx: &Tx<'_>, settings: ReminderSettings) -> Result<(), StoreError> {
    put(tx, REMINDERS, &settings)
}

/// The choices about reminders.
pub(super) fn reminders(tx: &Tx<'_>) -> Result<ReminderSettings, StoreError> {
    Ok(get(tx, REMINDERS)?.unwrap_or_default())
}

/// Keeps a value under a name.
pub(super) fn put<T: Serialize>(tx: &Tx<'_>, name: &str, value: &T) -> Result<(), StoreError> {
    let body = json::text(value, "setting")?;
    TABLE.put(tx, vec![name.to_owned().into(), body.into()])
}

/// The value under a name; `None` where there is none that reads.
pub(super) fn get<T: DeserializeOwned>(tx: &Tx<'_>, name: &str) -> Result<Option<T>, StoreError> {
    let row = match TABLE.get(tx, &[Value::from(name.to_owned())]) {
        Err(StoreError::BadRow(_)) => {
            tx.left_out();
            None
        }
        row => row?,
    };
    let body = row.and_then(|values| values.into_iter().nth(1));
    Ok(body.and_then(|body| match body {
        Value::Text(body) => serde_json::from_str(&body).ok(),
        _ => None,
    }))
}
