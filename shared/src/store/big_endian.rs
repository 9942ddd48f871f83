//! Big-endian numbers among a file's bytes, which may end anywhere.
//!
//! Boundary: reads; `None` where the bytes end before the number does.

/// The 16 bits that begin at `at`.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().copied().map(u16::from_be_bytes)
}

/// The 32 bits that begin at `at`.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().copied().map(u32::from_be_bytes)
}
