//! Writes a file that a person asked for: whole or not at all, and never over another one unless they say so.
//!
//! Boundary: bytes in; what they say is the caller's.

use std::{
    io::{self, Write},
    path::Path,
};

/// What to do where a file of this name is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfThere {
    /// Leave it, and write nothing.
    Keep,
    /// Put the new one in its place.
    Replace,
}

/// Writes the bytes beside the file under another name, waits for the disk, and gives them the name. Only its owner
/// can read the file.
///
/// # Errors
/// The system's own. [`io::ErrorKind::AlreadyExists`] where a file is there and is to be kept.
pub fn write_file(file: &Path, bytes: &[u8], if_there: IfThere) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    match if_there {
        IfThere::Keep => beside.persist_noclobber(file)?,
        IfThere::Replace => beside.persist(file)?,
    };
    // The name is safe once the folder is; a system that opens no folders keeps it anyway.
    std::fs::File::open(folder).map_or(Ok(()), |folder| folder.sync_all().or(Ok(())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_stays_unless_it_is_to_be_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("page.txt");
        write_file(&file, b"first", IfThere::Keep).unwrap();
        let refused = write_file(&file, b"second", IfThere::Keep).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&file).unwrap(), b"first");
        write_file(&file, b"second", IfThere::Replace).unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), b"second");
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "nothing lies beside it");
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("missing").join("page.txt");
        assert!(write_file(&file, b"page", IfThere::Replace).is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
