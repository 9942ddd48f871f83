//! The outbox: a copy of the log on its way to where a person wants it.
//!
//! Boundary: one file at a time, in a folder that nothing else of the store reads; a shell copies it from there.

use super::export_to;
use crate::{
    domain::transfer::{FileProblem, FileTrouble},
    effects::store::{Export, Outgoing, Replace, StoreReply},
    exchange::plain_file::trouble,
    store::Store,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Writes the log there; what lies there goes first.
pub(in crate::store) fn put(store: &mut Store, asked: &Outgoing) -> StoreReply {
    let path = match ready(&store.data_dir.outbox(), &asked.name) {
        Ok(path) => path,
        Err(problem) => return StoreReply::FileRefused(problem),
    };
    let (ending, at) = (asked.ending, asked.at.clone());
    let export = Export { path: path.clone(), ending, replace: Replace::Allowed, at };
    export_to(store, &export, |exported| StoreReply::InOutbox { path, exported })
}

/// The path of a file in an empty outbox.
fn ready(folder: &Path, name: &str) -> Result<String, FileProblem> {
    let refused = |error: io::Error| FileProblem::System(trouble(&error));
    make(folder).map_err(refused)?;
    empty(folder).map_err(refused)?;
    let path: PathBuf = folder.join(name);
    let inside = path.parent() == Some(folder) && path.file_name().is_some();
    let path = path.to_str().filter(|_| inside);
    path.map(str::to_owned).ok_or(FileProblem::System(FileTrouble::Other(0)))
}

/// Removes what lies there: files alone, since Brace makes no folder in it.
pub(in crate::store) fn empty(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if !entry.file_type()?.is_dir() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
