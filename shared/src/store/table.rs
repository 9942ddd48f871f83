//! A table whose rows the store writes whole, each with its checksum.
//!
//! Boundary: rows as values; a noun's own file says what they mean.

use super::{error::StoreError, sum, tx::Tx};
use rusqlite::{OptionalExtension, Row, params_from_iter, types::Value};

/// A table. Its columns begin with the key, and `sum` is the last one.
pub(super) struct Table {
    /// Its name.
    pub(super) name: &'static str,
    /// How many columns it has, without `sum`.
    pub(super) columns: usize,
    /// How many of them are the key.
    pub(super) keys: usize,
    /// The first of the five columns of the tombstone; `None` where rows have none.
    pub(super) tombstone: Option<usize>,
    /// The columns that hold a boot's number; the monotonic reading stands before each.
    pub(super) boots: &'static [usize],
    /// The statement that reads the row of a key.
    pub(super) get: &'static str,
    /// The statement that adds a row, or replaces the one with its key.
    pub(super) put: &'static str,
}

impl Table {
    /// The values of a row, without `sum`; `None` where no row has the key.
    ///
    /// # Errors
    /// [`StoreError::BadRow`] where the row's checksum is not that of its values.
    pub(super) fn get(&self, tx: &Tx<'_>, key: &[Value]) -> Result<Option<Vec<Value>>, StoreError> {
        let mut statement = tx.sql.prepare_cached(self.get)?;
        let read = |row: &Row<'_>| {
            let values = (0..self.columns).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>();
            Ok((self.is_sound(row)?, values?))
        };
        match statement.query_row(params_from_iter(key), read).optional()? {
            None => Ok(None),
            Some((true, values)) => Ok(Some(values)),
            Some((false, _)) => Err(StoreError::BadRow(self.name)),
        }
    }

    /// The same where a row that is not as it was written counts as absent.
    pub(super) fn sound(
        &self,
        tx: &Tx<'_>,
        key: &[Value],
    ) -> Result<Option<Vec<Value>>, StoreError> {
        match self.get(tx, key) {
            Err(StoreError::BadRow(_)) => Ok(None),
            row => row,
        }
    }

    /// Writes a row: its values without `sum`.
    pub(super) fn put(&self, tx: &Tx<'_>, values: Vec<Value>) -> Result<(), StoreError> {
        let sum = sum::of_values(self.name, &values);
        let mut statement = tx.sql.prepare_cached(self.put)?;
        statement.execute(params_from_iter(values.into_iter().chain([Value::from(sum)])))?;
        Ok(())
    }

    /// Whether a row that holds all columns of this table is as it was written.
    pub(super) fn is_sound(&self, row: &Row<'_>) -> rusqlite::Result<bool> {
        sum::is_of(self.name, row, self.columns)
    }

    /// Whether a row lies in the bin.
    pub(super) fn is_removed(&self, values: &[Value]) -> bool {
        let tombstone = self.tombstone.and_then(|at| values.get(at));
        tombstone.is_some_and(|instant| *instant != Value::Null)
    }
}
