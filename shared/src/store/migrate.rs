//! The migrations that lead from one schema version to the next.
//!
//! Boundary: runs every migration from the version it finds to the newest, all in one transaction;
//! never downgrades.

use super::error::StoreError;
use rusqlite::{Connection, TransactionBehavior};

/// Marks a file as Brace's, in the header's `application_id`: "BRAC".
pub(super) const APPLICATION_ID: u32 = 0x4252_4143;

/// One migration.
pub(super) struct Migration {
    /// The version it leads to.
    pub(super) version: i64,
    /// What it does.
    pub(super) sql: &'static str,
}

/// Every migration, in order. A released one never changes: a test freezes its hash.
pub(super) const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, sql: include_str!("../../migrations/0001_log.sql") },
    Migration { version: 2, sql: include_str!("../../migrations/0002_session.sql") },
    Migration { version: 3, sql: include_str!("../../migrations/0003_flow.sql") },
    Migration { version: 4, sql: include_str!("../../migrations/0004_imports.sql") },
];

/// The version that the last of these migrations leads to.
pub(super) fn newest(migrations: &[Migration]) -> i64 {
    migrations.last().map_or(0, |migration| migration.version)
}

/// The version of the schema.
pub(super) fn version(connection: &Connection) -> Result<i64, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("user_version.sql"))?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The `application_id` in the header: which program the file says it belongs to.
pub(super) fn application(connection: &Connection) -> Result<u32, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("application_id.sql"))?;
    let signed: i32 = statement.query_row([], |row| row.get(0))?;
    Ok(signed.cast_unsigned())
}

/// Migrates to the newest version.
pub(super) fn migrate(
    connection: &mut Connection,
    migrations: &[Migration],
) -> Result<(), StoreError> {
    if version(connection)? == newest(migrations) {
        return Ok(());
    }
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read again: another process may have migrated while this one waited.
    let found = version(&sql)?;
    if found > newest(migrations) {
        return Err(StoreError::Newer { found });
    }
    for migration in migrations.iter().filter(|migration| migration.version > found) {
        sql.execute_batch(migration.sql)?;
        sql.pragma_update(None, "user_version", migration.version)?;
    }
    sql.pragma_update(None, "application_id", APPLICATION_ID)?;
    sql.commit()?;
    Ok(())
}
