//! From a sound image every row is carved as it is selected.
//!
//! Boundary: nothing is damaged here.

use super::*;

#[test]
fn every_kind_of_value_is_carved_as_it_is_selected() {
    let made = Made::new(4096, "CREATE TABLE a (x)");
    let mut insert = made.connection.prepare("INSERT INTO a VALUES (?1)").unwrap();
    let around = |bits: u32| {
        let edge = 1_i64 << bits;
        [edge - 1, edge, edge + 1, -edge - 1, -edge, -edge + 1]
    };
    let integers = [7, 15, 23, 31, 47].into_iter().flat_map(around);
    for integer in integers.chain([0, 1, -1, i64::MAX, i64::MIN]) {
        insert.execute([integer]).unwrap();
    }
    for real in [0.5, -0.0, 1e300, -1e-300, f64::INFINITY] {
        insert.execute([real]).unwrap();
    }
    for length in [0, 1, 57, 58, 4000, 4061, 4062, 4063, 9000, 100_000] {
        insert.execute(["ä".repeat(length)]).unwrap();
        insert.execute([vec![0xff_u8; length]]).unwrap();
    }
    insert.execute([None::<i64>]).unwrap();
    drop(insert);
    let selected = made.selected("SELECT rowid, x FROM a");
    assert_eq!(selected.len(), 5 * 6 + 5 + 5 + 20 + 1);
    assert!(all(&made.image()) == sorted(selected));
}

#[test]
fn rows_of_every_page_size_are_carved() {
    for page_size in [512, 1024, 4096, 32_768, 65_536] {
        let made = Made::new(page_size, MANY);
        assert!(
            all(&made.image()) == sorted(made.selected("SELECT rowid, * FROM a")),
            "{page_size}"
        );
        let made = Made::new(page_size, MANY_KEYED);
        assert!(
            all(&made.image()) == sorted(made.selected("SELECT x, body FROM a")),
            "{page_size}"
        );
    }
}

#[test]
fn payloads_of_every_length_around_a_page_are_carved() {
    let sql = "CREATE TABLE a (b BLOB); CREATE TABLE k (b BLOB PRIMARY KEY) WITHOUT ROWID;
        WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1700)
        INSERT INTO a SELECT zeroblob(i) FROM n; INSERT INTO k SELECT b FROM a";
    let made = Made::new(512, sql);
    let selected = made.selected("SELECT rowid, b FROM a UNION ALL SELECT NULL, b FROM k");
    let without_null = |row: Vec<Value>| row.into_iter().filter(|value| *value != Value::Null);
    let selected = selected.into_iter().map(|row| without_null(row).collect()).collect();
    assert!(all(&made.image()) == sorted(selected));
}

#[test]
fn a_key_that_is_the_rowid_stays_null() {
    let made =
        Made::new(4096, "CREATE TABLE a (id INTEGER PRIMARY KEY, x); INSERT INTO a VALUES (-9, 3)");
    let values = vec![Value::Null, Value::Integer(3)];
    assert_eq!(carved(&made.image()), [Carved { page: 2, rowid: Some(-9), values }]);
}

#[test]
fn the_schema_on_the_first_page_is_carved_too() {
    let made = Made::new(4096, "CREATE TABLE a (x); CREATE INDEX i ON a (x)");
    let schema: Vec<_> = rows(&made.image(), 0, usize::MAX).map(with_rowid).collect();
    assert!(sorted(schema) == sorted(made.selected("SELECT rowid, * FROM sqlite_schema")));
}

#[test]
fn an_index_s_rows_have_no_rowid_of_their_own() {
    let made =
        Made::new(4096, "CREATE TABLE a (x); CREATE INDEX i ON a (x); INSERT INTO a VALUES (5)");
    let page = made.root("i");
    let values = vec![Value::Integer(5), Value::Integer(1)];
    assert!(carved(&made.image()).contains(&Carved { page, rowid: None, values }));
}

#[test]
fn rows_of_free_pages_come_last() {
    let made = Made::new(
        512,
        &format!("CREATE TABLE before (x); {MANY}; CREATE TABLE z AS SELECT * FROM a"),
    );
    let selected = made.selected("SELECT rowid, * FROM z");
    made.connection.execute_batch("DROP TABLE a; INSERT INTO before VALUES (0)").unwrap();
    let first: Vec<_> = carved(&made.image()).into_iter().map(with_rowid).take(1001).collect();
    let live = made.selected("SELECT rowid, * FROM before").into_iter().chain(selected).collect();
    assert!(sorted(first) == sorted(live));
    assert!(carved(&made.image()).len() > 1500, "and what is left of the dropped table");
}
