//! The pages of an image, and the cells of one.
//!
//! Boundary: finds where cells begin; `cell` reads them.

use super::cell::{Cell, Kind};
use crate::store::big_endian::u16_at;
use std::collections::BTreeSet;

const MARK: &[u8] = b"SQLite format 3\0";
/// The page size of every log that Brace writes, bytes.
const USUAL_PAGE_SIZE: usize = 4096;
/// Bytes of the database's header, which the first page begins with.
const DATABASE_HEADER_BYTES: usize = 100;

/// An image, cut into pages.
#[derive(Clone, Copy)]
pub(super) struct Pages<'a> {
    pub(super) image: &'a [u8],
    pub(super) size: usize,
}

impl<'a> Pages<'a> {
    pub(super) fn of(image: &'a [u8]) -> Self {
        let named = u16_at(image, 16).filter(|_| image.starts_with(MARK));
        let size = match named {
            Some(1) => 65_536,
            Some(size) if size >= 512 && size.is_power_of_two() => usize::from(size),
            _ => USUAL_PAGE_SIZE,
        };
        Self { image, size }
    }

    /// How many there are; the last may be cut off.
    pub(super) fn count(self) -> u32 {
        u32::try_from(self.image.len().div_ceil(self.size)).unwrap_or(u32::MAX)
    }

    /// The page of that number, counted from 1.
    pub(super) fn get(self, number: u32) -> Option<&'a [u8]> {
        let before = usize::try_from(number.checked_sub(1)?).ok()?;
        let rest = self.image.get(before.checked_mul(self.size)?..)?;
        Some(rest.get(..self.size).unwrap_or(rest)).filter(|page| !page.is_empty())
    }
}

/// The cells of a page that looks like one that holds rows; of any other none.
pub(super) fn cells(pages: Pages<'_>, number: u32) -> impl Iterator<Item = Cell<'_>> {
    let page = pages.get(number).unwrap_or_default();
    let header = if number == 1 { DATABASE_HEADER_BYTES } else { 0 };
    let kind = page.get(header).and_then(|kind| Kind::of(*kind));
    kind.into_iter().flat_map(move |kind| {
        let pointers = header + kind.header_bytes();
        let count = u16_at(page, header + 3).map_or(0, usize::from);
        let places = (0..count).map_while(move |at| u16_at(page, pointers + 2 * at));
        // A damaged page may point to one cell again and again.
        let places: BTreeSet<u16> = places.collect();
        let behind = places.into_iter().filter(move |place| usize::from(*place) >= pointers);
        behind.filter_map(move |place| {
            let bytes = page.get(usize::from(place)..)?;
            Some(Cell { page: number, kind, bytes })
        })
    })
}
