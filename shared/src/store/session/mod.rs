//! Sessions as rows.
//!
//! Boundary: columns to domain and back; the caller decides which session to read or write.

use super::{
    error::StoreError,
    key::Key,
    stamp::{COLUMNS, StampRow},
};
use crate::domain::{
    id::SessionId,
    moment::{Instant, Stamp},
    session::Session,
};
use rusqlite::{Connection, OptionalExtension, Params, Result, Row, params, params_from_iter};
use serde::{Deserialize, Serialize};

/// A session as stored.
#[derive(Serialize, Deserialize)]
pub(super) struct SessionRow {
    pub(super) id: Key,
    started: StampRow,
    ended: Option<StampRow>,
    /// The tombstone.
    pub(super) deleted: Option<StampRow>,
}

impl SessionRow {
    /// The row of a session that is not removed.
    pub(super) fn of(session: &Session) -> Self {
        Self {
            id: Key(*session.id.bytes()),
            started: StampRow::of(&session.started),
            ended: session.ended.as_ref().map(StampRow::of),
            deleted: None,
        }
    }

    /// The session of a row.
    pub(super) fn fact(&self) -> std::result::Result<Session, StoreError> {
        Ok(Session {
            id: SessionId::from_bytes(self.id.0),
            started: self.started.fact()?,
            ended: self.ended.as_ref().map(StampRow::fact).transpose()?,
        })
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            started: StampRow::read(row, 1)?,
            ended: StampRow::read_optional(row, 1 + COLUMNS)?,
            deleted: StampRow::read_optional(row, 1 + 2 * COLUMNS)?,
        })
    }
}

/// Adds or replaces a row.
pub(super) fn put(connection: &Connection, row: &SessionRow) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    let values = [row.id.value()]
        .into_iter()
        .chain(StampRow::values(Some(&row.started)))
        .chain(StampRow::values(row.ended.as_ref()))
        .chain(StampRow::values(row.deleted.as_ref()));
    statement.execute(params_from_iter(values)).map(drop)
}

/// The row with this id, removed or not.
pub(super) fn get(connection: &Connection, id: SessionId) -> Result<Option<SessionRow>> {
    let mut statement = connection.prepare_cached(include_str!("get.sql"))?;
    statement.query_row([id.bytes()], SessionRow::read).optional()
}

/// Marks a row as removed; one that is removed keeps its first tombstone.
pub(super) fn tombstone(connection: &Connection, id: SessionId, at: &Stamp) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("tombstone.sql"))?;
    let at = StampRow::of(at);
    let values = [Key(*id.bytes()).value()].into_iter().chain(StampRow::values(Some(&at)));
    statement.execute(params_from_iter(values)).map(drop)
}

/// The newest rows that are not removed, newest first, at most `most` of them.
pub(super) fn newest(connection: &Connection, most: usize) -> Result<Vec<SessionRow>> {
    rows(connection, include_str!("newest.sql"), params![limit(most)])
}

/// The newest that begin at or before `at`, likewise.
pub(super) fn until(connection: &Connection, at: Instant, most: usize) -> Result<Vec<SessionRow>> {
    rows(connection, include_str!("until.sql"), params![at.0, limit(most)])
}

/// The earliest that begin after `at`, earliest first.
pub(super) fn after(connection: &Connection, at: Instant, most: usize) -> Result<Vec<SessionRow>> {
    rows(connection, include_str!("after.sql"), params![at.0, limit(most)])
}

/// The newest that nobody ended, newest first.
pub(super) fn not_ended(connection: &Connection, most: usize) -> Result<Vec<SessionRow>> {
    rows(connection, include_str!("not_ended.sql"), params![limit(most)])
}

/// The ids of those that the person removed last.
pub(super) fn removed(connection: &Connection, most: usize) -> Result<Vec<SessionId>> {
    let mut statement = connection.prepare_cached(include_str!("removed.sql"))?;
    let ids = statement.query_map([limit(most)], |row| row.get::<_, Key>(0))?;
    ids.map(|id| Ok(SessionId::from_bytes(id?.0))).collect()
}

fn rows(connection: &Connection, sql: &str, params: impl Params) -> Result<Vec<SessionRow>> {
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_map(params, SessionRow::read)?.collect()
}

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}
