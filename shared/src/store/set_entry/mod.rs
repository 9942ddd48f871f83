//! Sets as rows, their faults as child rows.
//!
//! Boundary: columns to domain and back; which set is read or written when is the caller's.

mod row;

pub(super) use row::SetRow;

use super::{key::Key, stamp::StampRow};
use crate::domain::{
    id::{SessionId, SetId},
    moment::Stamp,
};
use rusqlite::{Connection, OptionalExtension, Result, params, params_from_iter};

/// Adds or replaces a row with its faults.
pub(super) fn put(connection: &Connection, row: &SetRow) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    statement.execute(params_from_iter(row.values()))?;
    connection.prepare_cached(include_str!("clear_faults.sql"))?.execute([row.id.0])?;
    let mut statement = connection.prepare_cached(include_str!("put_fault.sql"))?;
    for fault in &row.faults {
        statement.execute(params![row.id.0, fault])?;
    }
    Ok(())
}

/// The row with this id, removed or not.
pub(super) fn get(connection: &Connection, id: SetId) -> Result<Option<SetRow>> {
    let mut statement = connection.prepare_cached(include_str!("get.sql"))?;
    statement.query_row([id.bytes()], SetRow::read).optional()
}

/// Marks a row as removed; one that is removed keeps its first tombstone.
pub(super) fn tombstone(connection: &Connection, id: SetId, at: &Stamp) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("tombstone.sql"))?;
    let at = StampRow::of(at);
    let values = [Key(*id.bytes()).value()].into_iter().chain(StampRow::values(Some(&at)));
    statement.execute(params_from_iter(values)).map(drop)
}

/// The rows of a session that are not removed, in no order.
pub(super) fn of_session(connection: &Connection, session: SessionId) -> Result<Vec<SetRow>> {
    let mut statement = connection.prepare_cached(include_str!("of_session.sql"))?;
    statement.query_map([session.bytes()], SetRow::read)?.collect()
}
