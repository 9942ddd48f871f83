//! The small table that nearly every tap rewrites: drafts, open questions, and the steps of undo.
//!
//! Boundary: bodies by kind and key; none of them is a fact, and one that does not read is treated as absent.

use super::{error::StoreError, table::Table, tx::Tx};
use rusqlite::{OptionalExtension, Row, params, types::Value};

const TABLE: Table = Table {
    name: "in_hand",
    columns: 3,
    keys: 2,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// What a row holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Something half typed; its key is the draft's name.
    Draft,
    /// A question that is still open; its key is the reminder's id.
    Question,
    /// A step of undo; its key counts up.
    Undo,
    /// It cannot be told: the row is not as it was written.
    Unreadable,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Draft, Self::Question, Self::Undo];

    const fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Question => "question",
            Self::Undo => "undo",
            Self::Unreadable => "",
        }
    }
}

/// One row.
pub(super) struct InHand {
    /// What it holds.
    pub(super) kind: Kind,
    /// Which of them.
    pub(super) key: Value,
    /// Its JSON.
    pub(super) body: String,
}

/// The most rows the store reads: a dozen drafts and steps, and the questions of a day.
const MOST: u32 = 1024;

/// Adds or replaces a row.
pub(super) fn put(
    tx: &Tx<'_>,
    kind: Kind,
    key: impl Into<Value>,
    body: String,
) -> Result<(), StoreError> {
    TABLE.put(tx, vec![kind.id().to_owned().into(), key.into(), body.into()])
}

/// Drops a row.
pub(super) fn drop(tx: &Tx<'_>, kind: Kind, key: impl Into<Value>) -> Result<(), StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("drop.sql"))?;
    statement.execute(params![kind.id(), key.into()])?;
    Ok(())
}

/// Drops the steps of undo up to a key.
pub(super) fn drop_steps(tx: &Tx<'_>, key: i64) -> Result<(), StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("drop_steps.sql"))?;
    statement.execute([key])?;
    Ok(())
}

/// The key of the newest step of undo.
pub(super) fn newest_step_key(tx: &Tx<'_>) -> Result<Option<i64>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("newest_step_key.sql"))?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// The newest step of undo.
pub(super) fn newest_step(tx: &Tx<'_>) -> Result<Option<InHand>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("newest_step.sql"))?;
    let row = statement.query_row([], read).optional()?;
    Ok(row.flatten())
}

/// All rows, in the order of kind and key.
pub(super) fn all(tx: &Tx<'_>) -> Result<Vec<InHand>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("all.sql"))?;
    let rows = statement.query_map([MOST], read)?.collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().flatten().collect())
}

/// `None` for a row of a kind that this version does not know.
fn read(row: &Row<'_>) -> rusqlite::Result<Option<InHand>> {
    if !TABLE.is_sound(row)? {
        let (key, body) = (Value::Null, String::new());
        return Ok(Some(InHand { kind: Kind::Unreadable, key, body }));
    }
    let kind = row.get_ref(0)?.as_str()?;
    let Some(kind) = Kind::ALL.into_iter().find(|known| known.id() == kind) else {
        return Ok(None);
    };
    Ok(Some(InHand { kind, key: row.get(1)?, body: row.get(2)? }))
}
