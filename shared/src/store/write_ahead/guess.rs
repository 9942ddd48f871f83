//! What a log with a damaged header held: page size and generation, told by its frames.
//!
//! Boundary: for saying what is missing and for salvage; `SQLite` itself takes no frame of such a log.

use super::{
    checksum::ByteOrder,
    frame::{FRAME_HEADER_BYTES, Salts, frames},
    header::{PAGE_SIZES, page_size, stored_sums},
};

/// The page size of every log that Brace writes, bytes.
const USUAL_PAGE_SIZE: usize = 4096;
const BYTE_ORDERS: [ByteOrder; 2] = [ByteOrder::Little, ByteOrder::Big];

/// What the frames say of the log.
pub(super) struct Guess {
    pub(super) page_size: usize,
    /// `None` where there is no complete frame.
    pub(super) generation: Option<Salts>,
}

/// The page size with which a frame's checksum follows from the one before it, and the generation of the
/// first such frame; where none follows, what the header says of the size, and the first frame's generation.
pub(super) fn guess(wal: &[u8]) -> Guess {
    let sizes = std::iter::successors(Some(*PAGE_SIZES.start()), |size| Some(size * 2));
    let sizes = sizes.take_while(|size| PAGE_SIZES.contains(size));
    let layouts = sizes.flat_map(|size| BYTE_ORDERS.map(|order| (size, order)));
    let intact = layouts.filter_map(|(size, order)| first_intact(wal, size, order));
    // An older generation lies behind this one.
    if let Some((_, guess)) = intact
        .min_by_key(|(frames_before, guess)| frames_before * (FRAME_HEADER_BYTES + guess.page_size))
    {
        return guess;
    }
    let page_size = page_size(wal).unwrap_or(USUAL_PAGE_SIZE);
    Guess { page_size, generation: frames(wal, page_size).next().map(|frame| frame.salts()) }
}

fn first_intact(wal: &[u8], page_size: usize, order: ByteOrder) -> Option<(usize, Guess)> {
    let mut before = stored_sums(wal)?;
    for (frames_before, frame) in frames(wal, page_size).enumerate() {
        if frame.continues(order, before) {
            let generation = Some(frame.salts());
            return Some((frames_before, Guess { page_size, generation }));
        }
        before = frame.sums();
    }
    None
}
