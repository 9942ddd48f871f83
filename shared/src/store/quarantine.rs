//! Sets a damaged log aside.
//!
//! Boundary: renames only; deletes nothing, overwrites nothing.

use super::{
    create::publish,
    data_dir::{COMPANIONS, DataDir, Found, Holders, beside, present, sync_folder},
    error::StoreError,
    examine::is_damaged,
    identity::{Identity, State},
};
use crate::{domain::day::utc_seconds, effects::store::Quarantine};
use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// Moves a damaged database and its companions into a folder of their own. `damaged` is the file in which
/// the store met damage, `None` for the remains of one. The store examines it once more and moves it only
/// if it is still that file, still damaged and unchanged since; [`StoreError::Overtaken`] where another
/// process was faster, or someone has put a sound log there.
pub(super) fn set_aside(
    data_dir: &DataDir,
    damaged: Option<Identity>,
    utc_ms: i64,
) -> Result<Quarantine, StoreError> {
    let _alone = data_dir.hold(Holders::One);
    let state = State::of(data_dir)?;
    let still_damaged = match data_dir.find()? {
        Found::Database => Identity::of(&data_dir.database()) == damaged && is_damaged(data_dir),
        Found::Remains => damaged.is_none(),
        Found::Quarantine | Found::Traces | Found::Nothing => false,
    };
    if !still_damaged || State::of(data_dir)? != state {
        return Err(StoreError::Overtaken);
    }
    let (name, folder) = new_folder(&data_dir.quarantine(), utc_ms)?;
    move_all(data_dir, &folder, damaged)?;
    sync_folder(&folder)?;
    sync_folder(&data_dir.quarantine())?;
    data_dir.sync()?;
    Ok(Quarantine { folder: DataDir::quarantine_name(&name) })
}

/// Copies the database and its companions into a folder of their own, and leaves them where they are.
pub(super) fn copy_aside(data_dir: &DataDir, utc_ms: i64) -> Result<Quarantine, StoreError> {
    let (name, folder) = new_folder(&data_dir.quarantine(), utc_ms)?;
    let database = data_dir.database();
    // Not its index: SQLite makes that anew.
    for file in ["", COMPANIONS[0]].map(|companion| beside(&database, companion)) {
        let (true, Some(name)) = (present(&file)?, file.file_name()) else { continue };
        let copied = folder.join(name);
        fs::copy(&file, &copied)?;
        fs::File::open(&copied)?.sync_all()?;
    }
    sync_folder(&folder)?;
    sync_folder(&data_dir.quarantine())?;
    Ok(Quarantine { folder: DataDir::quarantine_name(&name) })
}

/// Moves what lies beside the database into a folder of its own, with a copy of the database, which stays.
pub(super) fn move_companions(data_dir: &DataDir, utc_ms: i64) -> Result<Quarantine, StoreError> {
    let (name, folder) = new_folder(&data_dir.quarantine(), utc_ms)?;
    let database = data_dir.database();
    if let Some(name) = database.file_name() {
        let copied = folder.join(name);
        fs::copy(&database, &copied)?;
        fs::File::open(&copied)?.sync_all()?;
    }
    for file in COMPANIONS.map(|companion| beside(&database, companion)) {
        let (true, Some(name)) = (present(&file)?, file.file_name()) else { continue };
        fs::rename(&file, folder.join(name))?;
    }
    sync_folder(&folder)?;
    sync_folder(&data_dir.quarantine())?;
    data_dir.sync()?;
    Ok(Quarantine { folder: DataDir::quarantine_name(&name) })
}

/// The newest quarantine, where its write-ahead log has these bytes.
pub(super) fn newest_copy_of(data_dir: &DataDir, log: &[u8]) -> Option<Quarantine> {
    let newest = newest(data_dir).ok()?;
    let folder = data_dir.quarantined(&newest.folder)?;
    let copied = fs::read(folder.join(data_dir.write_ahead_log().file_name()?));
    copied.is_ok_and(|copied| copied == log).then_some(newest)
}

pub(super) fn move_all(
    data_dir: &DataDir,
    folder: &Path,
    damaged: Option<Identity>,
) -> Result<(), StoreError> {
    let database = data_dir.database();
    // The database first: if the move stopped after the companions alone, the database would open as a
    // sound log without its newest entries.
    let files = [""].into_iter().chain(COMPANIONS).map(|companion| beside(&database, companion));
    for file in files {
        let (true, Some(name)) = (present(&file)?, file.file_name()) else { continue };
        let moved = folder.join(name);
        fs::rename(&file, &moved)?;
        if file == database && Identity::of(&moved) != damaged {
            return Err(put_back(&moved, &database, folder));
        }
    }
    Ok(())
}

/// Another program put a file there at that very moment: gives that file its name back.
fn put_back(moved: &Path, database: &Path, folder: &Path) -> StoreError {
    let back = publish(moved, database).and_then(|()| {
        // A third file may have the name by now: then this one stays in the quarantine.
        if Identity::of(moved) == Identity::of(database) {
            fs::remove_file(moved)?;
        }
        fs::remove_dir(folder)
    });
    back.map_or_else(StoreError::from, |()| StoreError::Overtaken)
}

/// The newest quarantine.
pub(super) fn newest(data_dir: &DataDir) -> Result<Quarantine, StoreError> {
    let newest =
        names(&data_dir.quarantine())?.into_iter().max_by_key(|name| (number(name), name.clone()));
    let name = newest.ok_or(StoreError::Gone)?;
    Ok(Quarantine { folder: DataDir::quarantine_name(&name) })
}

/// `<utc>-<n>`: the time for a person, the number for the order, whatever the wall clock does.
pub(super) fn new_folder(parent: &Path, utc_ms: i64) -> Result<(String, PathBuf), StoreError> {
    match fs::create_dir(parent) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error)?,
        _ => {}
    }
    let time = utc_seconds(utc_ms).replace([':', '-'], "");
    let mut at = names(parent)?.iter().map(|name| number(name)).max().unwrap_or(0);
    loop {
        at = at.saturating_add(1);
        let name = format!("{time}-{at}");
        let folder = parent.join(&name);
        match fs::create_dir(&folder) {
            Ok(()) => return Ok((name, folder)),
            // Another process took the number.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && at < u32::MAX => {}
            Err(error) => Err(error)?,
        }
    }
}

/// The names of the folders in one.
pub(super) fn names(parent: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(parent) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// Its number: a higher one was made later.
pub(super) fn number(name: &str) -> u32 {
    name.rsplit_once('-').and_then(|(_, number)| number.parse().ok()).unwrap_or(0)
}
