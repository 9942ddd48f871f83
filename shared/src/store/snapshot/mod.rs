//! Snapshots of the log: made in steps, checked, thinned, and put back into the log's place.
//!
//! Boundary: writes nothing to the log; what stands in its place when one is restored is kept byte for byte. Which
//! ones are due and which are kept, `domain::snapshots` says. See `docs/adr/0036-snapshots.md`.

mod file;
mod list;
mod lock;
mod look;
mod made;
mod name;
mod restore;
mod seal;
mod taking;
mod thin;

pub use file::{FileError, Taken, hand_out, let_go, take_in};
pub(super) use list::{list, newest_ms};
#[cfg(test)]
pub(super) use taking::Progress as Step;
pub(super) use taking::Taking;

use super::{Store, transact::Outcome};
use crate::{
    domain::moment::Stamp,
    effects::store::{Restored, StoreReply},
};
use taking::Progress;

/// Does the next step of a snapshot of the open log.
pub(super) fn take(store: &mut Store, at: &Stamp) -> StoreReply {
    let under_way = store.taking.take();
    let begun = under_way.map_or_else(|| Taking::begin(&store.data_dir, at.utc_ms), Ok);
    let mut taking = match begun {
        Ok(taking) => taking,
        Err(error) => return StoreReply::Failed(error.failure()),
    };
    let done = store.write_with(|_| taking.go_on().map(Outcome::Done));
    let reply = store.answered(done, |progress| match progress {
        Progress::More(parts) => StoreReply::Snapshotting(parts),
        Progress::Done(made) => StoreReply::Snapshotted(made),
    });
    store.taking = matches!(reply, StoreReply::Snapshotting(_)).then_some(taking);
    reply
}

/// Puts a copy into the log's place. Until it is checked, the open log stays open.
pub(super) fn restore(store: &mut Store, name: &str, at: &Stamp) -> StoreReply {
    let ready = match restore::ready(&store.data_dir, name) {
        Ok(ready) => ready,
        Err(error) => return StoreReply::Failed(error.failure()),
    };
    // Closed in order: what this process wrote is in the file that is kept.
    (store.taking, store.salvage, store.coming, store.live) = (None, None, None, None);
    match restore::put(&store.data_dir, &ready, at) {
        Ok(kept) => StoreReply::Restored(Restored { kept }),
        Err(error) => StoreReply::Failed(error.failure()),
    }
}
