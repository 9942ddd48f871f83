//! A write-ahead log that lies beside a database and is not its own: someone put a copy back by hand.
//!
//! Boundary: moves that log aside, with a copy of the database; the database stays as it is. `write_ahead` judges.

use super::{
    connect,
    data_dir::{DataDir, Found, Holders},
    error::StoreError,
    examine::{self, Depth},
    identity::State,
    look, quarantine,
    write_ahead::{self, Which},
};
use crate::effects::store::Aside;
use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
};

/// Sets it aside; `None` where none lies there.
///
/// # Errors
/// [`StoreError::Overtaken`] where another process changed the files meanwhile.
pub(super) fn set_aside(data_dir: &DataDir, utc_ms: i64) -> Result<Option<Aside>, StoreError> {
    if commits(data_dir)?.is_none() {
        return Ok(None);
    }
    let _alone = data_dir.hold(Holders::One);
    let state = State::of(data_dir)?;
    let again = if data_dir.find()? == Found::Database { commits(data_dir)? } else { None };
    let Some(commits) = again.filter(|_| State::of(data_dir).is_ok_and(|now| now == state)) else {
        return Err(StoreError::Overtaken);
    };
    let quarantine = quarantine::move_companions(data_dir, utc_ms)?;
    Ok(Some(Aside { folder: quarantine.folder, missing: commits, stray: true }))
}

/// How many transactions it holds; `None` where none lies there. The database must be sound without it: otherwise
/// both are what they were, and damaged.
pub(super) fn commits(data_dir: &DataDir) -> Result<Option<u32>, StoreError> {
    // Another version's or another program's is left alone.
    if look::look_at_file(data_dir).is_err() {
        return Ok(None);
    }
    let log = match fs::read(data_dir.write_ahead_log()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        log => log?,
    };
    let mut header = Vec::new();
    File::open(data_dir.database())?.take(look::HEADER as u64).read_to_end(&mut header)?;
    if write_ahead::belongs(&header, &log) || !is_sound(&fs::read(data_dir.database())?) {
        return Ok(None);
    }
    Ok(Some(write_ahead::commits(&log)))
}

fn is_sound(database: &[u8]) -> bool {
    let alone = write_ahead::applied(database, &[], Which::Accepted);
    let alone = alone.map_err(|_| StoreError::Damaged);
    let connection = alone.and_then(|image| connect::connect_to_bytes(&image));
    connection.is_ok_and(|connection| examine::check(&connection, Depth::Quick).is_ok())
}
