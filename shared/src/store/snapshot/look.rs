//! Whether a copy of a log is good, and what it holds.
//!
//! Boundary: reads; a copy that fails is left as it is.

use super::seal;
use crate::{
    effects::store::StoreFailure,
    store::{
        check::TABLES,
        connect,
        data_dir::{COMPANIONS, beside},
        error::StoreError,
        examine::{self, Depth},
        migrate::{self, APPLICATION_ID, MIGRATIONS},
        write_ahead::{self, Which},
    },
};
use rusqlite::Connection;
use std::{fs, io::ErrorKind, path::Path};

/// What a copy holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Holds {
    /// The schema's version.
    version: i64,
    /// How many rows each table of facts has, those in the bin included.
    rows: Vec<u64>,
    /// How many sessions, without those in the bin.
    pub(super) sessions: u32,
    /// How many facts in all, without those in the bin.
    pub(super) entries: u64,
}

/// A snapshot that lies there is good: its bytes are those that were checked when it was made. One without a seal is
/// checked now.
///
/// # Errors
/// One that counts as [`StoreFailure::Corrupt`] where it is not; [`StoreError::Newer`] and [`StoreError::NotOurs`]
/// where this Brace cannot tell.
pub(super) fn at_snapshot(path: &Path) -> Result<Holds, StoreError> {
    let connection = || connect::connect_to_what_stays(path);
    match seal::get(path)? {
        Some(seal) if seal == seal::of(path)? => holds(&connection()?),
        Some(_) => Err(StoreError::Damaged),
        None => checked(&connection()?),
    }
}

/// Checks a copy whole.
///
/// # Errors
/// As [`at_snapshot`].
pub(super) fn checked(connection: &Connection) -> Result<Holds, StoreError> {
    examine::check(connection, Depth::Quick)?;
    holds(connection)
}

/// What a log holds, in the transaction that is open, or in a file that nobody writes to.
///
/// # Errors
/// [`StoreError::Newer`], [`StoreError::NotOurs`].
pub(super) fn holds(connection: &Connection) -> Result<Holds, StoreError> {
    let version = migrate::version(connection)?;
    if migrate::application(connection)? != APPLICATION_ID || version < 1 {
        return Err(StoreError::NotOurs);
    }
    if version > migrate::newest(MIGRATIONS) {
        return Err(StoreError::Newer { found: version });
    }
    let mut holds = Holds { version, ..Holds::default() };
    for table in &TABLES {
        let columns = columns(connection, table.name)?;
        // An older version may not have it yet.
        if columns.is_empty() {
            holds.rows.push(0);
            continue;
        }
        let all = count(connection, table.name, "1")?;
        holds.rows.push(all);
        if !columns.iter().any(|column| column == TOMBSTONE) {
            continue;
        }
        let there = count(connection, table.name, &format!("{TOMBSTONE} IS NULL"))?;
        holds.entries = holds.entries.saturating_add(there);
        if table.name == "session" {
            holds.sessions = u32::try_from(there).unwrap_or(u32::MAX);
        }
    }
    Ok(holds)
}

const TOMBSTONE: &str = "deleted_instant_ms";

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(&format!("PRAGMA table_info({table})"))?;
    let names = statement.query_map([], |row| row.get(1))?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn count(connection: &Connection, table: &str, which: &str) -> Result<u64, StoreError> {
    let sql = format!("SELECT count(*) FROM {table} WHERE {which}");
    let rows: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
    Ok(u64::try_from(rows).unwrap_or_default())
}

/// The bytes of a database that lies there, with what its write-ahead log holds applied as `SQLite` would.
pub(super) fn image(path: &Path) -> Result<Vec<u8>, StoreError> {
    let database = fs::read(path)?;
    let log = match fs::read(beside(path, COMPANIONS[0])) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        log => log?,
    };
    write_ahead::applied(&database, &log, Which::Accepted).map_err(|_| StoreError::Damaged)
}

/// A log that lies in a folder of its own, with its write-ahead log: what it holds.
pub(super) fn at_kept(path: &Path) -> Result<Holds, StoreError> {
    checked(&connect::connect_to_bytes(&image(path)?)?)
}

/// Whether an error says that a copy is damaged; one of any other kind may be good for another Brace, or later.
pub(super) fn is_damage(error: &StoreError) -> bool {
    error.failure() == StoreFailure::Corrupt
}
