//! A cell: the row's number, its payload, and where the rest of the payload is if the page has no room for it.
//!
//! Boundary: reads one cell; the pages of the rest are `chains`' business.

use super::{
    Carved,
    chains::Chains,
    record,
    varint::{length, varint},
};
use crate::store::big_endian::u32_at;
use std::borrow::Cow;

/// The kinds of page whose cells hold rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    TableLeaf,
    IndexLeaf,
    /// Its cells hold rows as a leaf's do: in an index no row is stored twice.
    IndexInterior,
}

impl Kind {
    /// The kind that a page's first byte names.
    pub(super) const fn of(byte: u8) -> Option<Self> {
        match byte {
            0x0d => Some(Self::TableLeaf),
            0x0a => Some(Self::IndexLeaf),
            0x02 => Some(Self::IndexInterior),
            _ => None,
        }
    }

    /// Bytes of the page's header, before the pointers to its cells.
    pub(super) const fn header_bytes(self) -> usize {
        match self {
            Self::TableLeaf | Self::IndexLeaf => 8,
            Self::IndexInterior => 12,
        }
    }

    /// How many bytes of a payload lie in the page itself ("Cell Payload Overflow Pages").
    fn local_bytes(self, payload: usize, page_size: usize) -> usize {
        let most = match self {
            Self::TableLeaf => page_size - 35,
            Self::IndexLeaf | Self::IndexInterior => (page_size - 12) * 64 / 255 - 23,
        };
        if payload <= most {
            return payload;
        }
        let least = (page_size - 12) * 32 / 255 - 23;
        let fitting = least + (payload - least) % (page_size - 4);
        if fitting <= most { fitting } else { least }
    }
}

/// Where a cell begins.
pub(super) struct Cell<'a> {
    /// Its page, counted from 1.
    pub(super) page: u32,
    pub(super) kind: Kind,
    /// From its first byte to the end of the page.
    pub(super) bytes: &'a [u8],
}

impl Cell<'_> {
    /// The row; `None` where these bytes are none.
    pub(super) fn read(&self, chains: &mut Chains<'_>) -> Option<Carved> {
        let bytes = match self.kind {
            // The number of a page further down comes first.
            Kind::IndexInterior => self.bytes.get(4..)?,
            Kind::TableLeaf | Kind::IndexLeaf => self.bytes,
        };
        let (total, bytes) = length(bytes)?;
        let (rowid, bytes) = match self.kind {
            Kind::TableLeaf => {
                let (rowid, bytes) = varint(bytes)?;
                (Some(rowid.cast_signed()), bytes)
            }
            Kind::IndexLeaf | Kind::IndexInterior => (None, bytes),
        };
        let local = self.kind.local_bytes(total, chains.page_size());
        let (here, behind) = bytes.split_at_checked(local)?;
        let payload = if local == total {
            Cow::Borrowed(here)
        } else {
            Cow::Owned(chains.complete(here, total, u32_at(behind, 0)?)?)
        };
        Some(Carved { page: self.page, rowid, values: record::values(&payload)? })
    }
}
