//! What the person is filling in, by name.
//!
//! Boundary: the bodies are the model's own JSON, opaque to the store.

use crate::effects::store::{Draft, DraftKey};
use rusqlite::{Connection, Result, params};

/// Adds or replaces a draft.
pub(super) fn put(connection: &Connection, draft: &Draft) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    statement.execute(params![draft.key.id(), draft.body]).map(drop)
}

/// Drops a draft.
pub(super) fn forget(connection: &Connection, key: DraftKey) -> Result<()> {
    let mut statement = connection.prepare_cached(include_str!("forget.sql"))?;
    statement.execute([key.id()]).map(drop)
}

/// All drafts whose name this version knows. A draft is no fact: the store leaves one with another name
/// where it is.
pub(super) fn all(connection: &Connection) -> Result<Vec<Draft>> {
    let mut statement = connection.prepare_cached(include_str!("all.sql"))?;
    let named = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut drafts = Vec::new();
    for draft in named {
        let (name, body): (String, String) = draft?;
        drafts.extend(DraftKey::from_id(&name).map(|key| Draft { key, body }));
    }
    Ok(drafts)
}
