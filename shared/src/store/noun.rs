//! The nouns that a person can take back: what undo needs to know of each.
//!
//! Boundary: a list; each noun's own file says how its rows read.

use super::{
    check_outside, error::StoreError, exercise, pain_check, person_fact, session, set_entry,
    setting, table::Table, tx::Tx,
};
use crate::effects::store::Change;
use rusqlite::types::Value;

/// What the row of a key says now: first itself, as a put or a removal, then what comes back with it.
type Changes = fn(&Tx<'_>, &[Value]) -> Result<Vec<Change>, StoreError>;

/// A noun.
pub(super) struct Noun {
    /// Its table.
    pub(super) table: &'static Table,
    /// What a row of it says.
    pub(super) changes: Changes,
}

/// All of them.
pub(super) const NOUNS: [Noun; 7] = [
    Noun { table: &session::TABLE, changes: session::changes },
    Noun { table: &set_entry::TABLE, changes: |tx, key| set_entry::SETS.changes(tx, key) },
    Noun { table: &pain_check::TABLE, changes: |tx, key| pain_check::CHECKS.changes(tx, key) },
    Noun { table: &check_outside::TABLE, changes: check_outside::changes },
    Noun { table: &person_fact::TABLE, changes: person_fact::changes },
    Noun { table: &setting::TABLE, changes: setting::changes },
    Noun { table: &exercise::TABLE, changes: exercise::changes },
];

/// The noun whose rows lie in this table.
pub(super) fn of_table(name: &str) -> Result<&'static Noun, StoreError> {
    const BAD: StoreError = StoreError::BadRow("undo step");
    NOUNS.iter().find(|noun| noun.table.name == name).ok_or(BAD)
}
