//! One frame: a page as a transaction left it, behind a header of 24 bytes.
//!
//! Boundary: says what a frame's bytes say; whether they are to be believed follows from the frames before.

use super::{
    checksum::{ByteOrder, Sums},
    header::HEADER_BYTES,
};
use crate::store::big_endian::u32_at;

/// Bytes of a frame before its page.
pub(super) const FRAME_HEADER_BYTES: usize = 24;

/// The generation of a log: `SQLite` draws new salts whenever it begins the file anew from its start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Salts {
    pub(super) first: u32,
    pub(super) second: u32,
}

/// The bytes of a complete frame.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a>(&'a [u8]);

/// The complete frames of a log in the order of the file, whatever their generation. A frame within which
/// the file ends was never finished.
pub(super) fn frames(
    wal: &[u8],
    page_size: usize,
) -> impl DoubleEndedIterator<Item = Frame<'_>> + ExactSizeIterator {
    let behind_header = wal.get(HEADER_BYTES..).unwrap_or_default();
    behind_header.chunks_exact(FRAME_HEADER_BYTES + page_size).map(Frame)
}

impl<'a> Frame<'a> {
    fn word(&self, at: usize) -> u32 {
        u32_at(self.0, at).unwrap_or_default()
    }

    pub(super) fn page(&self) -> &'a [u8] {
        self.0.get(FRAME_HEADER_BYTES..).unwrap_or_default()
    }

    /// Counted from 1; `SQLite` writes no frame with 0.
    pub(super) fn page_number(&self) -> u32 {
        self.word(0)
    }

    /// Whether the frame ends a transaction.
    pub(super) fn commits(&self) -> bool {
        self.pages_after_commit() != 0
    }

    /// The database's size in pages after the transaction that this frame ends; 0 where it ends none.
    pub(super) fn pages_after_commit(&self) -> u32 {
        self.word(4)
    }

    pub(super) fn salts(&self) -> Salts {
        Salts { first: self.word(8), second: self.word(12) }
    }

    /// The running checksum as the frame gives it.
    pub(super) fn sums(&self) -> Sums {
        Sums { first: self.word(16), second: self.word(20) }
    }

    /// Whether the frame is what its writer wrote, given the running checksum `before` it. The salts are
    /// not covered.
    pub(super) fn continues(&self, order: ByteOrder, before: Sums) -> bool {
        let covered = self.0.get(..8).unwrap_or_default();
        self.page_number() != 0
            && before.then(order, covered).then(order, self.page()) == self.sums()
    }

    /// Whether the frame is of that generation. One matching salt is enough: damage to the other must not
    /// make a transaction look like one of an older generation.
    pub(super) fn is_of(&self, generation: Salts) -> bool {
        let salts = self.salts();
        salts.first == generation.first || salts.second == generation.second
    }
}
