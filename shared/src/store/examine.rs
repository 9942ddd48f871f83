//! Whether a database is damaged, as `SQLite` itself says.
//!
//! Boundary: reads. A value that no fact can have is no damage: the code that reads the row reports it.

use super::{connect, data_dir::DataDir, error::StoreError, look};
use crate::effects::store::StoreFailure;
use rusqlite::{Connection, Result};

/// How thoroughly the store checks a database.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Depth {
    /// Its pages and rows.
    Quick,
    /// Each index against its table, too: where `SQLite` met damage that a quick check may miss.
    Full,
}

/// How many of a check's findings the store reads: those about pages come first, about values last.
const FINDINGS: u32 = 100;
/// Findings about a value in a row that is whole (`pragma.c` of the `SQLite` that is built in).
const OF_VALUES: [&str; 4] = ["NULL value in ", "NUMERIC value in ", "TEXT value in ", "non-"];
const OF_CONSTRAINTS: &str = "CHECK constraint failed in ";

/// Checks the database: [`StoreError::Damaged`] where its structure is broken.
pub(super) fn check(connection: &Connection, depth: Depth) -> Result<(), StoreError> {
    run(
        connection,
        &match depth {
            Depth::Quick => format!("PRAGMA quick_check({FINDINGS})"),
            Depth::Full => format!("PRAGMA integrity_check({FINDINGS})"),
        },
    )
}

/// Checks one table, and its indexes against it.
pub(super) fn table(connection: &Connection, table: &str) -> Result<(), StoreError> {
    run(connection, &format!("PRAGMA integrity_check({table})"))
}

fn run(connection: &Connection, check: &str) -> Result<(), StoreError> {
    let mut statement = connection.prepare(check)?;
    let findings = statement.query_map([], |row| row.get::<_, String>(0))?;
    let findings = findings.collect::<Result<Vec<_>>>()?;
    let sound = findings.iter().all(|finding| finding == "ok" || is_of_a_value(finding));
    if sound { Ok(()) } else { Err(StoreError::Damaged) }
}

fn is_of_a_value(finding: &str) -> bool {
    // "non-unique entry in index" is the one finding that begins alike and is about structure.
    let of_a_value = OF_VALUES.iter().any(|start| finding.starts_with(start));
    finding.starts_with(OF_CONSTRAINTS) || of_a_value && finding.contains(" value in ")
}

/// Whether the database that lies there now is damaged. `false` where the store cannot tell (it is busy,
/// its disk fails).
pub(super) fn is_damaged(data_dir: &DataDir) -> bool {
    let examined = look::look(data_dir).and_then(|_| {
        let connection = connect::connect(&data_dir.database())?;
        check(&connection, Depth::Full)
    });
    examined.is_err_and(|error| error.failure() == StoreFailure::Corrupt)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(sql: &str) -> Result<(), StoreError> {
        let connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "ignore_check_constraints", "ON").unwrap();
        connection.execute_batch(sql).unwrap();
        connection.pragma_update(None, "ignore_check_constraints", "OFF").unwrap();
        check(&connection, Depth::Full)
    }

    #[test]
    fn a_value_that_breaks_a_rule_of_its_column_is_no_damage() {
        checked("CREATE TABLE a (x TEXT CHECK (x IN ('b'))) STRICT; INSERT INTO a VALUES ('c')")
            .unwrap();
        checked(
            "CREATE TABLE a (x); INSERT INTO a VALUES (1), (NULL); PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = 'CREATE TABLE a (x TEXT NOT NULL) STRICT';
            PRAGMA writable_schema = RESET",
        )
        .unwrap();
    }

    #[test]
    fn an_index_that_is_not_its_table_s_is_damage() {
        let lacks_a_row = "CREATE TABLE a (x); CREATE INDEX i ON a (x); INSERT INTO a VALUES (1);
            PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'i';
            PRAGMA writable_schema = RESET; INSERT INTO a VALUES (2);";
        checked(lacks_a_row).unwrap_err();
    }
}
