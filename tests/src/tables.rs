//! A log looked at past the core.
//!
//! Boundary: reads; the only SQL of the tests.

use rusqlite::{Connection, OpenFlags, types::ValueRef};
use std::{fmt::Write as _, path::Path};

/// The tables of facts. Where a boot began is none: it is kept with the first row it dates, and a
/// reminder that is armed anew after a reboot is one.
pub const FACTS: [&str; 4] = ["session", "set_entry", "pain_check", "check_outside"];

fn look(folder: &Path) -> Option<Connection> {
    let path = folder.join("brace.sqlite");
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = path.exists().then(|| Connection::open_with_flags(path, flags).unwrap())?;
    connection.busy_timeout(std::time::Duration::from_secs(10)).unwrap();
    Some(connection)
}

/// Every row of these tables as text, in the order of their keys; empty where there is no log.
pub fn rows(folder: &Path, tables: &[&str]) -> String {
    let Some(connection) = look(folder) else { return String::new() };
    let mut text = String::new();
    for table in tables {
        // An older version's log has fewer of them.
        let there = "SELECT count(*) FROM sqlite_schema WHERE name = ?1";
        if connection.query_row(there, [table], |row| row.get(0)) == Ok(0) {
            continue;
        }
        let mut statement =
            connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            text.push_str(table);
            for at in 0..columns {
                match row.get_ref(at).unwrap() {
                    ValueRef::Null => text.push_str(" -"),
                    ValueRef::Integer(number) => write!(text, " {number}").unwrap(),
                    ValueRef::Real(number) => write!(text, " {number}").unwrap(),
                    ValueRef::Text(bytes) => {
                        write!(text, " {:?}", String::from_utf8_lossy(bytes)).unwrap();
                    }
                    ValueRef::Blob(bytes) => {
                        text.push(' ');
                        for byte in bytes {
                            write!(text, "{byte:02x}").unwrap();
                        }
                    }
                }
            }
            text.push('\n');
        }
    }
    text
}

/// Every row of the log: facts, drafts and what undo would take back. What became of a question follows from
/// these.
pub fn everything(folder: &Path) -> String {
    let in_hand = rows(folder, &["in_hand"]);
    let others = in_hand.lines().filter(|row| !row.starts_with("in_hand \"question\""));
    rows(folder, &FACTS) + &others.collect::<Vec<_>>().join("\n")
}

/// Every fact of the log.
pub fn facts(folder: &Path) -> String {
    rows(folder, &FACTS)
}

/// How many rows of a table are not in the bin.
pub fn live(folder: &Path, table: &str) -> usize {
    let Some(connection) = look(folder) else { return 0 };
    let sql = format!("SELECT count(*) FROM {table} WHERE deleted_instant_ms IS NULL");
    let count: i64 = connection.query_row(&sql, [], |row| row.get(0)).unwrap();
    usize::try_from(count).unwrap()
}

/// A number that one statement asks for.
pub fn number(folder: &Path, sql: &str) -> i64 {
    look(folder).expect("a log").query_row(sql, [], |row| row.get(0)).unwrap()
}

/// One text of the log.
pub fn text(folder: &Path, sql: &str) -> String {
    look(folder).expect("a log").query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Changes the log past the core, as another Brace would: each row with its checksum.
pub fn change(folder: &Path, sql: &str) {
    spoil(folder, sql);
    let connection = look(folder).expect("a log");
    for table in FACTS {
        reseal(&connection, table);
    }
}

/// Changes the log past the core as a failing disk would: the checksums stay what they were.
pub fn spoil(folder: &Path, sql: &str) {
    look(folder).expect("a log").execute_batch(sql).unwrap();
}

/// Gives every row whose checksum is not that of its values the one it should have.
fn reseal(connection: &Connection, table: &str) {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count() - 1;
    let key = statement.column_name(0).unwrap().to_owned();
    let mut wrong: Vec<(i64, i64)> = Vec::new();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let sum = sum(table, (0..columns).map(|at| row.get_ref(at).unwrap()));
        if row.get_ref(columns).unwrap() != ValueRef::Integer(sum) {
            wrong.push((row.get(0).unwrap(), sum));
        }
    }
    for (row, sum) in wrong {
        let sql = format!("UPDATE {table} SET sum = ?2 WHERE {key} = ?1");
        connection.execute(&sql, (row, sum)).unwrap();
    }
}

/// A row's checksum as `docs/db.md` describes it.
fn sum<'a>(table: &str, values: impl Iterator<Item = ValueRef<'a>>) -> i64 {
    let mut bytes = table.as_bytes().to_vec();
    for (column, value) in (0_u8..).zip(values) {
        let (kind, value) = match value {
            ValueRef::Null => continue,
            ValueRef::Integer(number) => (1, number.to_be_bytes().to_vec()),
            ValueRef::Real(number) => (2, number.to_be_bytes().to_vec()),
            ValueRef::Text(text) => (3, text.to_vec()),
            ValueRef::Blob(blob) => (4, blob.to_vec()),
        };
        bytes.extend([column, kind]);
        bytes.extend(u64::try_from(value.len()).unwrap().to_be_bytes());
        bytes.extend(value);
    }
    i64::from(crc32fast::hash(&bytes).cast_signed())
}
