//! The whole log out to a file, and facts from a file into it.
//!
//! Boundary: streams rows and records, so that no log lies in memory whole; what a file's bytes mean is
//! `exchange`'s.

mod batch;
mod coming;
mod failed;
mod half;
mod merge;
mod out;
pub(super) mod outbox;
mod provenance;
mod rows;
mod salvaged;
mod take_back;

pub(super) use batch::{Ranges, written_by};
pub(super) use coming::{Coming, FACTS};
pub(super) use half::{Half, expect_none_half, half, take_back_what_is_left};
pub use out::write_whole;
pub(super) use salvaged::{IMPORTS, ORIGINS, take_import, take_origin};
pub(super) use take_back::take_back;

use super::{Store, transact::Outcome};
use crate::{
    domain::transfer::{Exported, FileProblem},
    effects::store::{Export, Import, StoreFailure, StoreReply},
    exchange::plain_file::{self, trouble},
};
use coming::{Came, Ended};
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

/// Begins to bring facts in, and does the first piece.
pub(super) fn import(store: &mut Store, asked: &Import) -> StoreReply {
    if store.coming.as_ref().is_some_and(Coming::is_half) {
        return StoreReply::Failed(StoreFailure::BringingIn);
    }
    store.coming = None;
    match Coming::begin(Box::new(asked.clone())) {
        Ok(coming) => piece(store, coming),
        Err(problem) => StoreReply::FileRefused(problem),
    }
}

/// Does the next piece of the import that is under way.
pub(super) fn import_on(store: &mut Store) -> StoreReply {
    match store.coming.take() {
        Some(coming) => piece(store, coming),
        None => StoreReply::ImportStopped,
    }
}

/// Gives the import up that is under way.
pub(super) fn stop_import(store: &mut Store) -> StoreReply {
    match store.coming.take() {
        Some(coming) => given_up(store, coming, Ended::Stopped),
        None => StoreReply::ImportStopped,
    }
}

/// Does a piece. What ends an import in the middle takes back what the log has of it, in pieces, too.
fn piece(store: &mut Store, mut coming: Coming) -> StoreReply {
    let (data_dir, facts) = (store.data_dir.clone(), store.facts);
    let done = store.write_with(|live| match coming.go_on(live, (&data_dir, facts)) {
        Ok(Outcome::Done(came)) => Ok(Outcome::Done(Ok(came))),
        Ok(Outcome::Stale) => Ok(Outcome::Stale),
        Err(failed) => Failed::told(Err(failed)).map(Outcome::Done),
    });
    match done {
        Ok(Outcome::Done(Ok(Came::So(bringing)))) => {
            store.patience.is_restored();
            store.coming = Some(coming);
            StoreReply::Importing(bringing)
        }
        Ok(Outcome::Done(Ok(Came::Ended(how)))) => {
            store.patience.is_restored();
            ended(how)
        }
        Ok(Outcome::Done(Err(problem))) => given_up(store, coming, Ended::Refused(problem)),
        Ok(Outcome::Stale) => {
            // Of a log that has gone there is nothing to take back here.
            store.coming = store.live.is_some().then_some(coming);
            store.patience.overtaken()
        }
        Err(failure) if store.live.is_none() || coming.goes_back() => StoreReply::Failed(failure),
        Err(failure) => given_up(store, coming, Ended::Failed(failure)),
    }
}

fn given_up(store: &mut Store, coming: Coming, how: Ended) -> StoreReply {
    match coming.stop(how) {
        Ok(coming) => {
            let so_far = coming.so_far();
            store.coming = Some(coming);
            StoreReply::Importing(so_far)
        }
        Err(how) => ended(how),
    }
}

fn ended(how: Ended) -> StoreReply {
    match how {
        Ended::Imported(imported) => StoreReply::Imported(imported),
        Ended::Refused(problem) => StoreReply::FileRefused(problem),
        Ended::Failed(failure) => StoreReply::Failed(failure),
        Ended::Stopped => StoreReply::ImportStopped,
    }
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
