//! Rows straight from the pages of a database, for salvage where `SQLite` itself cannot walk its trees: each
//! page that looks like a leaf is read for itself.
//!
//! Boundary: a pure function over an image's bytes that believes no page about another one. Whether a row is
//! sound, current, or of which table, its caller must know from the row: see [`rows`].

mod cell;
mod chains;
mod free;
mod page;
mod record;
#[cfg(test)]
mod tests;
mod varint;

use chains::Chains;
use page::Pages;
use rusqlite::types::Value;

/// A row as a cell of a page holds it.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::store) struct Carved {
    /// The page, counted from 1.
    pub(in crate::store) page: u32,
    /// The row's number in a table that has such; `None` in an index or a WITHOUT ROWID table.
    pub(in crate::store) rowid: Option<i64>,
    /// The stored columns.
    pub(in crate::store) values: Vec<Value>,
}

/// Every row in the image whose cell can be read; a cell that cannot be read is passed over alone.
///
/// The order is that of the pages, and pages that `SQLite` has given free come last: what they hold is older
/// than the same row elsewhere, or was deleted. Pages that damage has cut from their tree look like any other.
///
/// The values are those stored, which differ from those selected in this: an INTEGER PRIMARY KEY is NULL (its
/// value is the rowid), a whole number in a REAL column is an integer, columns that were added to the table
/// after the row are absent, and a WITHOUT ROWID table has the columns of its primary key first. The rows of
/// indexes and of the schema are among them.
///
/// The image is read as UTF-8 and without reserved bytes at the end of a page, which is what Brace writes. The
/// page size is the header's, 4096 bytes where the header is damaged. A value is never longer than the image,
/// and the work is linear in the image's length.
///
/// It reads `most` pages after the first `from` in that order, so that a caller can do it piece by piece.
pub(in crate::store) fn rows(
    image: &[u8],
    from: usize,
    most: usize,
) -> impl Iterator<Item = Carved> {
    let pages = Pages::of(image);
    let mut chains = Chains::new(pages);
    let numbers = free::last(pages).into_iter().skip(from).take(most);
    let cells = numbers.flat_map(move |number| page::cells(pages, number));
    cells.filter_map(move |cell| cell.read(&mut chains))
}

/// How many pages the image has.
pub(in crate::store) fn pages(image: &[u8]) -> usize {
    usize::try_from(Pages::of(image).count()).unwrap_or(usize::MAX)
}
