//! What must hold of the source itself.

use crate::effects::store::StoreFailure;
use crate::store::migrate::{MIGRATIONS, Migration, migrate, version};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

/// The SHA-256 of every released step. A line is added with a release and never changed.
const FROZEN: &[(i64, &str)] = &[
    (1, "0f87371caa27bcbd479bc26c664c59ac0b2ff81659b32d67b73c33295a1ab0e1"),
    (2, "18b69055bc9ce3fb6235eecfb829a52a2330e9635929ddceead8ea37e82e9da8"),
    (3, "163a2d062d5a45bbd5da4833e8b58f257e0ce4ad71f3fce631152962b0387225"),
    (4, "f7c6f2790e0b9207354ef096e2588152ba63fc13d809f6734fad1414a9bcb511"),
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
    let one = "CREATE TABLE a (x INTEGER PRIMARY KEY); INSERT INTO a VALUES (1)";
    migrate(&mut connection, &[step(1, one)]).unwrap();
    let two = "ALTER TABLE a ADD z";
    for bad in ["CREATE TABLE a (x)", "INSERT INTO a VALUES (1, 2)"] {
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
