//! Thins the snapshots once a new one is checked and durable.
//!
//! Boundary: removes snapshots that `domain::snapshots` no longer keeps, and nothing that this Brace cannot judge.

use super::{look, name, seal};
use crate::{
    domain::snapshots::{self, DAYS, Made},
    store::{
        data_dir::{DataDir, present, sync_folder},
        error::StoreError,
    },
};
use std::{fs, path::Path};

/// Thins them. A damaged one takes nobody's place; it goes once enough good ones are newer.
pub(super) fn thin(data_dir: &DataDir) -> Result<(), StoreError> {
    let (mut good, mut damaged) = (Vec::new(), Vec::new());
    for name in name::newest_first(data_dir)? {
        match look::at_snapshot(&name.path(data_dir)) {
            Ok(look::Holds { entries, .. }) => {
                good.push((name, Made { number: name.number, utc_ms: name.utc_ms, entries }));
            }
            Err(error) if look::is_damage(&error) => damaged.push(name),
            // A newer Brace's, or none of ours, or not to be read just now.
            Err(_) => {}
        }
    }
    let made: Vec<Made> = good.iter().map(|(_, made)| *made).collect();
    let kept = snapshots::kept(&made);
    let enough = made.get(DAYS - 1).map_or(0, |made| made.number);
    let superseded = good.iter().map(|(name, _)| *name);
    let superseded = superseded.filter(|name| !kept.contains(&name.number));
    let spoilt = damaged.into_iter().filter(|name| name.number < enough);
    for name in superseded.chain(spoilt) {
        remove(&name.path(data_dir));
    }
    for seal in name::entries(data_dir)? {
        let Some(snapshot) = seal::sealed(&seal) else { continue };
        let snapshot = data_dir.snapshots().join(snapshot);
        if !present(&snapshot)? {
            let _ = fs::remove_file(data_dir.snapshots().join(seal));
        }
    }
    sync_folder(&data_dir.snapshots())
}

/// What cannot be removed stays for the next time.
fn remove(snapshot: &Path) {
    if fs::remove_file(snapshot).is_ok() {
        let _ = fs::remove_file(seal::beside(snapshot));
    }
}
