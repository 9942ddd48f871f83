//! What must hold of the source itself.

use crate::effects::store::StoreFailure;
use crate::store::migrate::{MIGRATIONS, Migration, migrate, version};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

/// The SHA-256 of every released step. A line is added with a release and never changed.
const FROZEN: &[(i64, &str)] = &[
    (1, "5af76e40b678fb599ab1fc6eac379db17ccf3bbb76f1cb9e790f644762a05a79"),
    (2, "7213b739ab88d8947987653a15b65f404216d3400ebc20bd8c73530ffb108cef"),
    (3, "aff974450a7919952b3bc6d3d6ff32f272fef8efd3930efec7edf5f56785bbcc"),
];

#[test]
fn released_steps_never_change() {
    let hashes: Vec<_> = MIGRATIONS
        .iter()
        .map(|step| (step.version, hex(&Sha256::digest(step.sql.as_bytes()))))
        .collect();
    let frozen: Vec<_> =
        FROZEN.iter().map(|(version, hash)| (*version, (*hash).to_owned())).collect();
    assert_eq!(hashes, frozen);
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

#[test]
fn the_ladder_climbs_one_by_one() {
    let versions: Vec<_> = MIGRATIONS.iter().map(|step| step.version).collect();
    assert_eq!(versions, (1..=i64::try_from(MIGRATIONS.len()).unwrap()).collect::<Vec<_>>());
}

fn step(version: i64, sql: &'static str) -> Migration {
    Migration { version, sql }
}

#[test]
fn a_ladder_is_climbed_from_where_a_file_stands_and_wholly_or_not_at_all() {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.pragma_update(None, "foreign_keys", "OFF").unwrap();
    let one = "CREATE TABLE a (x INTEGER PRIMARY KEY); CREATE TABLE b (y REFERENCES a (x));
        INSERT INTO a VALUES (1)";
    migrate(&mut connection, &[step(1, one)]).unwrap();
    let two = "ALTER TABLE a ADD z";
    for bad in ["CREATE TABLE a (x)", "INSERT INTO b VALUES (7)", "INSERT INTO a VALUES (1, 2)"] {
        assert!(migrate(&mut connection, &[step(1, one), step(2, two), step(3, bad)]).is_err());
        assert_eq!(version(&connection).unwrap(), 1);
        assert!(connection.prepare("SELECT z FROM a").is_err(), "nothing of it was kept");
    }
    migrate(&mut connection, &[step(1, one), step(2, two)]).unwrap();
    assert_eq!(version(&connection).unwrap(), 2);
    assert_eq!(connection.query_row("SELECT count(z IS NULL) FROM a", [], |row| row.get(0)), Ok(1));
    let failed = migrate(&mut connection, &[step(1, one)]).map_err(|error| error.failure());
    assert!(matches!(failed, Err(StoreFailure::System { .. })), "never downwards");
}
