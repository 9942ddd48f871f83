//! Whether another connection committed.
//!
//! Boundary: compares; the caller decides what to do about it.

use rusqlite::{Connection, Result};

/// `SQLite`'s counter of other connections' commits, as one connection sees it: it stays the same
/// over this connection's own commits, and means nothing to another one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct DataVersion(i64);

impl DataVersion {
    /// The counter now; inside a transaction, that of its snapshot.
    pub(super) fn read(connection: &Connection) -> Result<Self> {
        let mut statement = connection.prepare_cached(include_str!("version.sql"))?;
        statement.query_row([], |row| row.get(0)).map(Self)
    }
}
