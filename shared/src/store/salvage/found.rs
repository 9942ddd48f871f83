//! The rows that were found, each as it was written, told by its checksum.
//!
//! Boundary: keeps rows by table and key; `merge` puts them into a log.

use crate::store::{boot, carve::Carved, noun::NOUNS, sum, table::Table};
use rusqlite::types::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The rows of one table by their keys, each without its checksum.
pub(super) type Rows = BTreeMap<i64, Vec<Value>>;

/// Everything found.
#[derive(Default)]
pub(super) struct Found {
    rows: BTreeMap<&'static str, Rows>,
    /// Keys of cells that look like a row of ours and are none that was written.
    broken: BTreeSet<(&'static str, i64)>,
}

impl Found {
    /// Takes a row in, where it is one of ours; the first copy of a key is the newest.
    pub(super) fn take(&mut self, carved: Carved) {
        let (Some(key), mut values) = (carved.rowid, carved.values) else { return };
        let tables = NOUNS.iter().map(|noun| noun.table).chain([&boot::TABLE]);
        let columns = values.len();
        for table in tables.filter(|table| columns == table.columns + 1) {
            if let Some(first) = values.first_mut() {
                *first = Value::from(key);
            }
            if is_whole(table, &values) {
                values.truncate(table.columns);
                self.rows.entry(table.name).or_default().entry(key).or_insert(values);
                return;
            }
            self.broken.insert((table.name, key));
        }
    }

    /// The rows of a table.
    pub(super) fn rows(&mut self, table: &Table) -> Rows {
        self.rows.remove(table.name).unwrap_or_default()
    }

    /// How many rows of facts can no longer be read: no copy of them is as it was written.
    pub(super) fn unreadable(&self) -> usize {
        let is_lost = |(table, key): &&(&str, i64)| {
            *table != boot::TABLE.name
                && !self.rows.get(table).is_some_and(|rows| rows.contains_key(key))
        };
        self.broken.iter().filter(is_lost).count()
    }
}

fn is_whole(table: &Table, values: &[Value]) -> bool {
    match values.split_at_checked(table.columns) {
        Some((values, [Value::Integer(sum)])) => *sum == sum::of_values(table.name, values),
        _ => false,
    }
}
