//! Which pages `SQLite` has given free. They keep their bytes, and so rows as these were earlier.
//!
//! Boundary: orders page numbers; a list that is damaged is believed as far as it can be followed.

use super::page::Pages;
use crate::store::big_endian::u32_at;
use std::collections::BTreeSet;

/// Where the database's header names the first page of the list.
const FIRST_AT: usize = 32;
/// Where a page of the list holds the numbers of free pages, behind the next page's and their count.
const NUMBERS_AT: usize = 8;

/// The numbers of all pages, the free ones last.
pub(super) fn last(pages: Pages<'_>) -> Vec<u32> {
    let free = free(pages);
    let (mut numbers, older): (Vec<u32>, Vec<u32>) =
        (1..=pages.count()).partition(|number| !free.contains(number));
    numbers.extend(older);
    numbers
}

fn free(pages: Pages<'_>) -> BTreeSet<u32> {
    let mut lists = BTreeSet::new();
    let mut free = BTreeSet::new();
    let mut next = u32_at(pages.image, FIRST_AT);
    while let Some((number, page)) = next.and_then(|next| Some((next, pages.get(next)?))) {
        // The list may lead back into itself.
        if !lists.insert(number) {
            break;
        }
        let count = u32_at(page, 4).and_then(|count| usize::try_from(count).ok());
        let numbers =
            (0..count.unwrap_or_default()).map_while(|at| u32_at(page, NUMBERS_AT + 4 * at));
        free.extend(numbers);
        next = u32_at(page, 0);
    }
    free.extend(lists);
    free
}
