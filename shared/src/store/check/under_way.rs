//! A check under way: the table and the key at which it goes on, and what it has counted.
//!
//! Boundary: decides what a chunk is: some rows of one table, or the indexes of one table.

use super::{
    indexes,
    rows::{self, TABLES, Walked},
};
use crate::store::error::StoreError;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// A check under way.
#[derive(Serialize, Deserialize)]
pub(super) struct UnderWay {
    /// Whether it looks at the indexes, too.
    pub(super) with_indexes: bool,
    /// How many rows it has found that are not as they were written.
    pub(super) unsound: u32,
    /// The table, by its name.
    table: String,
    /// The last key of the table that it has read; absent where it has read them all, and the table's
    /// indexes are next.
    after: Option<i64>,
    /// How many rows of the table lie in the bin, of those that it has read.
    removed: u32,
}

impl UnderWay {
    /// A check at its beginning.
    pub(super) fn begin(with_indexes: bool) -> Self {
        let [first, ..] = &TABLES;
        let table = first.name.to_owned();
        Self { with_indexes, unsound: 0, table, after: Some(i64::MIN), removed: 0 }
    }

    /// Does one chunk; whether there is another one.
    pub(super) fn step(&mut self, connection: &mut Connection) -> Result<bool, StoreError> {
        let mut rest = TABLES.iter().skip_while(|table| table.name != self.table);
        // A table that this version does not have: nothing of it is left to check.
        let Some(table) = rest.next() else { return Ok(false) };
        let Some(after) = self.after else {
            indexes::check(connection, table, self.removed)?;
            return Ok(self.go_to(rest.next()));
        };
        let seen = rows::walk(connection, table, after)?;
        self.unsound = self.unsound.saturating_add(seen.unsound);
        self.removed = self.removed.saturating_add(seen.removed);
        if seen.more {
            self.after = Some(seen.last);
            return Ok(true);
        }
        if self.with_indexes {
            self.after = None;
            return Ok(true);
        }
        Ok(self.go_to(rest.next()))
    }

    fn go_to(&mut self, table: Option<&Walked>) -> bool {
        let Some(table) = table else { return false };
        table.name.clone_into(&mut self.table);
        self.after = Some(i64::MIN);
        self.removed = 0;
        true
    }
}
