//! The database with the frames of its log applied, in memory.
//!
//! Boundary: bytes in, bytes out; the files stay as they are.

use super::reading::Reading;
use crate::store::big_endian::u16_at;
use thiserror::Error;

/// Which frames of the log count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::store) enum Which {
    /// Those that `SQLite` takes: the image is what it sees after its recovery.
    Accepted,
    /// Those behind a break, too, whatever their checksum: for salvage, which checks each row on its own. A
    /// page in here may be damaged where the database or [`Which::Accepted`] still has an older, sound one.
    /// Where nothing behind the last sound frame is of this generation, the same frames as `Accepted`.
    All,
}

/// Why the log cannot be applied as `SQLite` would; [`Which::All`] has no such case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub(in crate::store) enum ApplyError {
    /// The database is shorter than it was when the log was written.
    #[error("apply the log: pages are missing that neither it nor the database holds")]
    PagesMissing,
    /// The two were not written for each other, or one is damaged.
    #[error("apply the log: its pages have another size than the database's")]
    OtherPageSize,
}

/// Where the header of a database names its page size (2 bytes; 1 stands for 65 536).
const PAGE_SIZE_AT: usize = 16;
/// Where it names the file-format versions for writing and for reading.
const VERSIONS_AT: std::ops::Range<usize> = 18..20;
const ROLLBACK: u8 = 1;
const WRITE_AHEAD: u8 = 2;

/// The database image with the log's frames applied. Its file-format versions say "rollback journal", so that
/// it can be opened from memory, where no write-ahead log can be; all else is byte for byte as `SQLite` would
/// checkpoint it. The image is at most as long as the database and the log together.
pub(in crate::store) fn applied(
    database: &[u8],
    wal: &[u8],
    which: Which,
) -> Result<Vec<u8>, ApplyError> {
    let mut image = database.to_vec();
    if let Some(reading) = Reading::of(wal) {
        match which {
            Which::Accepted => apply_accepted(&mut image, &reading)?,
            Which::All => apply_all(&mut image, &reading),
        }
    }
    for version in image.get_mut(VERSIONS_AT).into_iter().flatten() {
        if *version == WRITE_AHEAD {
            *version = ROLLBACK;
        }
    }
    Ok(image)
}

fn apply_accepted(image: &mut Vec<u8>, reading: &Reading<'_>) -> Result<(), ApplyError> {
    let page_size = reading.page_size;
    let frames = || reading.frames().take(reading.accepted);
    let Some(commit) = frames().next_back() else {
        return Ok(());
    };
    let pages = usize::try_from(commit.pages_after_commit()).unwrap_or(usize::MAX);
    // Every page that a transaction adds is in a frame.
    if pages > image.len().div_ceil(page_size) + reading.accepted {
        return Err(ApplyError::PagesMissing);
    }
    image.resize(pages * page_size, 0);
    for frame in frames() {
        put(image, frame.page_number(), frame.page());
    }
    let named = u16_at(image, PAGE_SIZE_AT).map(|size| match size {
        1 => 65_536,
        size => usize::from(size),
    });
    if named == Some(page_size) { Ok(()) } else { Err(ApplyError::OtherPageSize) }
}

fn apply_all(image: &mut Vec<u8>, reading: &Reading<'_>) {
    // Behind the last commit lies a transaction that never ended; only where nothing commits any more may
    // the commit itself be what is damaged.
    let refused = || reading.refused().map(|(at, frame)| (at + 1, frame));
    let last_commit = refused().rev().find(|(_, frame)| frame.commits());
    let end = last_commit.or_else(|| refused().next_back()).map(|(end, _)| end);
    let most = image.len().div_ceil(reading.page_size) + reading.frames().len();
    let ours = reading.frames().take(end.unwrap_or(reading.accepted));
    for frame in ours.filter(|frame| reading.is_ours(frame)) {
        let pages = usize::try_from(frame.page_number()).unwrap_or(usize::MAX);
        // A damaged number may name any page.
        if pages <= most {
            image.resize(image.len().max(pages * reading.page_size), 0);
            put(image, frame.page_number(), frame.page());
        }
    }
}

/// Puts a page, counted from 1, into its place; one that the image does not reach is passed over.
fn put(image: &mut [u8], number: u32, page: &[u8]) {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    if let Some(into) = place.and_then(|place| image.chunks_exact_mut(page.len()).nth(place)) {
        into.copy_from_slice(page);
    }
}
