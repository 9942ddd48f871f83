//! A snapshot's seal: the CRC-32 of all its bytes as they were when it was checked, in a file beside it.
//!
//! Boundary: tells whether the bytes are still those; what they mean, `look` says. `SQLite` itself notices damage to
//! a page's structure and not to a value.

use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

const ENDING: &str = ".crc32";

/// Where the seal of a snapshot lies.
pub(super) fn beside(snapshot: &Path) -> PathBuf {
    let mut path = OsString::from(snapshot);
    path.push(ENDING);
    path.into()
}

/// The name of the snapshot whose seal is named so.
pub(super) fn sealed(file: &str) -> Option<&str> {
    file.strip_suffix(ENDING)
}

/// The seal that fits a file's bytes now.
pub(super) fn of(path: &Path) -> io::Result<u32> {
    let mut file = File::open(path)?;
    let mut seal = crc32fast::Hasher::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(seal.finalize()),
            read => seal.update(piece.get(..read).unwrap_or_default()),
        }
    }
}

/// Writes the seal of a snapshot, durably but for its name.
pub(super) fn put(snapshot: &Path, seal: u32) -> io::Result<()> {
    let mut file = File::create(beside(snapshot))?;
    file.write_all(format!("{seal:08x}\n").as_bytes())?;
    file.sync_all()
}

/// The seal of a snapshot; `None` where none lies there that reads: a person put the file there, or a power cut
/// took it.
pub(super) fn get(snapshot: &Path) -> io::Result<Option<u32>> {
    match fs::read_to_string(beside(snapshot)) {
        Ok(text) => Ok(u32::from_str_radix(text.trim(), 16).ok()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => Ok(None),
        Err(error) => Err(error),
    }
}
