//! Opens the log that lies in the folder, or says why there is none.
//!
//! Boundary: decides; each step of it is a module of its own.

use super::{
    boot::Boots,
    check::Checking,
    connect, create,
    data_dir::{DataDir, Found, Holders},
    error::StoreError,
    examine::{self, Depth},
    identity::Identity,
    load,
    look::{self, Looked},
    migrate::{self, MIGRATIONS},
    quarantine,
    version::DataVersion,
};
use crate::{domain::moment::Stamp, effects::store::Opened};
use rusqlite::Connection;

/// Up to this size, bytes, the store checks a log whole at every opening: years of training, in some
/// 30 ms. It checks a larger one where the last writer did not close, which is when damage happens, and
/// before its schema changes.
const ALWAYS_CHECKED: u64 = 4 * 1024 * 1024;

/// Whether a new log may begin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Begin {
    /// Only where no file says that there ever was one.
    WhereNothingIs,
    /// Beside whatever was there: a person asked for it.
    Beside,
    /// Not at all: the person only looks.
    Never,
}

/// An open log.
pub(super) struct Live {
    /// The one connection.
    pub(super) connection: Connection,
    /// The boots that it has met.
    pub(super) boots: Boots,
    /// The version of the data that the model has read.
    pub(super) seen: DataVersion,
    /// The file that the connection is to.
    pub(super) file: Identity,
    /// The check that goes on in the background.
    pub(super) checking: Option<Checking>,
}

/// Opens the log and reads it around `at`. Where it begins a log beside remains, it names their
/// quarantine after `at`.
pub(super) fn open(
    data_dir: &DataDir,
    begin: Begin,
    depth: Depth,
    at: &Stamp,
) -> Result<(Live, Opened), StoreError> {
    if begin != Begin::Never {
        data_dir.make()?;
    }
    // This lock keeps others from moving the log away before it is open.
    let held = data_dir.hold(Holders::Many);
    match (data_dir.find()?, begin) {
        (Found::Database, _) => {}
        (Found::Nothing, Begin::Never) => return Err(StoreError::NoLog),
        (Found::Remains, Begin::WhereNothingIs | Begin::Never) => return Err(StoreError::Damaged),
        (Found::Quarantine, Begin::WhereNothingIs | Begin::Never) => {
            return Err(StoreError::Quarantined);
        }
        (Found::Traces, Begin::WhereNothingIs | Begin::Never) => return Err(StoreError::Gone),
        (Found::Remains, Begin::Beside) => {
            drop(held);
            quarantine::set_aside(data_dir, None, at.utc_ms)?;
            return Err(StoreError::Overtaken);
        }
        (Found::Quarantine | Found::Traces, Begin::Beside) | (Found::Nothing, _) => {
            create::create(data_dir, at)?;
        }
    }
    let looked = look::look(data_dir)?;
    let file = Identity::of(&data_dir.database()).ok_or(StoreError::Overtaken)?;
    let mut connection = connect::connect(&data_dir.database())?;
    // Otherwise the connection could be to one file and the name stand for another.
    if file.has_left(&data_dir.database()) {
        return Err(StoreError::Overtaken);
    }
    ready(&mut connection, &looked, depth)?;
    let boots = Boots::default();
    let (mut opened, seen) = load::load(&mut connection, &boots, at)?;
    opened.check.due |= looked.unclean;
    connect::checkpoint_on_close(&connection, true)?;
    Ok((Live { connection, boots, seen, file, checking: None }, opened))
}

fn ready(connection: &mut Connection, looked: &Looked, depth: Depth) -> Result<(), StoreError> {
    // SQLite falls back to a read-only handle where the file may not be written.
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    let needs_migration = migrate::version(connection)? != migrate::newest(MIGRATIONS);
    let small = looked.bytes <= ALWAYS_CHECKED;
    if needs_migration || looked.unclean || small || depth == Depth::Full {
        examine::check(connection, depth)?;
    }
    migrate::migrate(connection, MIGRATIONS)?;
    connect::make_durable(connection)
}
