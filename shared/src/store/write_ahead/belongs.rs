//! Whether a log was written for the database beside which it lies. `SQLite` never asks: beside a copy that someone
//! put back by hand it would mix the pages of two times.
//!
//! Boundary: bytes in, a judgement out. It says no only where these two cannot belong together; what it lets pass may
//! still be wrong.

use super::reading::Reading;
use crate::store::big_endian::u32_at;

/// Where the header of a database names its file-format versions for writing and for reading.
const VERSIONS_AT: std::ops::Range<usize> = 18..20;
const ROLLBACK: [u8; 2] = [1, 1];
/// Where it counts the changes of its first page.
const CHANGES_AT: usize = 24;

/// Whether a log belongs to the database whose first bytes, its header, these are.
///
/// * Whoever writes a write-ahead log has first made the database's own header say so: one that says "rollback
///   journal", as every snapshot does, is a copy.
/// * The first page counts its changes, one up with each time that it is read and written. A log begins with all of
///   the log before it in the database, so that its first image of that page is one change ahead, or none: its writer
///   may count two changes as one. Once the log is copied into the database, the page there is one of the log's own.
pub(in crate::store) fn belongs(header: &[u8], wal: &[u8]) -> bool {
    let Some(reading) = Reading::of(wal).filter(|reading| reading.accepted > 0) else {
        return true;
    };
    if header.get(VERSIONS_AT) == Some(&ROLLBACK) {
        return false;
    }
    let first_pages = reading.frames().take(reading.accepted);
    let first_pages = first_pages.filter(|frame| frame.page_number() == 1);
    let mut counts = first_pages.filter_map(|frame| u32_at(frame.page(), CHANGES_AT)).peekable();
    let (Some(first), Some(here)) = (counts.peek().copied(), u32_at(header, CHANGES_AT)) else {
        return true;
    };
    first.wrapping_sub(here) <= 1 || counts.any(|count| count == here)
}
