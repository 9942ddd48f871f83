//! The running checksum of a write-ahead log: each frame's covers all frames before it.
//!
//! Boundary: arithmetic only ("Checksum Algorithm" in `SQLite`'s description of its file format).

/// How the checksum reads the bytes of a word. The log's header names it: the order of the machine that
/// began the log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ByteOrder {
    Little,
    Big,
}

/// The checksum so far.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Sums {
    pub(super) first: u32,
    pub(super) second: u32,
}

impl Sums {
    /// The checksum after `bytes`, a multiple of 8 of them.
    pub(super) fn then(self, order: ByteOrder, bytes: &[u8]) -> Self {
        let word = match order {
            ByteOrder::Little => u32::from_le_bytes,
            ByteOrder::Big => u32::from_be_bytes,
        };
        let Self { mut first, mut second } = self;
        let (words, _) = bytes.as_chunks::<4>();
        for &[even, odd] in words.as_chunks::<2>().0 {
            first = first.wrapping_add(word(even)).wrapping_add(second);
            second = second.wrapping_add(word(odd)).wrapping_add(first);
        }
        Self { first, second }
    }
}
