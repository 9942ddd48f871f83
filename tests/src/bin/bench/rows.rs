//! Every row of a log as it lies in its tables, and what differs between two such looks.
//!
//! Boundary: asks the file for its tables and columns; knows none of them by name.

use crate::steps::Write;
use rusqlite::{Connection, types::Value};
use std::collections::BTreeMap;

/// A table: its columns, and which of them are its key.
struct Table {
    name: String,
    columns: Vec<String>,
    key: Vec<usize>,
}

/// All rows of a log, by the table's place in the schema and by key.
pub struct Rows {
    tables: Vec<Table>,
    rows: BTreeMap<(usize, String), Vec<Value>>,
}

/// A letter and the bytes as hexadecimal digits.
fn hex(letter: char, bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap();
    let digits = bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    std::iter::once(letter).chain(digits).collect()
}

/// A value as text that Kotlin reads back: nothing, a number, or bytes as hexadecimal digits.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::Integer(number) => format!("i{number}"),
        Value::Real(number) => format!("r{number}"),
        Value::Text(text) => hex('t', text.as_bytes()),
        Value::Blob(bytes) => hex('b', bytes),
    }
}

fn tables(connection: &Connection) -> Vec<Table> {
    // In the order in which they were created: what refers to a row comes after it.
    let mut names = connection
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
             ORDER BY rowid",
        )
        .unwrap();
    let names = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap);
    names
        .map(|name: String| {
            let mut info =
                connection.prepare(&format!("SELECT name, pk FROM pragma_table_info('{name}')"));
            let info = info.as_mut().unwrap();
            let found = info
                .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?)))
                .unwrap();
            let (columns, places): (Vec<String>, Vec<u32>) = found.map(Result::unwrap).unzip();
            let key: Vec<usize> = (0..columns.len()).filter(|at| places[*at] > 0).collect();
            assert!(!key.is_empty(), "{name} has a key");
            Table { name, columns, key }
        })
        .collect()
}

impl Rows {
    /// What lies there now.
    pub fn of(connection: &Connection) -> Self {
        let tables = tables(connection);
        let mut rows = BTreeMap::new();
        for (at, table) in tables.iter().enumerate() {
            let sql = format!("SELECT {} FROM {}", table.columns.join(", "), table.name);
            let mut statement = connection.prepare(&sql).unwrap();
            let width = table.columns.len();
            let found = statement
                .query_map([], |row| (0..width).map(|column| row.get(column)).collect())
                .unwrap();
            for values in found.map(|values: Result<Vec<Value>, _>| values.unwrap()) {
                let key: Vec<String> = table.key.iter().map(|at| text(&values[*at])).collect();
                rows.insert((at, key.join(" ")), values);
            }
        }
        Self { tables, rows }
    }

    /// The plain statements that lead from here to there: a new row names what is not null, a changed one
    /// what changed.
    pub fn until(&self, then: &Self) -> Vec<Write> {
        let mut writes = Vec::new();
        for ((at, key), values) in &then.rows {
            let table = &then.tables[*at];
            let write = match self.rows.get(&(*at, key.clone())) {
                Some(before) if before == values => continue,
                Some(before) => changed(table, before, values),
                None => new(table, values),
            };
            writes.push(Write { table: table.name.clone(), key: key.clone(), ..write });
        }
        for ((at, key), values) in &self.rows {
            if !then.rows.contains_key(&(*at, key.clone())) {
                let table = &self.tables[*at];
                let gone = Write {
                    sql: format!("DELETE FROM {} WHERE {}", table.name, conditions(table, 1)),
                    values: table.key.iter().map(|at| values[*at].clone()).collect(),
                    table: table.name.clone(),
                    key: key.clone(),
                };
                writes.push(gone);
            }
        }
        writes
    }
}

impl PartialEq for Rows {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

fn conditions(table: &Table, first: usize) -> String {
    let condition = |(n, at): (usize, &usize)| format!("{} = ?{}", table.columns[*at], first + n);
    table.key.iter().enumerate().map(condition).collect::<Vec<_>>().join(" AND ")
}

fn new(table: &Table, values: &[Value]) -> Write {
    let named: Vec<usize> = (0..values.len()).filter(|at| values[*at] != Value::Null).collect();
    let columns: Vec<&str> = named.iter().map(|at| table.columns[*at].as_str()).collect();
    let places: Vec<String> = (1..=named.len()).map(|n| format!("?{n}")).collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name,
        columns.join(", "),
        places.join(", ")
    );
    Write { sql, values: named.iter().map(|at| values[*at].clone()).collect(), ..Write::default() }
}

fn changed(table: &Table, before: &[Value], values: &[Value]) -> Write {
    let other: Vec<usize> = (0..values.len()).filter(|at| before[*at] != values[*at]).collect();
    let puts: Vec<String> = other
        .iter()
        .enumerate()
        .map(|(n, at)| format!("{} = ?{}", table.columns[*at], n + 1))
        .collect();
    let sql = format!(
        "UPDATE {} SET {} WHERE {}",
        table.name,
        puts.join(", "),
        conditions(table, puts.len() + 1)
    );
    let values = other.iter().chain(&table.key).map(|at| values[*at].clone()).collect();
    Write { sql, values, ..Write::default() }
}
