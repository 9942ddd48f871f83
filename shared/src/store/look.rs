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
pub(super) const HEADER: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Where the header holds `user_version` and `application_id`, both big-endian.
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;

/// What a look found out.
#[derive(Clone, Copy)]
pub(super) struct Looked {
    /// The last writer left a write-ahead log behind: it did not close, or is still there.
    pub(super) unclean: bool,
}

/// Looks at the database; an error where it must not be opened for writing.
pub(super) fn look(data_dir: &DataDir) -> Result<Looked, StoreError> {
    let header = Header::of(data_dir)?;
    // The write-ahead log may hold a later header. A version only rises, so where the file's own
    // is too new already there is no need to ask SQLite.
    if header.looked.unclean && (!header.whole || header.version <= migrate::newest(MIGRATIONS)) {
        let connection = connect::connect_to_look(&data_dir.database())?;
        let (version, application) =
            (migrate::version(&connection)?, migrate::application(&connection)?);
        return Header { version, application, ..header }.ours();
    }
    header.ours()
}

/// Looks at the file alone, without `SQLite`, which may leave a companion behind. What a write-ahead log says
/// on top is still to be read.
pub(super) fn look_at_file(data_dir: &DataDir) -> Result<Looked, StoreError> {
    let header = Header::of(data_dir)?;
    if header.whole { header.ours() } else { Ok(header.looked) }
}

/// What the file's own header says.
struct Header {
    looked: Looked,
    /// It is a header of a database.
    whole: bool,
    version: i64,
    application: u32,
}

impl Header {
    fn of(data_dir: &DataDir) -> Result<Self, StoreError> {
        let mut file = File::open(data_dir.database())?;
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
        Ok(Self {
            looked: Looked { unclean },
            whole,
            version: i64::from(field(USER_VERSION_AT).cast_signed()),
            application: field(APPLICATION_ID_AT),
        })
    }

    fn ours(&self) -> Result<Looked, StoreError> {
        if self.application != APPLICATION_ID {
            return Err(StoreError::NotOurs);
        }
        if self.version > migrate::newest(MIGRATIONS) {
            return Err(StoreError::Newer { found: self.version });
        }
        Ok(self.looked)
    }
}
