//! Opens the log that lies in the folder, or says why there is none.
//!
//! Boundary: decides; each step of it is a module of its own.

use super::{
    aside,
    boot::Boots,
    check::Checking,
    connect, create,
    data_dir::{DataDir, Found, Holders},
    error::StoreError,
    examine::{self, Depth},
    identity::{Identity, State},
    leftover,
    load::{self, Asked},
    look,
    migrate::{self, MIGRATIONS},
    quarantine, stray, transfer,
    version::DataVersion,
};
use crate::effects::store::{Aside, Opened, Quarantine};
use rusqlite::Connection;

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
    /// Whether it can be written to.
    pub(super) writing: Writing,
}

/// Whether an open log can be written to.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Writing {
    /// It can.
    Yes,
    /// It was opened for looking alone, as it lay there in this state.
    No(State),
}

/// Opens the log and reads it around `at`. Where it begins a log beside remains, it names their
/// quarantine after `at`.
pub(super) fn open(
    data_dir: &DataDir,
    begin: Begin,
    depth: Depth,
    asked: &Asked,
) -> Result<(Live, Opened), StoreError> {
    if begin != Begin::Never {
        data_dir.make()?;
    }
    let mut aside = match data_dir.find()? {
        Found::Database => stray::set_aside(data_dir, asked.at.utc_ms)?,
        Found::Remains | Found::Quarantine | Found::Traces | Found::Nothing => None,
    };
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
            quarantine::set_aside(data_dir, None, asked.at.utc_ms)?;
            return Err(StoreError::Overtaken);
        }
        (Found::Quarantine | Found::Traces, Begin::Beside) | (Found::Nothing, _) => {
            create::create(data_dir, &asked.at)?;
            let newest = quarantine::newest(data_dir).ok();
            aside = newest.map(|Quarantine { folder }| Aside::beside(folder));
        }
    }
    let looked = look::look(data_dir)?;
    let aside = match aside {
        Some(aside) => Some(aside),
        None if looked.unclean => leftover::keep(data_dir, asked.at.utc_ms)?,
        None => None,
    };
    let file = Identity::of(&data_dir.database()).ok_or(StoreError::Overtaken)?;
    let mut connection = connect::connect(&data_dir.database())?;
    // Otherwise the connection could be to one file and the name stand for another.
    if file.has_left(&data_dir.database()) {
        return Err(StoreError::Overtaken);
    }
    ready(&mut connection, depth)?;
    let boots = Boots::default();
    if let Some(aside) = &aside {
        aside::put(&mut connection, &boots, Some(aside))?;
    }
    transfer::take_back_what_is_left(&mut connection, &boots, data_dir)?;
    let (mut opened, seen) = load::load(&mut connection, &boots, asked)?;
    opened.check.due |= looked.unclean;
    connect::checkpoint_on_close(&connection, true)?;
    let live = Live { connection, boots, seen, file, checking: None, writing: Writing::Yes };
    Ok((live, opened))
}

/// Checks and migrates where that is due, and makes the connection durable. A log that is as this version
/// left it is not checked here: each row that is read is compared with its checksum, and the rest is checked
/// in the background.
fn ready(connection: &mut Connection, depth: Depth) -> Result<(), StoreError> {
    // SQLite falls back to a read-only handle where the file may not be written.
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    let needs_migration = migrate::version(connection)? != migrate::newest(MIGRATIONS);
    if needs_migration || depth == Depth::Full {
        examine::check(connection, depth)?;
    }
    migrate::migrate(connection, MIGRATIONS)?;
    connect::make_durable(connection)
}
