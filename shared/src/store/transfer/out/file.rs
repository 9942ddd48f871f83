//! A file that is there whole or not at all.
//!
//! Boundary: written under another name beside it, synced, then named; it may be read by its owner alone.

use crate::{
    domain::transfer::{FileProblem, FileTrouble},
    effects::store::Replace,
    exchange::plain_file::trouble,
    store::data_dir::sync_folder,
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
const PART: &str = ".part";

impl Staged {
    pub(super) fn begin(path: &str, replace: Replace) -> Result<Self, FileProblem> {
        let target = PathBuf::from(path);
        expect_free(&target, replace)?;
        let name = target.file_name().ok_or(FileProblem::System(FileTrouble::Folder))?;
        let mut part = OsString::from(name);
        part.push(PART);
        let part = target.with_file_name(part);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| system(&error))?;
        // Another export to the same file is under way: it keeps its own. Where nothing can be locked, nothing is.
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
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
        // Committed, it is there no more. Else at worst it stays under a name that means nothing.
        let _ = fs::remove_file(&self.part);
    }
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
