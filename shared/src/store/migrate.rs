//! The ladder of schema versions.
//!
//! Boundary: from the version found to the newest, all in one transaction; never downwards.

use super::error::StoreError;
use rusqlite::{Connection, TransactionBehavior, ffi};

/// Marks a file as Brace's, in the header's `application_id`: "BRAC".
pub(super) const APPLICATION_ID: u32 = 0x4252_4143;

/// One step up.
pub(super) struct Migration {
    /// The version it leads to.
    pub(super) version: i64,
    /// What it does.
    pub(super) sql: &'static str,
}

/// Every step, in order. A released one never changes: its hash is frozen in a test.
pub(super) const LADDER: &[Migration] = &[
    Migration { version: 1, sql: include_str!("../../migrations/0001_facts.sql") },
    Migration { version: 2, sql: include_str!("../../migrations/0002_reminders.sql") },
    Migration { version: 3, sql: include_str!("../../migrations/0003_named_undo.sql") },
];

/// The newest version of a ladder.
pub(super) fn newest(ladder: &[Migration]) -> i64 {
    ladder.last().map_or(0, |step| step.version)
}

/// The version of the schema.
pub(super) fn version(connection: &Connection) -> Result<i64, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("user_version.sql"))?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Whose file it says it is.
pub(super) fn application(connection: &Connection) -> Result<u32, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("application_id.sql"))?;
    let signed: i32 = statement.query_row([], |row| row.get(0))?;
    Ok(signed.cast_unsigned())
}

/// Climbs to the newest version. Call with `foreign_keys` off, so that a table can be rebuilt.
pub(super) fn migrate(connection: &mut Connection, ladder: &[Migration]) -> Result<(), StoreError> {
    if version(connection)? == newest(ladder) {
        return Ok(());
    }
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read again: another process may have climbed while this one waited.
    let found = version(&sql)?;
    if found > newest(ladder) {
        return Err(StoreError::Newer { found });
    }
    for step in ladder.iter().filter(|step| step.version > found) {
        sql.execute_batch(step.sql)?;
        sql.pragma_update(None, "user_version", step.version)?;
    }
    sql.pragma_update(None, "application_id", APPLICATION_ID)?;
    if dangling(&sql)? {
        // The step is at fault rather than the file: nothing is kept of it, the file stays.
        let broken = ffi::Error::new(ffi::SQLITE_CONSTRAINT_FOREIGNKEY);
        return Err(rusqlite::Error::SqliteFailure(broken, None).into());
    }
    sql.commit()?;
    Ok(())
}

fn dangling(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection.prepare("PRAGMA foreign_key_check")?.exists([])?)
}
