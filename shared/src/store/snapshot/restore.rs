//! Puts a snapshot, or a log that was kept, into the log's place.
//!
//! Boundary: copies, and moves what stands there into a folder of its own; deletes nothing of either.

use super::{
    look,
    made::{Staged, create_private},
};
use crate::{
    domain::moment::Stamp,
    effects::store::Aside,
    store::{
        aside,
        boot::Boots,
        connect, create,
        data_dir::{COMPANIONS, DataDir, Found, Holders, beside, present, sync_folder},
        error::StoreError,
        identity::Identity,
        migrate::{self, MIGRATIONS},
        quarantine,
    },
};
use std::{fs, io::Write, path::Path};

/// A copy that is checked and waits to be put into the log's place.
pub(super) struct Ready(Staged);

/// Copies and checks what has this name.
///
/// # Errors
/// One that counts as `Corrupt` where it fails its check, and [`StoreError::Gone`] where nothing has the name.
pub(super) fn ready(data_dir: &DataDir, name: &str) -> Result<Ready, StoreError> {
    let path = data_dir.restorable(name).ok_or(StoreError::Gone)?;
    if path.parent() == Some(&data_dir.snapshots()) {
        look::at_snapshot(&path)?;
    }
    let staged = Staged::new(data_dir);
    copy(&path, staged.path())?;
    Ok(Ready(staged))
}

/// Copies a log, with its write-ahead log applied, into a new file, durably, and checks that file.
pub(super) fn copy(log: &Path, into: &Path) -> Result<look::Holds, StoreError> {
    let image = look::image(log)?;
    let mut file = create_private(into)?;
    file.write_all(&image)?;
    file.sync_all()?;
    look::checked(&connect::connect_to_what_stays(into)?)
}

/// Puts it into the log's place; the name of what stood there, where something did.
pub(super) fn put(
    data_dir: &DataDir,
    Ready(staged): &Ready,
    at: &Stamp,
) -> Result<Option<String>, StoreError> {
    let alone = data_dir.hold(Holders::One);
    let found = data_dir.find()?;
    let aside = match found {
        Found::Quarantine => quarantine::newest(data_dir).ok(),
        Found::Database | Found::Remains | Found::Traces | Found::Nothing => None,
    };
    let aside = aside.map(|quarantine| Aside::beside(quarantine.folder));
    make_a_log(staged.path(), aside.as_ref())?;
    let kept = match found {
        Found::Database | Found::Remains => Some(keep(data_dir, at.utc_ms)?),
        Found::Quarantine | Found::Traces | Found::Nothing => None,
    };
    if let Err(error) = create::publish(staged.path(), &data_dir.database()) {
        if let Some(kept) = &kept {
            put_back(data_dir, kept);
        }
        return Err(error.into());
    }
    data_dir.sync()?;
    drop(alone);
    Ok(kept)
}

/// Makes the copy what every log of this Brace is: of its version, with a write-ahead log. It asks about what was
/// damaged.
fn make_a_log(staging: &Path, aside: Option<&Aside>) -> Result<(), StoreError> {
    let mut connection = connect::connect(staging)?;
    migrate::migrate(&mut connection, MIGRATIONS)?;
    connect::make_durable(&connection)?;
    // What the copy itself asked about lies elsewhere by now, or has been decided.
    aside::put(&mut connection, &Boots::default(), aside)?;
    connect::checkpoint_on_close(&connection, true)?;
    connection.close().map_err(|(_, error)| error)?;
    fs::File::open(staging)?.sync_all()?;
    Ok(())
}

/// Moves the log and its companions into a folder of their own; its name.
fn keep(data_dir: &DataDir, utc_ms: i64) -> Result<String, StoreError> {
    let (name, folder) = quarantine::new_folder(&data_dir.kept(), utc_ms)?;
    let moved = quarantine::move_all(data_dir, &folder, Identity::of(&data_dir.database()));
    let synced = moved.and_then(|()| {
        sync_folder(&folder)?;
        sync_folder(&data_dir.kept())?;
        data_dir.sync()
    });
    let name = DataDir::kept_name(&name);
    if let Err(error) = synced {
        put_back(data_dir, &name);
        return Err(error);
    }
    Ok(name)
}

/// Nothing took the log's place: it gets its name back. Its companions first, so that it is never there without
/// its newest entries.
fn put_back(data_dir: &DataDir, kept: &str) {
    let Some(database) = data_dir.restorable(kept) else { return };
    for companion in COMPANIONS.into_iter().chain([""]) {
        let (from, to) = (beside(&database, companion), beside(&data_dir.database(), companion));
        if present(&from).unwrap_or(false) && !present(&to).unwrap_or(true) {
            let _ = fs::rename(from, to);
        }
    }
    if let Some(folder) = database.parent() {
        let _ = fs::remove_dir(folder);
    }
}
