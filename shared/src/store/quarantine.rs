//! Setting a damaged log aside.
//!
//! Boundary: renames only; deletes nothing, overwrites nothing, opens nothing.

use super::{
    error::StoreError,
    place::{COMPANIONS, Place, beside, present, sync_folder},
};
use crate::{domain::day::utc_seconds, effects::store::Quarantine};
use std::{
    fs,
    io::{self, ErrorKind},
    path::PathBuf,
};

/// Moves the database and its companions into a folder of their own.
pub(super) fn set_aside(place: &Place, utc_ms: i64) -> Result<Quarantine, StoreError> {
    let (name, folder) = new_folder(place, utc_ms)?;
    let database = place.database();
    // The database first: were the move cut off behind its companions, what is left of the log
    // would open as a sound one without its newest entries.
    let files = [""].into_iter().chain(COMPANIONS).map(|companion| beside(&database, companion));
    for file in files {
        if let (true, Some(name)) = (present(&file)?, file.file_name()) {
            fs::rename(&file, folder.join(name))?;
        }
    }
    sync_folder(&folder)?;
    sync_folder(&place.quarantine())?;
    place.sync()?;
    Ok(Quarantine { folder: Place::quarantine_name(&name) })
}

/// The newest quarantine.
pub(super) fn newest(place: &Place) -> Result<Quarantine, StoreError> {
    let newest = names(place)?.into_iter().max_by_key(|name| (number(name), name.clone()));
    let name = newest.ok_or(StoreError::Gone)?;
    Ok(Quarantine { folder: Place::quarantine_name(&name) })
}

/// `<utc>-<n>`: the time for a person, the number for the order, whatever the wall clock does.
fn new_folder(place: &Place, utc_ms: i64) -> Result<(String, PathBuf), StoreError> {
    let quarantine = place.quarantine();
    match fs::create_dir(&quarantine) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error)?,
        _ => {}
    }
    let time = utc_seconds(utc_ms).replace([':', '-'], "");
    let mut at = names(place)?.iter().map(|name| number(name)).max().unwrap_or(0);
    loop {
        at = at.saturating_add(1);
        let name = format!("{time}-{at}");
        let folder = quarantine.join(&name);
        match fs::create_dir(&folder) {
            Ok(()) => return Ok((name, folder)),
            // Another process took the number.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && at < u32::MAX => {}
            Err(error) => Err(error)?,
        }
    }
}

fn names(place: &Place) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(place.quarantine()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

fn number(name: &str) -> u32 {
    name.rsplit_once('-').and_then(|(_, number)| number.parse().ok()).unwrap_or(0)
}
