//! Checks as rows, their ratings as child rows.
//!
//! Boundary: columns to domain and back; which check is read or written when is the caller's.

mod row;

pub(super) use row::CheckRow;

use super::{key::Key, stamp::StampRow};
use crate::domain::{
    id::{CheckId, SessionId},
    moment::Stamp,
};
use rusqlite::{Connection, OptionalExtension, Result, params, params_from_iter};

/// Adds or replaces a row with its ratings.
pub(super) fn put(connection: &Connection, row: &CheckRow) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    statement.execute(params_from_iter(row.values()))?;
    connection.prepare_cached(include_str!("clear_ratings.sql"))?.execute([row.id.0])?;
    let mut statement = connection.prepare_cached(include_str!("put_rating.sql"))?;
    for (site, nrs) in &row.ratings {
        statement.execute(params![row.id.0, site, nrs])?;
    }
    Ok(())
}

/// The row with this id, removed or not.
pub(super) fn get(connection: &Connection, id: CheckId) -> Result<Option<CheckRow>> {
    let mut statement = connection.prepare_cached(include_str!("get.sql"))?;
    statement.query_row([id.bytes()], CheckRow::read).optional()
}

/// Marks a row as removed; one that is removed keeps its first tombstone.
pub(super) fn tombstone(connection: &Connection, id: CheckId, at: &Stamp) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("tombstone.sql"))?;
    let at = StampRow::of(at);
    let values = [Key(*id.bytes()).value()].into_iter().chain(StampRow::values(Some(&at)));
    statement.execute(params_from_iter(values)).map(drop)
}

/// The rows of a session that are not removed, in no order.
pub(super) fn of_session(connection: &Connection, session: SessionId) -> Result<Vec<CheckRow>> {
    let mut statement = connection.prepare_cached(include_str!("of_session.sql"))?;
    statement.query_map([session.bytes()], CheckRow::read)?.collect()
}
