//! The rows that were found, each as it was written, told by its checksum.
//!
//! Boundary: keeps rows by table and key; `merge` puts them into a log.

use crate::store::{
    boot, carve::Carved, exercise, noun::NOUNS, setting, sum, table::Table, transfer,
};
use rusqlite::types::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Tables of numbered rows that are no facts: what a time was read on, and where a set came from.
const BESIDES: [&Table; 3] = [&boot::TABLE, &transfer::IMPORTS, &transfer::ORIGINS];

/// The rows of one table by their keys, each without its checksum.
pub(super) type Rows = BTreeMap<i64, Vec<Value>>;

/// Everything found.
#[derive(Default)]
pub(super) struct Found {
    rows: BTreeMap<&'static str, Rows>,
    /// What the person chose, by table and name.
    choices: BTreeMap<(&'static str, String), Vec<Value>>,
    /// Keys of cells that look like a row of ours and are none that was written.
    broken: BTreeSet<(&'static str, i64)>,
}

impl Found {
    /// Takes a row in, where it is one of ours; the first copy of a key is the newest.
    pub(super) fn take(&mut self, carved: Carved) {
        let (key, mut values) = (carved.rowid, carved.values);
        let Some(key) = key else { return self.take_choice(values) };
        let tables = NOUNS.iter().map(|noun| noun.table).chain(BESIDES);
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

    /// Takes in what the person chose: those tables have a name for a key and no row's number. Half a cell of them
    /// looks like that of any index, so none is counted as broken.
    fn take_choice(&mut self, mut values: Vec<Value>) {
        let Some(Value::Text(name)) = values.first().cloned() else { return };
        let tables = [(&setting::TABLE, setting::is_chosen(&name)), (&exercise::TABLE, true)];
        let tables = tables.into_iter().filter(|(_, chosen)| *chosen).map(|(table, _)| table);
        let mut whole = tables.filter(|table| is_whole(table, &values));
        if let Some(table) = whole.next() {
            values.truncate(table.columns);
            self.choices.entry((table.name, name)).or_insert(values);
        }
    }

    /// What the person chose, by table.
    pub(super) fn choices(&mut self) -> Vec<(&'static Table, Vec<Value>)> {
        let tables = [&setting::TABLE, &exercise::TABLE];
        let table = |name| tables.into_iter().find(|table| table.name == name);
        let choices = std::mem::take(&mut self.choices).into_iter();
        choices.filter_map(|((name, _), values)| Some((table(name)?, values))).collect()
    }

    /// The rows of a table.
    pub(super) fn rows(&mut self, table: &Table) -> Rows {
        self.rows.remove(table.name).unwrap_or_default()
    }

    /// How many rows of facts can no longer be read: no copy of them is as it was written.
    pub(super) fn unreadable(&self) -> usize {
        let is_lost = |(table, key): &&(&str, i64)| {
            BESIDES.iter().all(|besides| besides.name != *table)
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
