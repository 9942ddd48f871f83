//! The whole log out to a file, and facts from a file into it.
//!
//! Boundary: streams rows and records, so that no log lies in memory whole; what a file's bytes mean is
//! `exchange`'s.

mod batch;
mod failed;
mod incoming;
mod merge;
mod out;
pub(super) mod outbox;
mod provenance;
mod rows;
mod take_back;

pub(super) use batch::{Ranges, written_by};
pub use out::write_whole;
pub(super) use take_back::take_back;

use super::{Store, transact::Outcome};
use crate::{
    domain::transfer::{Exported, FileProblem},
    effects::store::{Export, Import, StoreFailure, StoreReply},
    exchange::plain_file::{self, trouble},
};
use failed::Failed;
use std::io::Read;

/// Writes the log to a file.
pub(super) fn export(store: &mut Store, asked: &Export) -> StoreReply {
    export_to(store, asked, StoreReply::Exported)
}

fn export_to(
    store: &mut Store,
    asked: &Export,
    reply: impl FnOnce(Exported) -> StoreReply,
) -> StoreReply {
    let done = store.read_with(|live| {
        Failed::told(out::write(&mut live.connection, &live.boots, asked)).map(Outcome::Done)
    });
    answered(store, done, reply)
}

/// Brings facts in.
pub(super) fn import(store: &mut Store, asked: &Import) -> StoreReply {
    let done = store.write_with(|live| {
        let done = incoming::import(&live.connection, &live.boots, live.seen, asked);
        match done {
            Ok(Outcome::Done(imported)) => Ok(Outcome::Done(Ok(imported))),
            Ok(Outcome::Stale) => Ok(Outcome::Stale),
            Err(failed) => Failed::told(Err(failed)).map(Outcome::Done),
        }
    });
    answered(store, done, |imported| StoreReply::Imported(Box::new(imported)))
}

/// Reads a file whole.
pub(super) fn read_file(path: &str, most: u64) -> StoreReply {
    match read(path, most) {
        Ok(bytes) => StoreReply::FileRead(bytes),
        Err(problem) => StoreReply::FileRefused(problem),
    }
}

fn answered<T>(
    store: &mut Store,
    done: Result<Outcome<Result<T, FileProblem>>, StoreFailure>,
    reply: impl FnOnce(T) -> StoreReply,
) -> StoreReply {
    store.answered(done, |done| match done {
        Ok(done) => reply(done),
        Err(problem) => StoreReply::FileRefused(problem),
    })
}

fn read(path: &str, most: u64) -> Result<Vec<u8>, FileProblem> {
    let mut bytes = Vec::new();
    let mut file = plain_file::open(path)?.take(most.saturating_add(1));
    file.read_to_end(&mut bytes).map_err(|error| FileProblem::System(trouble(&error)))?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= most);
    if fits { Ok(bytes) } else { Err(FileProblem::TooMuch) }
}
