//! The rows of a table in the order of their keys, a page at a time.
//!
//! Boundary: nothing holds more than a page; what a row says is its noun's.

use crate::store::{check, error::StoreError, table::Table, tx::Tx};
use rusqlite::Row;

/// How many rows one statement reads.
const PAGE: u32 = 512;

/// All keys.
pub(super) const ALL: [i64; 2] = [i64::MIN, i64::MAX];

/// Reads the rows from the first key to the last; `take` also learns whether each is as it was written.
///
/// # Errors
/// [`StoreError::Damaged`] where the rows are not in the order of their keys.
pub(super) fn each<E: From<StoreError>>(
    tx: &Tx<'_>,
    table: &Table,
    [first, last]: [i64; 2],
    mut take: impl FnMut(i64, &Row<'_>, bool) -> Result<(), E>,
) -> Result<(), E> {
    let sql = check::walk_of(table.name)?;
    let mut after = first.saturating_sub(1);
    loop {
        let mut statement = tx.sql.prepare_cached(sql).map_err(StoreError::from)?;
        let mut rows = statement.query((after, PAGE)).map_err(StoreError::from)?;
        let mut read = 0;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let key: i64 = row.get(0).map_err(StoreError::from)?;
            if key <= after {
                return Err(StoreError::Damaged.into());
            }
            if key > last {
                return Ok(());
            }
            (after, read) = (key, read + 1);
            take(key, row, table.is_sound(row).map_err(StoreError::from)?)?;
        }
        if read < PAGE {
            return Ok(());
        }
    }
}

/// The next keys from one on, at most a page of them.
pub(super) fn keys(
    tx: &Tx<'_>,
    table: &Table,
    [first, last]: [i64; 2],
) -> Result<Vec<i64>, StoreError> {
    let mut statement = tx.sql.prepare_cached(check::walk_of(table.name)?)?;
    let found = statement.query_map((first.saturating_sub(1), PAGE), |row| row.get(0))?;
    let found = found.collect::<Result<Vec<i64>, _>>()?;
    Ok(found.into_iter().take_while(|key| *key <= last).collect())
}
