//! Payloads too long for their page go on in a chain of overflow pages, each naming the next.
//!
//! Boundary: follows chains; keeps count, so that a damaged image costs no more than a few readings of it.

use super::page::Pages;
use crate::store::big_endian::u32_at;

/// Bytes of an overflow page that name the next one.
const NEXT_BYTES: usize = 4;
/// How many chains may go through one page. In a sound image it is one; a page that `SQLite` gave free may
/// hold another cell with the same chain, and damage may lead a few into it.
const MOST_CHAINS: u8 = 8;

/// The overflow pages of an image.
pub(super) struct Chains<'a> {
    pages: Pages<'a>,
    /// How many chains went through each page.
    passed: Vec<u8>,
}

impl<'a> Chains<'a> {
    pub(super) fn new(pages: Pages<'a>) -> Self {
        let passed = vec![0; pages.image.len().div_ceil(pages.size)];
        Self { pages, passed }
    }

    pub(super) const fn page_size(&self) -> usize {
        self.pages.size
    }

    /// The payload of `total` bytes that begins with `here` and goes on in the page `next`; `None` where the
    /// chain does not end with it.
    pub(super) fn complete(&mut self, here: &[u8], total: usize, next: u32) -> Option<Vec<u8>> {
        if total > self.pages.image.len() {
            return None;
        }
        let mut next = next;
        let mut missing = total.checked_sub(here.len())?;
        let mut parts = vec![here];
        while missing > 0 {
            let page = self.pass(next)?;
            let part = page.get(NEXT_BYTES..)?;
            let part = part.get(..missing.min(self.pages.size - NEXT_BYTES))?;
            missing -= part.len();
            parts.push(part);
            next = u32_at(page, 0)?;
        }
        (next == 0).then(|| parts.concat())
    }

    fn pass(&mut self, number: u32) -> Option<&'a [u8]> {
        let page = self.pages.get(number)?;
        let place = usize::try_from(number).ok()?.checked_sub(1)?;
        let passed = self.passed.get_mut(place).filter(|passed| **passed < MOST_CHAINS)?;
        *passed += 1;
        Some(page)
    }
}
