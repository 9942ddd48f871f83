//! What lies in the data folder, by name.
//!
//! Boundary: names and presence; opens no database.

use super::error::StoreError;
use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    process,
};

const DATABASE: &str = "brace.sqlite";
const QUARANTINE: &str = "quarantine";
const SNAPSHOTS: &str = "snapshots";
const KEPT: &str = "kept";
const OUTBOX: &str = "outbox";
const SNAPSHOT: &str = "snapshot";
/// What is due, outside the database; its presence says that there was a database.
const DUE_FILE: &str = "due.json";
/// `SQLite`'s companions of a database: the write-ahead log, its index, a rollback journal.
pub(super) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The data folder: where each file of the log lies in it.
#[derive(Clone)]
pub(super) struct DataDir {
    dir: PathBuf,
    /// Where the due-file lies: readable before the first unlock, where the platform tells them apart.
    device_protected: PathBuf,
}

/// What the store found where the database should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Found {
    /// A file, of whatever kind.
    Database,
    /// A write-ahead log without its database.
    Remains,
    /// No database, but a damaged one in quarantine.
    Quarantine,
    /// No database, but a snapshot, a kept log or a due-file that speak of one.
    Traces,
    /// Nothing at all.
    Nothing,
}

/// Who may hold the folder at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Holders {
    /// Whoever opens what is there.
    Many,
    /// Whoever moves it away.
    One,
}

impl DataDir {
    pub(super) const fn new(dir: PathBuf, device_protected: PathBuf) -> Self {
        Self { dir, device_protected }
    }

    /// Where the due-file lies; `None` where the platform has no folder of its own for it.
    pub(super) fn due_file(&self) -> Option<PathBuf> {
        (self.device_protected != self.dir).then(|| self.device_protected.join(DUE_FILE))
    }

    /// Makes the folder; its parents too, all for this user alone.
    pub(super) fn make(&self) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.dir)
    }

    pub(super) fn database(&self) -> PathBuf {
        self.dir.join(DATABASE)
    }

    pub(super) fn write_ahead_log(&self) -> PathBuf {
        beside(&self.database(), COMPANIONS[0])
    }

    /// Whether `SQLite`'s index of the write-ahead log lies there.
    pub(super) fn has_index(&self) -> io::Result<bool> {
        present(&beside(&self.database(), COMPANIONS[1]))
    }

    pub(super) fn quarantine(&self) -> PathBuf {
        self.dir.join(QUARANTINE)
    }

    pub(super) fn snapshots(&self) -> PathBuf {
        self.dir.join(SNAPSHOTS)
    }

    /// Where logs lie in whose place a person put an older one.
    pub(super) fn kept(&self) -> PathBuf {
        self.dir.join(KEPT)
    }

    /// Where a copy of the log lies on its way to where a person wants it. What lies there says nothing of the log.
    pub(super) fn outbox(&self) -> PathBuf {
        self.dir.join(OUTBOX)
    }

    /// What of a snapshot that was never finished lies in the folder, by path.
    pub(super) fn unfinished_snapshots(&self) -> io::Result<Vec<PathBuf>> {
        let begins = format!("{DATABASE}.new-{SNAPSHOT}");
        let entries = fs::read_dir(&self.dir)?.collect::<io::Result<Vec<_>>>()?;
        let ours = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(&begins);
        Ok(entries.iter().filter(|entry| ours(entry)).map(fs::DirEntry::path).collect())
    }

    /// The file in which a snapshot is made before it gets its name.
    pub(super) fn snapshot_staging(&self, tag: &str) -> PathBuf {
        self.staging(&format!("{SNAPSHOT}-{tag}"))
    }

    /// The file in which `create` makes a new database before it gets its name.
    pub(super) fn staging(&self, tag: &str) -> PathBuf {
        self.dir.join(format!("{DATABASE}.new-{tag}"))
    }

    /// Tries whether the store can write here at all, since permissions do not tell.
    pub(super) fn try_writing(&self) -> io::Result<()> {
        let probe = self.staging(&format!("probe-{}", process::id()));
        fs::write(&probe, [0])?;
        fs::remove_file(probe)
    }

    /// Locks the folder until the file is dropped: for one process alone to move a log away, for many to
    /// open it. `None` where the system locks no folder: the callers check the files themselves, too.
    pub(super) fn hold(&self, holders: Holders) -> Option<fs::File> {
        let folder = fs::File::open(&self.dir).ok().filter(|_| cfg!(unix))?;
        let locked = match holders {
            Holders::Many => folder.lock_shared(),
            Holders::One => folder.lock(),
        };
        locked.is_ok().then_some(folder)
    }

    /// The quarantine folder's name for a person, relative to the data folder.
    pub(super) fn quarantine_name(folder: &str) -> String {
        format!("{QUARANTINE}/{folder}")
    }

    /// A kept log's name for a person, relative to the data folder.
    pub(super) fn kept_name(folder: &str) -> String {
        format!("{KEPT}/{folder}")
    }

    /// A snapshot's name for a person, relative to the data folder.
    pub(super) fn snapshot_name(file: &str) -> String {
        format!("{SNAPSHOTS}/{file}")
    }

    /// A quarantine folder by its name for a person; `None` where the name is none of that kind.
    pub(super) fn quarantined(&self, name: &str) -> Option<PathBuf> {
        let folder = name.strip_prefix(QUARANTINE)?.strip_prefix('/')?;
        let plain = !folder.is_empty() && !folder.contains(['/', '\\', '.']);
        plain.then(|| self.quarantine().join(folder))
    }

    /// The database of a snapshot or of a kept log by its name for a person; `None` where the name is none of
    /// that kind.
    pub(super) fn restorable(&self, name: &str) -> Option<PathBuf> {
        let (folder, entry) = name.split_once('/')?;
        let plain = !entry.is_empty() && !entry.contains(['/', '\\']) && !entry.starts_with('.');
        match folder {
            SNAPSHOTS if plain => Some(self.snapshots().join(entry)),
            KEPT if plain && !entry.contains('.') => Some(self.kept().join(entry).join(DATABASE)),
            _ => None,
        }
    }

    /// What lies here.
    pub(super) fn find(&self) -> io::Result<Found> {
        Ok(if present(&self.database())? {
            Found::Database
        } else if present(&self.write_ahead_log())? {
            Found::Remains
        } else if has_entry(&self.quarantine())? {
            Found::Quarantine
        } else if has_entry(&self.snapshots())?
            || has_entry(&self.kept())?
            || present(&self.device_protected.join(DUE_FILE))?
        {
            Found::Traces
        } else {
            Found::Nothing
        })
    }

    /// Makes renames and links in the folder durable.
    pub(super) fn sync(&self) -> Result<(), StoreError> {
        sync_folder(&self.dir)
    }
}

/// Makes a folder's names durable, where the system lets a folder be opened.
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        fs::File::open(path)?.sync_all()?;
    }
    Ok(())
}

/// A companion's path.
pub(super) fn beside(database: &Path, companion: &str) -> PathBuf {
    let mut path = OsString::from(database);
    path.push(companion);
    path.into()
}

/// Whether something has this name, a dangling link included.
pub(super) fn present(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn has_entry(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
