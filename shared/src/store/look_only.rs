//! A log opened for looking alone: its disk is full or read-only, or nobody asked to write.
//!
//! Boundary: changes nothing in the folder, not even `SQLite`'s own companions.

use super::{
    boot::Boots,
    connect,
    data_dir::DataDir,
    error::StoreError,
    identity::{Identity, State},
    leftover,
    load::{self, Asked},
    look::{self, Looked},
    open::{Live, Writing},
    stray,
    write_ahead::{self, Which},
};
use crate::effects::store::Opened;
use rusqlite::Connection;
use std::fs;

/// Opens the log.
pub(super) fn open(data_dir: &DataDir, asked: &Asked) -> Result<(Live, Opened), StoreError> {
    let looked = look::look_at_file(data_dir)?;
    let file = Identity::of(&data_dir.database()).ok_or(StoreError::Overtaken)?;
    let state = State::of(data_dir)?;
    let stray = if looked.unclean { stray::commits(data_dir)? } else { None };
    let mut failed = None;
    for way in if stray.is_some() { vec![without_its_neighbour as Way] } else { ways(looked) } {
        let boots = Boots::default();
        let read = way(data_dir).and_then(|mut connection| {
            let (opened, seen) = load::load(&mut connection, &boots, asked)?;
            Ok((connection, opened, seen))
        });
        match read {
            Ok((connection, mut opened, seen)) => {
                let missing = match stray {
                    Some(commits) => commits,
                    None if looked.unclean => leftover::missing(data_dir)?,
                    None => 0,
                };
                opened.unsound = opened.unsound.saturating_add(missing);
                let writing = Writing::No(state);
                let checking = None;
                return Ok((Live { connection, boots, seen, file, checking, writing }, opened));
            }
            Err(error) => failed = Some(error),
        }
    }
    Err(failed.unwrap_or(StoreError::ReadOnly))
}

type Way = fn(&DataDir) -> Result<Connection, StoreError>;

/// The ways to read the file, the cheapest first.
fn ways(looked: Looked) -> Vec<Way> {
    if looked.unclean {
        vec![beside_its_writer, from_memory]
    } else {
        vec![as_it_lies, from_memory]
    }
}

/// Nobody left anything beside the file: it is all there is.
fn as_it_lies(data_dir: &DataDir) -> Result<Connection, StoreError> {
    connect::connect_to_what_stays(&data_dir.database())
}

/// Another process has it open, or left a write-ahead log and its index.
fn beside_its_writer(data_dir: &DataDir) -> Result<Connection, StoreError> {
    if !data_dir.has_index()? {
        // SQLite would make one.
        return Err(StoreError::ReadOnly);
    }
    connect::connect_to_look(&data_dir.database())
}

/// A copy in memory, without the write-ahead log beside it, which is another log's.
fn without_its_neighbour(data_dir: &DataDir) -> Result<Connection, StoreError> {
    let image = write_ahead::applied(&fs::read(data_dir.database())?, &[], Which::Accepted);
    connect::connect_to_bytes(&image.map_err(|_| StoreError::Damaged)?)
}

/// A copy in memory, with the write-ahead log applied as `SQLite` would.
fn from_memory(data_dir: &DataDir) -> Result<Connection, StoreError> {
    let database = fs::read(data_dir.database())?;
    let log = match fs::read(data_dir.write_ahead_log()) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        log => log?,
    };
    let image = write_ahead::applied(&database, &log, Which::Accepted);
    connect::connect_to_bytes(&image.map_err(|_| StoreError::Damaged)?)
}
