//! The log's own header, 32 bytes.
//!
//! Boundary: believed whole or not at all, as `SQLite` does; what a damaged one can no longer say is guessed
//! elsewhere.

use super::{
    checksum::{ByteOrder, Sums},
    frame::Salts,
};
use crate::store::big_endian::u32_at;

/// Bytes before the first frame.
pub(super) const HEADER_BYTES: usize = 32;
/// The smallest and the largest page of `SQLite`, bytes; each power of two between them is one, too.
pub(super) const PAGE_SIZES: std::ops::RangeInclusive<usize> = 512..=65_536;

const MAGIC_LITTLE: u32 = 0x377f_0682;
const MAGIC_BIG: u32 = 0x377f_0683;
/// The one version of the format.
const VERSION: u32 = 3_007_000;

/// What a sound header says.
pub(super) struct Header {
    pub(super) page_size: usize,
    pub(super) order: ByteOrder,
    pub(super) generation: Salts,
    /// The running checksum before the first frame.
    pub(super) sums: Sums,
}

impl Header {
    /// The header, where `SQLite` would believe it.
    pub(super) fn read(wal: &[u8]) -> Option<Self> {
        let order = match u32_at(wal, 0)? {
            MAGIC_LITTLE => ByteOrder::Little,
            MAGIC_BIG => ByteOrder::Big,
            _ => return None,
        };
        let sums = Sums::default().then(order, wal.get(..24)?);
        let sound = u32_at(wal, 4)? == VERSION && stored_sums(wal)? == sums;
        let page_size = page_size(wal).filter(|_| sound)?;
        let generation = Salts { first: u32_at(wal, 16)?, second: u32_at(wal, 20)? };
        Some(Self { page_size, order, generation, sums })
    }
}

/// The page size that the header gives, believed or not; `None` where no page has that size.
pub(super) fn page_size(wal: &[u8]) -> Option<usize> {
    let size = usize::try_from(u32_at(wal, 8)?).ok()?;
    (size.is_power_of_two() && PAGE_SIZES.contains(&size)).then_some(size)
}

/// The checksum that the header gives of itself.
pub(super) fn stored_sums(wal: &[u8]) -> Option<Sums> {
    Some(Sums { first: u32_at(wal, 24)?, second: u32_at(wal, 28)? })
}
