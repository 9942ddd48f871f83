//! Where each boot's monotonic clock begins.
//!
//! Boundary: keeps an anchor once and never changes it; `domain::clock` turns readings into instants.

use crate::domain::clock::BootAnchor;
use rusqlite::{Connection, Result, params};

/// How many boots the store reads back: a process only ever sees its own, and a fact carries its instant.
const READ_BACK: u32 = 64;

/// Keeps an anchor; one that the log has already stays as it is.
pub(super) fn put(connection: &Connection, anchor: &BootAnchor) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    statement.execute(params![anchor.boot, anchor.anchor_ms]).map(drop)
}

/// The anchors added last, newest first.
pub(super) fn newest(connection: &Connection) -> Result<Vec<BootAnchor>> {
    let mut statement = connection.prepare_cached(include_str!("newest.sql"))?;
    let anchors = statement.query_map([READ_BACK], |row| {
        Ok(BootAnchor { boot: row.get(0)?, anchor_ms: row.get(1)? })
    })?;
    anchors.collect()
}
