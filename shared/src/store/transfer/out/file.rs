//! A file that is there whole or not at all.
//!
//! Boundary: written under another name beside it, synced, then named; it may be read by its owner alone. Two exports
//! to one file never write into each other's.

use crate::{
    domain::transfer::{FileProblem, FileTrouble},
    effects::store::Replace,
    exchange::plain_file::trouble,
    store::{data_dir::sync_folder, identity::Identity},
};
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// A file under its other name; dropped before it is committed it is removed.
pub(super) struct Staged {
    target: PathBuf,
    part: PathBuf,
    file: File,
}

/// What a file is called until it is whole: what a killed process left of one means nothing, and is written over.
const PART: &str = ".brace-part";

impl Staged {
    pub(super) fn begin(path: &Path, replace: Replace) -> Result<Self, FileProblem> {
        let target = path.to_owned();
        expect_free(&target, replace)?;
        let name = target.file_name().ok_or(FileProblem::System(FileTrouble::Folder))?;
        let mut part = OsString::from(name);
        part.push(PART);
        let part = target.with_file_name(part);
        let file = open(&part).map_err(|error| system(&error))?;
        Self::hold(target, part, file)
    }

    /// Takes the file for this export alone, and empties it.
    fn hold(target: PathBuf, part: PathBuf, file: File) -> Result<Self, FileProblem> {
        // Another export to the same file is under way: it keeps its own. Where nothing can be locked, nothing is.
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            return Err(FileProblem::Exists);
        }
        // It has got its name since it was opened here: it is another export's, which is done.
        if Identity::of_open(&file) != Identity::of(&part) {
            return Err(FileProblem::Exists);
        }
        let staged = Self { target, part, file };
        staged.file.set_len(0).map_err(|error| system(&error))?;
        Ok(staged)
    }

    pub(super) fn writer(&self) -> BufWriter<&File> {
        BufWriter::new(&self.file)
    }

    /// Hands a writer's last bytes to the system.
    pub(super) fn flushed(&self, mut writer: BufWriter<&File>) -> io::Result<()> {
        writer.flush()?;
        self.file.sync_all()
    }

    /// Gives the file its name.
    pub(super) fn commit(self, replace: Replace) -> Result<(), FileProblem> {
        expect_free(&self.target, replace)?;
        fs::rename(&self.part, &self.target).map_err(|error| system(&error))?;
        let folder = self.target.parent().filter(|folder| !folder.as_os_str().is_empty());
        // The name is there either way; where the system cannot sync a folder, it keeps names by itself.
        let _ = sync_folder(folder.unwrap_or_else(|| Path::new(".")));
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // Committed, the name is free, or another export's by now. Else at worst it stays under a name that means
        // nothing.
        if Identity::of_open(&self.file) == Identity::of(&self.part) {
            let _ = fs::remove_file(&self.part);
        }
    }
}

/// Opens the file that is there, or a new one, which its owner alone may read. A link that lies there goes, and what it
/// leads to stays.
fn open(part: &Path) -> io::Result<File> {
    if fs::symlink_metadata(part).is_ok_and(|there| there.is_symlink()) {
        fs::remove_file(part)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(part)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

fn expect_free(target: &Path, replace: Replace) -> Result<(), FileProblem> {
    match fs::symlink_metadata(target) {
        Ok(there) if there.is_dir() => Err(FileProblem::System(FileTrouble::Folder)),
        Ok(_) if replace == Replace::Never => Err(FileProblem::Exists),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(system(&error)),
        _ => Ok(()),
    }
}

fn system(error: &io::Error) -> FileProblem {
    FileProblem::System(trouble(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(target: &Path) -> Staged {
        let staged = Staged::begin(target, Replace::Never).map_err(|_| "refused").unwrap();
        staged.writer().write_all(b"whole").unwrap();
        staged
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_has_just_got_its_name_is_not_written_into() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("a.jsonl");
        let first = begun(&target);
        let part = first.part.clone();
        let late = open(&part).unwrap();
        first.commit(Replace::Never).unwrap();
        let refused = Staged::hold(target.clone(), part, late).err();
        assert_eq!(refused, Some(FileProblem::Exists));
        assert_eq!(fs::read(&target).unwrap(), b"whole");
    }

    #[cfg(unix)]
    #[test]
    fn one_that_is_done_removes_no_other_export_s_file() {
        let dir = tempfile::tempdir().unwrap();
        let first = begun(&dir.path().join("a.jsonl"));
        fs::rename(&first.part, dir.path().join("done")).unwrap();
        let second = begun(&dir.path().join("a.jsonl"));
        drop(first);
        assert!(second.part.exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_to_stays_and_the_file_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let (target, mine) = (dir.path().join("a.jsonl"), dir.path().join("mine"));
        fs::write(&mine, b"mine").unwrap();
        std::os::unix::fs::symlink(&mine, dir.path().join("a.jsonl.brace-part")).unwrap();
        begun(&target).commit(Replace::Never).unwrap();
        assert_eq!(fs::read(&mine).unwrap(), b"mine");
        assert!(!fs::symlink_metadata(&target).unwrap().is_symlink());
        // Left by a killed process of someone who lets all read.
        let (other, left) = (dir.path().join("b.jsonl"), dir.path().join("b.jsonl.brace-part"));
        fs::write(&left, b"left").unwrap();
        fs::set_permissions(&left, fs::Permissions::from_mode(0o644)).unwrap();
        begun(&other).commit(Replace::Never).unwrap();
        assert_eq!(fs::metadata(&other).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
