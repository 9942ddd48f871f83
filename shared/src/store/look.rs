//! A look at a database file before anything is opened for writing.
//!
//! Boundary: reads; leaves the database and its write-ahead log as they are, byte for byte.

use super::{
    connect,
    data_dir::DataDir,
    error::StoreError,
    migrate::{self, APPLICATION_ID, MIGRATIONS},
};
use std::{
    fs::{self, File},
    io::{self, Read},
};

/// The header's length, bytes (`SQLite` file format, 1.3).
const HEADER: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Where the header holds `user_version` and `application_id`, both big-endian.
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;

/// What a look found out.
pub(super) struct Looked {
    /// The last writer left a write-ahead log behind: it did not close, or is still there.
    pub(super) unclean: bool,
    /// The database's size, bytes.
    pub(super) bytes: u64,
}

/// Looks at the database; an error where it must not be opened for writing.
pub(super) fn look(data_dir: &DataDir) -> Result<Looked, StoreError> {
    let path = data_dir.database();
    let mut file = File::open(&path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    }
    let unclean = fs::metadata(data_dir.write_ahead_log()).is_ok_and(|wal| wal.len() > 0);
    let mut header = [0; HEADER];
    let whole = match file.read_exact(&mut header) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => false,
        other => other.map(|()| header.starts_with(MAGIC))?,
    };
    // `create` makes a database whole under another name, so a file of no length is damage; SQLite would
    // take it for a new one, and drop its write-ahead log. Any other header may stand in that log.
    if metadata.len() == 0 || !whole && !unclean {
        return Err(StoreError::Damaged);
    }
    let field = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    let mut version = i64::from(field(USER_VERSION_AT).cast_signed());
    let mut application = field(APPLICATION_ID_AT);
    // The write-ahead log may hold a later header. A version only rises, so where the file's own
    // is too new already there is no need to ask SQLite.
    if unclean && (!whole || version <= migrate::newest(MIGRATIONS)) {
        let connection = connect::connect_to_look(&path)?;
        version = migrate::version(&connection)?;
        application = migrate::application(&connection)?;
    }
    if application != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    if version > migrate::newest(MIGRATIONS) {
        return Err(StoreError::Newer { found: version });
    }
    Ok(Looked { unclean, bytes: metadata.len() })
}
