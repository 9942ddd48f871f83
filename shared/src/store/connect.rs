//! A connection to an existing database, set up for facts that must not be lost.
//!
//! Boundary: creates nothing and writes nothing but, at the very end, the journal mode.

use super::error::StoreError;
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::{path::Path, time::Duration};

/// How long another process may hold the log before a request fails as busy.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);
/// Room for every statement in here, so that none is compiled twice.
const STATEMENTS: usize = 128;

/// The settings made before the first read.
const PRAGMAS: &[(&str, &str)] = &[
    // A commit returns after the write-ahead log is on the disk.
    ("synchronous", "FULL"),
    // On Apple's systems an ordinary fsync leaves the bytes in the drive's cache.
    #[cfg(target_vendor = "apple")]
    ("fullfsync", "ON"),
    #[cfg(target_vendor = "apple")]
    ("checkpoint_fullfsync", "ON"),
    // SQLite finds a cell that does not fit its page when it reads the page, not when it follows the cell.
    ("cell_size_check", "ON"),
    // A schema that came with a file may call no function with side effects.
    ("trusted_schema", "OFF"),
    // What is replaced is overwritten where that costs no further page.
    ("secure_delete", "FAST"),
    // Nothing of the log goes to a temporary file.
    ("temp_store", "MEMORY"),
];

/// Connects for reading and writing.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    checkpoint_on_close(&connection, false)?;
    // No statement can reach around the file format.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (pragma, value) in PRAGMAS {
        connection.pragma_update(None, pragma, value)?;
    }
    Ok(connection)
}

/// Connects for a look that changes neither the database nor its write-ahead log.
pub(super) fn connect_to_look(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    checkpoint_on_close(&connection, false)?;
    Ok(connection)
}

/// Connects to a database that nobody writes to and that has no write-ahead log: without locks, and without a
/// companion of its own.
pub(super) fn connect_to_what_stays(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let path = path.to_str().ok_or(StoreError::ReadOnly)?;
    let escaped: String = path.chars().map(escaped).collect();
    Ok(Connection::open_with_flags(format!("file:{escaped}?immutable=1"), flags)?)
}

/// A character of a path as a URI has it.
fn escaped(character: char) -> String {
    match character {
        '%' => "%25".to_owned(),
        '?' => "%3f".to_owned(),
        '#' => "%23".to_owned(),
        other => other.to_string(),
    }
}

/// Connects to a copy of a database in memory.
pub(super) fn connect_to_bytes(image: &[u8]) -> Result<Connection, StoreError> {
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact("main", image, image.len(), true)?;
    Ok(connection)
}

/// Sets whether closing copies the write-ahead log into the database. Off until the store knows that the
/// log is sound: a damaged one goes to quarantine byte for byte.
pub(super) fn checkpoint_on_close(connection: &Connection, on: bool) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, !on)?;
    Ok(())
}

/// Works without waiting for the disk: what is committed meanwhile becomes durable with the next commit that
/// waits. A process that dies loses nothing of it; a power cut may.
pub(super) fn without_waiting<T>(
    connection: &mut Connection,
    work: impl FnOnce(&mut Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    connection.execute_batch(include_str!("wait_not.sql"))?;
    let done = work(connection);
    connection.execute_batch(include_str!("wait.sql"))?;
    done
}

/// Works with every byte overwritten that is deleted: nothing of it stays in the pages.
pub(super) fn overwriting<T>(
    connection: &mut Connection,
    work: impl FnOnce(&mut Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    connection.pragma_update(None, "secure_delete", "ON")?;
    let done = work(connection);
    connection.pragma_update(None, "secure_delete", "FAST")?;
    done
}

/// Copies the write-ahead log into the database and empties it: it holds pages as they were. Where another process
/// reads just now it stays, and the next one that empties it takes that along.
pub(super) fn empty_write_ahead_log(connection: &Connection) {
    let emptied = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    // What is erased is erased in the log either way.
    drop(emptied);
}

/// Switches to the write-ahead log; the last step of opening.
pub(super) fn make_durable(connection: &Connection) -> Result<(), StoreError> {
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::NotDurable);
    }
    Ok(())
}
