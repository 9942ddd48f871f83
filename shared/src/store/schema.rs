//! Whether the schema is the one this Brace knows.
//!
//! Boundary: every transaction that reads or writes asks this first; changes nothing.

use super::{
    error::StoreError,
    migrate::{self, APPLICATION_ID, MIGRATIONS},
};
use rusqlite::Connection;
use std::cmp::Ordering;

/// Refuses a schema that another Brace, or another program, has changed since this one opened the log.
/// Call it inside the transaction: its answer holds until the transaction ends.
pub(super) fn expect(sql: &Connection) -> Result<(), StoreError> {
    if migrate::application(sql)? != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    let found = migrate::version(sql)?;
    match found.cmp(&migrate::newest(MIGRATIONS)) {
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(StoreError::Newer { found }),
        Ordering::Less => Err(StoreError::Replaced),
    }
}
