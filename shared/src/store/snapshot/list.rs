//! What the log can be restored from.
//!
//! Boundary: names only what passes its check; what does not stays where it is.

use super::{
    look,
    name::{self, Name},
};
use crate::domain::in_order::InOrder;
use crate::{
    effects::store::Snapshot,
    store::{data_dir::DataDir, quarantine},
};
use std::cmp::Reverse;

/// All good snapshots, the one made last first, and behind them the logs that were kept, likewise.
pub(in crate::store) fn list(data_dir: &DataDir) -> Vec<Snapshot> {
    let names = name::newest_first(data_dir).unwrap_or_default();
    let good = |name: Name| {
        let holds = look::at_snapshot(&name.path(data_dir)).ok()?;
        Some(snapshot(name, &holds))
    };
    let mut kept = quarantine::names(&data_dir.kept()).unwrap_or_default();
    kept.order_by_key(|folder| Reverse(quarantine::number(folder)));
    let kept = kept.into_iter().filter_map(|folder| {
        let name = DataDir::kept_name(&folder);
        let holds = look::at_kept(&data_dir.restorable(&name)?).ok()?;
        let utc_ms = time_of(&folder)?;
        Some(Snapshot { name, utc_ms, sessions: holds.sessions })
    });
    names.into_iter().filter_map(good).chain(kept).collect()
}

/// When the newest snapshot was made, by its name alone.
pub(in crate::store) fn newest_ms(data_dir: &DataDir) -> Option<i64> {
    name::newest_first(data_dir).ok()?.first().map(|name| name.utc_ms)
}

/// A snapshot as the protocol names it.
pub(super) fn snapshot(name: Name, holds: &look::Holds) -> Snapshot {
    let (utc_ms, sessions) = (name.utc_ms, holds.sessions);
    Snapshot { name: DataDir::snapshot_name(&name.file()), utc_ms, sessions }
}

/// The time in a folder's name, `20260302T170000Z-1`.
fn time_of(folder: &str) -> Option<i64> {
    Name::of_file(&format!("{folder}.sqlite")).map(|name| name.utc_ms)
}
