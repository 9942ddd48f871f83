//! Images as `SQLite` writes them, and the rows carved from them.
//!
//! Boundary: builds and compares; the other files say what must be found.

mod arbitrary;
mod damage;
mod sound;

use super::{Carved, rows};
use rusqlite::{Connection, Row, types::Value};
use std::fs;
use tempfile::TempDir;

/// A database, and what `SQLite` selects from it.
struct Made {
    dir: TempDir,
    connection: Connection,
}

impl Made {
    fn new(page_size: usize, sql: &str) -> Self {
        let dir = TempDir::new().unwrap();
        let connection = Connection::open(dir.path().join("a.sqlite")).unwrap();
        connection.pragma_update(None, "page_size", page_size.to_string()).unwrap();
        connection.pragma_update(None, "journal_mode", "OFF").unwrap();
        connection.pragma_update(None, "synchronous", "OFF").unwrap();
        connection.execute_batch(&format!("BEGIN; {sql}; COMMIT")).unwrap();
        Self { dir, connection }
    }

    fn image(&self) -> Vec<u8> {
        fs::read(self.dir.path().join("a.sqlite")).unwrap()
    }

    fn selected(&self, sql: &str) -> Vec<Vec<Value>> {
        let mut statement = self.connection.prepare(sql).unwrap();
        let columns = statement.column_count();
        let values = |row: &Row<'_>| (0..columns).map(|at| row.get(at)).collect();
        statement.query_map([], values).unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// The number of the first page of a table.
    fn root(&self, table: &str) -> u32 {
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        self.connection.query_row(sql, [table], |row| row.get(0)).unwrap()
    }
}

/// The carved rows without those of the schema, which are on the first page of these images.
fn carved(image: &[u8]) -> Vec<Carved> {
    rows(image, 0, usize::MAX).filter(|row| row.page > 1).collect()
}

/// The values, with the rowid in front where there is one.
fn with_rowid(row: Carved) -> Vec<Value> {
    row.rowid.map(Value::Integer).into_iter().chain(row.values).collect()
}

fn sorted(mut rows: Vec<Vec<Value>>) -> Vec<Vec<Value>> {
    rows.sort_by_cached_key(|row| format!("{row:?}"));
    rows
}

fn all(image: &[u8]) -> Vec<Vec<Value>> {
    sorted(carved(image).into_iter().map(with_rowid).collect())
}

/// A thousand rows whose table needs interior pages, some of them with chains of overflow pages.
const MANY: &str = "CREATE TABLE a (x INTEGER, body TEXT);
    WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    INSERT INTO a SELECT i * 7, printf('%.*c', CASE WHEN i % 97 THEN i % 50 ELSE i * 10 END, 'x') FROM n";
const MANY_KEYED: &str = "CREATE TABLE a (body TEXT, x INTEGER PRIMARY KEY) WITHOUT ROWID;
    WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    INSERT INTO a SELECT printf('%.*c', CASE WHEN i % 97 THEN i % 50 ELSE i * 10 END, 'x'), i * 7 FROM n";
