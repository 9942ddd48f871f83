//! What the log can be restored from, as a person reads it.
//!
//! Boundary: words and ready-made events; what is offered when, `model::snapshots` decides.

use super::words::Words;
use crate::{
    domain::moment::Stamp,
    effects::store::Snapshot,
    model::{
        Model,
        event::{Event, RecoveryEvent, Sure},
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The list of what the log can be restored from, where the person asked for it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SnapshotsView {
    /// What it is, or that there is none.
    pub title: String,
    /// The newest first, the logs that were kept last.
    pub rows: Vec<SnapshotView>,
}

/// One of them.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SnapshotView {
    /// Its name, relative to the data folder: what `Restore` carries.
    pub name: String,
    /// Of when it is and how many sessions it holds.
    pub text: String,
    /// The label of putting it into the log's place.
    pub label: String,
    /// What that sends.
    pub tap: Event,
}

/// The list; `None` where nobody asked for it.
#[must_use]
pub fn snapshots(words: &Words, model: &Model) -> Option<SnapshotsView> {
    let found = &model.snapshots.found;
    let now = now(model);
    model.snapshots.listed.then(|| SnapshotsView {
        title: if found.is_empty() { words.snapshots_none() } else { words.snapshots_title() },
        rows: found.iter().map(|one| snapshot(words, one, &now)).collect(),
    })
}

/// The newest one, as the screen of a log that is not open offers it.
#[must_use]
pub fn newest(words: &Words, model: &Model) -> Option<SnapshotView> {
    model.snapshots.newest().map(|newest| snapshot(words, newest, &now(model)))
}

pub(super) fn snapshot(words: &Words, one: &Snapshot, now: &Stamp) -> SnapshotView {
    let (sessions, time) = (words.count_sessions(one.sessions), time(words, one, now));
    let text = if one.is_kept() {
        words.snapshot_kept(time, sessions)
    } else {
        words.snapshot_of(time, sessions)
    };
    let restore = RecoveryEvent::Restore { name: one.name.clone(), sure: Sure::Ask };
    let (name, label) = (one.name.clone(), words.snapshot_restore());
    SnapshotView { name, text, label, tap: Event::Recovery(restore) }
}

fn now(model: &Model) -> Stamp {
    model.now.clone().unwrap_or_else(|| Stamp::at_wall(0, 0))
}

/// When it was made, as the clock here shows it.
pub(super) fn time(words: &Words, one: &Snapshot, now: &Stamp) -> String {
    words.full_time(&Stamp::at_wall(one.utc_ms, now.offset_min), now)
}
