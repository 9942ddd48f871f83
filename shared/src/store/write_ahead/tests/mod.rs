//! Write-ahead logs as `SQLite` writes them, and what it reads from them again.
//!
//! Boundary: what an intact log says, and the logs that the other files damage.

mod applied;
mod arbitrary;
mod flips;

use super::{Leftover, checksum::*, examine, frame::*, header::*};
use rusqlite::{Connection, Row, config::DbConfig};
use std::{fs, path::PathBuf};
use tempfile::TempDir;

/// A database with its log, as a process leaves both that is killed.
pub(super) struct Killed {
    pub(super) database: Vec<u8>,
    pub(super) wal: Vec<u8>,
}

/// What `SQLite` finds after its recovery.
pub(super) struct Recovered {
    /// How many transactions of [`log_one`]; `None` where it cannot read the table.
    pub(super) transactions: Option<usize>,
    /// The database after the log's pages were copied into it.
    pub(super) image: Vec<u8>,
}

pub(super) fn killed(page_size: usize, act: impl FnOnce(&Connection)) -> Killed {
    let dir = TempDir::new().unwrap();
    let connection = open(&dir);
    connection.pragma_update(None, "page_size", page_size.to_string()).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.pragma_update(None, "wal_autocheckpoint", 0).unwrap();
    act(&connection);
    Killed { database: fs::read(main(&dir)).unwrap(), wal: fs::read(beside(&dir)).unwrap() }
}

fn open(dir: &TempDir) -> Connection {
    let connection = Connection::open(main(dir)).unwrap();
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    connection.pragma_update(None, "synchronous", "OFF").unwrap();
    connection
}

fn main(dir: &TempDir) -> PathBuf {
    dir.path().join("a.sqlite")
}

fn beside(dir: &TempDir) -> PathBuf {
    dir.path().join("a.sqlite-wal")
}

pub(super) fn recovered(database: &[u8], wal: &[u8]) -> Recovered {
    let dir = TempDir::new().unwrap();
    fs::write(main(&dir), database).unwrap();
    fs::write(beside(&dir), wal).unwrap();
    let connection = open(&dir);
    let counted = connection.query_row("SELECT count(DISTINCT n) FROM a", [], first);
    let checkpointed = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], first);
    if counted.is_ok() {
        assert_eq!(checkpointed, Ok(0));
    }
    Recovered { transactions: counted.ok(), image: fs::read(main(&dir)).unwrap() }
}

fn first(row: &Row<'_>) -> rusqlite::Result<usize> {
    row.get::<_, u32>(0).map(|n| n as usize)
}

pub(super) fn create(connection: &Connection) {
    connection.execute_batch("CREATE TABLE a (n INTEGER, body TEXT)").unwrap();
}

/// One transaction; each row of it fills most of a small page.
pub(super) fn log_one(connection: &Connection, n: u32, rows: usize) {
    let transaction = connection.unchecked_transaction().unwrap();
    for row in 0..rows {
        let body = format!("{row} {}", "x".repeat(300));
        transaction.execute("INSERT INTO a VALUES (?1, ?2)", (n, body)).unwrap();
    }
    transaction.commit().unwrap();
}

fn restart(connection: &Connection) {
    connection.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
}

/// Three generations: the newest with the transactions 20 to 26, frames of older ones behind. The database
/// holds 20 transactions more.
pub(super) fn three_generations(page_size: usize) -> Killed {
    killed(page_size, |connection| {
        create(connection);
        for n in 0..14 {
            log_one(connection, n, 9);
        }
        restart(connection);
        for n in 14..20 {
            log_one(connection, n, 12);
        }
        restart(connection);
        for n in 20..27 {
            log_one(connection, n, [1, 5, 1, 2][n as usize % 4]);
        }
    })
}

/// A transaction that never ends: the page cache is too small for it, so its pages go to the log at once.
pub(super) fn never_ended(connection: &Connection, n: u32) {
    connection.pragma_update(None, "cache_size", 2).unwrap();
    connection.execute_batch("BEGIN").unwrap();
    for _ in 0..20 {
        connection.execute("INSERT INTO a VALUES (?1, ?2)", (n, "x".repeat(300))).unwrap();
    }
}

pub(super) fn frames_of_generation(killed: &Killed) -> usize {
    let header = Header::read(&killed.wal).unwrap();
    let all = frames(&killed.wal, header.page_size);
    all.take_while(|frame| frame.salts() == header.generation).count()
}

#[test]
fn an_intact_log_misses_nothing_though_older_frames_lie_behind() {
    for page_size in [512, 4096, 65_536] {
        let killed = three_generations(page_size);
        let ours = frames_of_generation(&killed);
        assert!(ours >= 7 && ours < frames(&killed.wal, page_size).len(), "some lie behind");
        let expected = Leftover { frames: ours, page_size: Some(page_size), missing: 0 };
        assert_eq!(examine(&killed.wal), expected);
        assert_eq!(recovered(&killed.database, &killed.wal).transactions, Some(27));
    }
}

#[test]
fn a_log_without_frames_misses_nothing() {
    let killed = three_generations(512);
    for length in [0, 1, 31, 32, 33, 32 + 24 + 511] {
        let found = examine(&killed.wal[..length]);
        assert_eq!((found.frames, found.missing), (0, 0), "{length} bytes");
    }
    let header = &killed.wal[..32];
    assert_eq!(examine(&[header, &[0; 99]].concat()).page_size, Some(512));
    assert_eq!(examine(header).page_size, None);
}

#[test]
fn a_log_that_ends_anywhere_misses_nothing() {
    let killed = three_generations(512);
    for length in (0..killed.wal.len()).step_by(61) {
        let wal = &killed.wal[..length];
        assert_eq!(examine(wal).missing, 0, "{length} bytes");
    }
}

#[test]
fn a_transaction_that_never_ended_is_not_missing() {
    let killed = killed(512, |connection| {
        create(connection);
        log_one(connection, 0, 3);
        never_ended(connection, 1);
    });
    let found = examine(&killed.wal);
    assert!(found.frames > 0 && found.frames + 5 < frames(&killed.wal, 512).len());
    assert_eq!(found.missing, 0);
    assert_eq!(recovered(&killed.database, &killed.wal).transactions, Some(1));
}

#[test]
fn a_log_begun_on_a_big_endian_machine_is_read_alike() {
    let mut killed = three_generations(512);
    let all = frames(&killed.wal, 512).len();
    let stale = killed.wal.split_off(32 + frames_of_generation(&killed) * (24 + 512));
    killed.wal[3] ^= 1;
    let mut sums = Sums::default().then(ByteOrder::Big, &killed.wal[..24]);
    let put = |into: &mut [u8], sums: Sums| {
        into[..4].copy_from_slice(&sums.first.to_be_bytes());
        into[4..8].copy_from_slice(&sums.second.to_be_bytes());
    };
    put(&mut killed.wal[24..], sums);
    for frame in killed.wal[32..].chunks_exact_mut(24 + 512) {
        sums = sums.then(ByteOrder::Big, &frame[..8]).then(ByteOrder::Big, &frame[24..]);
        put(&mut frame[16..], sums);
    }
    killed.wal.extend(stale);
    assert_eq!(frames(&killed.wal, 512).len(), all);
    assert_eq!(recovered(&killed.database, &killed.wal).transactions, Some(27), "as SQLite does");
    let found = examine(&killed.wal);
    assert_eq!((found.frames, found.missing), (frames_of_generation(&killed), 0));
    killed.wal[60] ^= 1;
    assert_eq!(examine(&killed.wal).missing, 7);
    killed.wal[60] ^= 1;
    killed.wal[24] ^= 1;
    assert_eq!(examine(&killed.wal).missing, 7, "the header is damaged");
}
