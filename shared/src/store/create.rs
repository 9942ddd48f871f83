//! A new, empty log.
//!
//! Boundary: makes the database whole in a staging file and then gives it its name, so that nobody ever
//! finds a half-made one; replaces nothing.

use super::{
    check, connect,
    data_dir::{COMPANIONS, DataDir, beside, present},
    error::StoreError,
    migrate::{self, MIGRATIONS},
};
use crate::domain::moment::Stamp;
use std::{
    fs,
    io::{self, ErrorKind},
    path::Path,
    process,
    sync::atomic::{AtomicU32, Ordering},
};

/// Tells apart two staging files that one process makes at once.
static MADE: AtomicU32 = AtomicU32::new(0);

/// Creates the log, at this time; where another process was faster, its log stays.
pub(super) fn create(data_dir: &DataDir, at: &Stamp) -> Result<(), StoreError> {
    let tag = format!("{}-{}", process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let staging = data_dir.staging(&tag);
    let made = build(&staging, at).and_then(|()| Ok(publish(&staging, &data_dir.database())?));
    // The staging file and its companions belong to this call alone.
    for leftover in COMPANIONS.map(|companion| beside(&staging, companion)) {
        let _ = fs::remove_file(leftover);
    }
    let _ = fs::remove_file(&staging);
    made?;
    data_dir.sync()
}

fn build(staging: &Path, at: &Stamp) -> Result<(), StoreError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(staging)?;
    let mut connection = connect::connect(staging)?;
    migrate::migrate(&mut connection, MIGRATIONS)?;
    check::created(&connection, at)?;
    connect::make_durable(&connection)?;
    // Closing folds the write-ahead log in, so that the file is all there is.
    connect::checkpoint_on_close(&connection, true)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Gives a file the database's name, where no file has it.
pub(super) fn publish(staging: &Path, database: &Path) -> io::Result<()> {
    match fs::hard_link(staging, database) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        // Android, among others, allows no links; there a single process owns the folder.
        Err(_) if !present(database)? => fs::rename(staging, database),
        Err(_) | Ok(()) => Ok(()),
    }
}
