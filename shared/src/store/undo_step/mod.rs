//! The one step that undo takes back.
//!
//! Boundary: one row, replaced by each intention; the step's JSON is part of the schema.

mod inverse;

pub(super) use inverse::Inverse;

use super::key::Key;
use crate::{
    domain::id::UndoToken,
    effects::store::{Intention, Undoable},
};
use rusqlite::{Connection, Error, OptionalExtension, Result, params};

/// What undo takes back, and how.
pub(super) struct UndoStep {
    /// What the person did, and its name.
    pub(super) done: Undoable,
    /// The steps that take it back, in this order.
    pub(super) inverse: Vec<Inverse>,
}

/// Replaces the step.
pub(super) fn put(connection: &Connection, step: &UndoStep) -> Result<()> {
    let json = serde_json::to_string(&step.inverse)
        .map_err(|error| Error::ToSqlConversionFailure(error.into()))?;
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    let Undoable { intention, token } = step.done;
    statement.execute(params![intention.id(), token.bytes(), json]).map(drop)
}

/// The step, if there is one. It is no fact: one that does not read is treated as absent.
pub(super) fn get(connection: &Connection) -> Result<Option<UndoStep>> {
    let mut statement = connection.prepare_cached(include_str!("get.sql"))?;
    let row = statement
        .query_row([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Key>(1)?, row.get::<_, String>(2)?))
        })
        .optional()?;
    Ok(row.and_then(|(name, token, json)| {
        let (intention, token) = (Intention::from_id(&name)?, UndoToken::from_bytes(token.0));
        let done = Undoable { intention, token };
        Some(UndoStep { done, inverse: serde_json::from_str(&json).ok()? })
    }))
}

/// Forgets the step.
pub(super) fn clear(connection: &Connection) -> Result<()> {
    connection.prepare_cached(include_str!("clear.sql"))?.execute([]).map(drop)
}
