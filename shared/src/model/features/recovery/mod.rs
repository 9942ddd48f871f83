//! How the log itself stands: whether it can be written, what of it cannot be read, and what lies aside.
//!
//! Boundary: what the store reported at the last opening; `lifecycle` asks the store to take over or to leave
//! what lies aside.

mod event;
mod snapshots;
#[cfg(test)]
mod tests;

pub use event::RecoveryEvent;
pub use snapshots::Snapshots;

use crate::effects::store::{Access, Aside, BinStanding, Opened};

/// How the log stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether what is done now can be written.
    pub access: Access,
    /// How many rows of the window are not as they were written.
    pub unsound: u32,
    /// Another log that lies aside, while the person has yet to decide about it.
    pub aside: Option<Aside>,
    /// How the bin stands.
    pub bin: BinStanding,
    /// When the newest snapshot was made by the wall clock, milliseconds since 1970; absent where there is none.
    pub snapshot_ms: Option<i64>,
}

impl Standing {
    /// As an opening reported it.
    #[must_use]
    pub fn of(opened: &Opened) -> Self {
        let aside = opened.aside.clone();
        Self {
            access: opened.access,
            unsound: opened.unsound,
            aside,
            bin: opened.bin,
            snapshot_ms: opened.snapshot_ms,
        }
    }

    /// The folder of what lies aside, if it is the one that the person saw.
    #[must_use]
    pub fn lies_in(&self, seen: &str) -> Option<&str> {
        let folder = self.aside.as_ref().map(|aside| aside.folder.as_str());
        folder.filter(|folder| *folder == seen)
    }
}
