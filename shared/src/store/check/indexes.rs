//! The indexes of one table: whether each holds what the table does.
//!
//! Boundary: an index is derived, so that a damaged one is built anew; what cannot be mended that way is
//! damage.

use super::rows::Walked;
use crate::{
    effects::store::StoreFailure,
    store::{
        error::StoreError,
        examine::{self, Depth},
        schema,
    },
};
use rusqlite::{Connection, TransactionBehavior};

/// Compares the indexes of a table with its rows, of which so many lie in the bin.
///
/// # Errors
/// [`StoreError::Damaged`] where the database is damaged with the indexes built anew, too.
pub(super) fn check(
    connection: &mut Connection,
    table: &Walked,
    removed: u32,
) -> Result<(), StoreError> {
    let seems_sound = match table.bin {
        Some(bin) => holds(connection, bin, removed).map_or_else(unless_damaged, Ok)?,
        None => false,
    };
    if seems_sound
        || examine::table(connection, table.name).map_or_else(unless_damaged, |()| Ok(true))?
    {
        return Ok(());
    }
    rebuild(connection, table.name)
}

/// Whether the index of the bin holds so many rows.
fn holds(connection: &Connection, bin: &str, removed: u32) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(bin)?;
    // One more than there should be is enough to tell.
    let held: i64 = statement.query_row([removed.saturating_add(1)], |row| row.get(0))?;
    Ok(held == i64::from(removed))
}

/// Builds the indexes of a table anew. Nothing of it is kept unless the whole database is sound afterwards: an
/// index that led to another one's pages has let go of those.
fn rebuild(connection: &mut Connection, table: &str) -> Result<(), StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::expect(&sql)?;
    sql.execute_batch(&format!("REINDEX {table}"))?;
    examine::check(&sql, Depth::Full)?;
    sql.commit()?;
    Ok(())
}

fn unless_damaged(error: StoreError) -> Result<bool, StoreError> {
    if error.failure() == StoreFailure::Corrupt { Ok(false) } else { Err(error) }
}
