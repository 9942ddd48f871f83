//! One transaction: its connection, the boots it has met, and how many rows failed their checksum.
//!
//! Boundary: what every noun needs beside its own statements.

use super::{boot::Boots, error::StoreError, table::Table};
use rusqlite::{Connection, Params, Row};
use std::cell::Cell;

/// A transaction that reads or writes.
pub(super) struct Tx<'a> {
    /// The connection, inside the transaction.
    pub(super) sql: &'a Connection,
    /// The boots by number.
    pub(super) boots: &'a Boots,
    unsound: Cell<u32>,
}

impl<'a> Tx<'a> {
    pub(super) const fn new(sql: &'a Connection, boots: &'a Boots) -> Self {
        Self { sql, boots, unsound: Cell::new(0) }
    }

    /// How many rows it left out because their checksum is not that of their values.
    pub(super) const fn unsound(&self) -> u32 {
        self.unsound.get()
    }

    /// Counts a row that is left out.
    pub(super) fn left_out(&self) {
        self.unsound.set(self.unsound.get().saturating_add(1));
    }

    /// The rows that a statement finds, each as `read` makes it. A row whose values are not the ones that were
    /// written is left out and counted.
    pub(super) fn rows<T>(
        &self,
        table: &Table,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.sql.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            if table.is_sound(row)? {
                found.push(read(row)?);
            } else {
                self.left_out();
            }
        }
        Ok(found)
    }
}
