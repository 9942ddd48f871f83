//! How far `SQLite` takes a log, and which frames of the same generation it leaves out.
//!
//! Boundary: follows `SQLite`'s recovery (`walIndexRecover`) frame by frame and writes nothing.

use super::{
    frame::{Frame, Salts, frames},
    guess::guess,
    header::{HEADER_BYTES, Header},
};

/// A log, read as `SQLite` reads it after a crash.
pub(super) struct Reading<'a> {
    wal: &'a [u8],
    pub(super) page_size: usize,
    generation: Option<Salts>,
    /// How many frames `SQLite` takes: up to the last sound commit.
    pub(super) accepted: usize,
    /// How many frames from the first on are sound: the accepted ones, and those of a transaction that never
    /// ended.
    sound: usize,
}

impl<'a> Reading<'a> {
    /// `None` where the log is too short for any frame.
    pub(super) fn of(wal: &'a [u8]) -> Option<Self> {
        if wal.len() <= HEADER_BYTES {
            return None;
        }
        let Some(header) = Header::read(wal) else {
            let guess = guess(wal);
            let (page_size, generation) = (guess.page_size, guess.generation);
            return Some(Self { wal, page_size, generation, accepted: 0, sound: 0 });
        };
        let (mut accepted, mut sound, mut sums) = (0, 0, header.sums);
        for frame in frames(wal, header.page_size) {
            if frame.salts() != header.generation || !frame.continues(header.order, sums) {
                break;
            }
            sums = frame.sums();
            sound += 1;
            if frame.commits() {
                accepted = sound;
            }
        }
        let (page_size, generation) = (header.page_size, Some(header.generation));
        Some(Self { wal, page_size, generation, accepted, sound })
    }

    /// The complete frames, whatever their generation.
    pub(super) fn frames(
        &self,
    ) -> impl DoubleEndedIterator<Item = Frame<'a>> + ExactSizeIterator + use<'a> {
        frames(self.wal, self.page_size)
    }

    /// Whether the frame is of the log's own generation, and none that lies behind from an older one.
    pub(super) fn is_ours(&self, frame: &Frame<'_>) -> bool {
        self.generation.is_some_and(|generation| frame.is_of(generation))
    }

    /// The frames of this generation from the first unsound one on, with their places in the log.
    pub(super) fn refused(&self) -> impl DoubleEndedIterator<Item = (usize, Frame<'a>)> {
        let behind = self.frames().enumerate().skip(self.sound);
        behind.filter(|(_, frame)| self.is_ours(frame))
    }
}
