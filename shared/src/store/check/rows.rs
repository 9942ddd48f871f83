//! The tables of facts, and a walk along the rows of one by its key.
//!
//! Boundary: counts the rows that are not as they were written; `SQLite` itself says where a page is damaged.

use crate::store::{error::StoreError, schema, sum};
use rusqlite::{Connection, TransactionBehavior};

/// How many rows a chunk reads at most: a count and no time, so that a chunk does the same work on every
/// phone. `docs/db.md` has what it takes.
const MOST: u32 = 1000;

/// A table of facts: its first column is its key, a number that only one row has, and `sum` is its last one.
pub(in crate::store) struct Walked {
    /// Its name.
    pub(in crate::store) name: &'static str,
    /// The statement that reads all columns of the rows behind a key, in the order of keys, up to a limit.
    pub(in crate::store) walk: &'static str,
    /// The statement that finds a row by its key.
    pub(in crate::store) find: &'static str,
    /// The statement that counts up to a limit what the index of the bin holds, in a table that is too big
    /// for more.
    pub(in crate::store) bin: Option<&'static str>,
}

/// All of them.
pub(in crate::store) const TABLES: [Walked; 8] = [
    Walked {
        name: "boot",
        walk: include_str!("boot.sql"),
        find: include_str!("find_boot.sql"),
        bin: None,
    },
    Walked {
        name: "session",
        walk: include_str!("session.sql"),
        find: include_str!("find_session.sql"),
        bin: None,
    },
    Walked {
        name: "set_entry",
        walk: include_str!("set_entry.sql"),
        find: include_str!("find_set_entry.sql"),
        bin: Some(include_str!("set_removed.sql")),
    },
    Walked {
        name: "pain_check",
        walk: include_str!("pain_check.sql"),
        find: include_str!("find_pain_check.sql"),
        bin: Some(include_str!("check_removed.sql")),
    },
    Walked {
        name: "check_outside",
        walk: include_str!("check_outside.sql"),
        find: include_str!("find_check_outside.sql"),
        bin: None,
    },
    Walked {
        name: "person_fact",
        walk: include_str!("person_fact.sql"),
        find: include_str!("find_person_fact.sql"),
        bin: None,
    },
    Walked {
        name: "import_batch",
        walk: include_str!("import_batch.sql"),
        find: include_str!("find_import_batch.sql"),
        bin: None,
    },
    Walked {
        name: "provenance",
        walk: include_str!("provenance.sql"),
        find: include_str!("find_provenance.sql"),
        bin: None,
    },
];

/// The statement that reads all columns of the rows of a table of facts behind a key, in the order of keys, up to a
/// limit.
///
/// # Errors
/// [`StoreError::BadRow`] for a table that is none of these.
pub(in crate::store) fn walk_of(table: &'static str) -> Result<&'static str, StoreError> {
    let walked = TABLES.iter().find(|walked| walked.name == table);
    walked.map(|walked| walked.walk).ok_or(StoreError::BadRow(table))
}

/// What a walk has seen.
pub(in crate::store) struct Seen {
    /// The last key that it has read.
    pub(in crate::store) last: i64,
    /// How many of the rows are not as they were written.
    pub(in crate::store) unsound: u32,
    /// How many of the rows lie in the bin.
    pub(in crate::store) removed: u32,
    /// Whether the table has rows behind the last one.
    pub(in crate::store) more: bool,
}

/// Reads the next rows behind a key, in a snapshot of their own.
///
/// # Errors
/// [`StoreError::Damaged`] where the rows are not in the order of their keys, or where one is not found by its
/// key: an inner page leads astray.
pub(in crate::store) fn walk(
    connection: &mut Connection,
    table: &Walked,
    after: i64,
) -> Result<Seen, StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    schema::expect(&sql)?;
    let mut statement = sql.prepare_cached(table.walk)?;
    let mut find = sql.prepare_cached(table.find)?;
    let sum_at = statement.column_count() - 1;
    let tombstone = statement.column_index("deleted_instant_ms").ok();
    // One row more than it checks: that one must have the higher key, too, and says that there is more.
    let mut rows = statement.query((after, MOST + 1))?;
    let mut seen = Seen { last: after, unsound: 0, removed: 0, more: false };
    let mut read = 0;
    while let Some(row) = rows.next()? {
        let key: i64 = row.get(0)?;
        if key <= seen.last || !find.exists([key])? {
            return Err(StoreError::Damaged);
        }
        seen.more = read == MOST;
        if seen.more {
            break;
        }
        read += 1;
        seen.last = key;
        seen.unsound += u32::from(!sum::is_of(table.name, row, sum_at)?);
        if let Some(tombstone) = tombstone {
            seen.removed += u32::from(row.get_ref(tombstone)? != rusqlite::types::ValueRef::Null);
        }
    }
    Ok(seen)
}
