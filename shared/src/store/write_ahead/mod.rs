//! What a leftover write-ahead log holds. After a crash `SQLite` takes a log up to the last commit whose
//! checksums hold and silently drops what lies behind: one bad bit may cost transactions that were shown as
//! saved. The store must notice.
//!
//! Boundary: pure functions over the bytes of the two files; opens and writes none. The format is `SQLite`'s
//! own ("The Write-Ahead Log" in the description of its file format).

mod applied;
mod belongs;
mod checksum;
mod frame;
mod guess;
mod header;
mod reading;
#[cfg(test)]
mod tests;

pub(in crate::store) use applied::{Which, applied};
pub(in crate::store) use belongs::belongs;
use frame::Frame;
use reading::Reading;

/// What a log holds, and what `SQLite` leaves out of it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(in crate::store) struct Leftover {
    /// How many frames `SQLite` takes: up to the last commit that is sound.
    pub(in crate::store) frames: usize,
    /// Bytes in a page, a guess where the header is damaged; `None` where the log is no longer than
    /// its header.
    pub(in crate::store) page_size: Option<usize>,
    /// How many transactions may be missing; see [`examine`].
    pub(in crate::store) missing: usize,
}

/// Examines the bytes of a log.
///
/// `missing` counts the commits of the log's generation from the first complete frame on that `SQLite` cannot
/// take, and is at least 1 where any frame of this generation lies there: its commit may be what is damaged.
/// Where the header is damaged, `SQLite` takes nothing, and all of the log's commits count.
///
/// Nothing is missing where the log merely ends within a frame, within a transaction, or before frames of an
/// older generation: `SQLite` begins the file anew from its start, over what it has copied into the database.
///
/// The bytes alone cannot tell loss from these, which count as if something were missing:
/// * damage within a transaction that never ended;
/// * the rest of a transaction that a kill or a rollback cut short after some of its frames were written, with
///   a later, shorter one written over its beginning;
/// * damage at the very beginning of a log whose content is all in the database already;
/// * one changed bit that gives a frame of the generation before this one's first salt.
///
/// Not noticed: a log cut off between transactions, and the last frames where both their salts are gone.
pub(in crate::store) fn examine(wal: &[u8]) -> Leftover {
    let Some(reading) = Reading::of(wal) else {
        return Leftover::default();
    };
    let commits = reading.refused().filter(|(_, frame)| frame.commits()).count();
    let at_least = usize::from(reading.refused().next().is_some());
    Leftover {
        frames: reading.accepted,
        page_size: Some(reading.page_size),
        missing: commits.max(at_least),
    }
}

/// How many transactions of a log `SQLite` would take.
pub(in crate::store) fn commits(wal: &[u8]) -> u32 {
    let Some(reading) = Reading::of(wal) else { return 0 };
    let taken = reading.frames().take(reading.accepted).filter(Frame::commits);
    u32::try_from(taken.count()).unwrap_or(u32::MAX)
}
