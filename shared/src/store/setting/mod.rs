//! What the person chose, by name.
//!
//! Boundary: a body that no longer reads is treated as absent: the default holds.

use crate::domain::reminders::ReminderSettings;
use rusqlite::{Connection, OptionalExtension, Result, params};

const REMINDERS: &str = "reminders";

/// Keeps the choices about reminders.
pub(super) fn put_reminders(connection: &Connection, settings: ReminderSettings) -> Result<()> {
    // Two plain values: their JSON cannot fail, and an empty body would be refused by the table.
    let body = serde_json::to_string(&settings).unwrap_or_default();
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    statement.execute(params![REMINDERS, body]).map(drop)
}

/// The choices about reminders.
pub(super) fn reminders(connection: &Connection) -> Result<ReminderSettings> {
    let mut statement = connection.prepare_cached(include_str!("get.sql"))?;
    let body: Option<String> = statement.query_row([REMINDERS], |row| row.get(0)).optional()?;
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default())
}
