//! Reads a span of dates page by page, from its end towards its beginning.
//!
//! Boundary: says which page comes next and keeps the span's entries; `paging` asks the store.

use crate::{
    domain::{
        date_span::DateSpan,
        local_day::DayEnd,
        moment::{Instant, Stamp},
    },
    effects::store::query::{HistoryCursor, HistoryNoun, HistoryPage, Pages},
    model::log::summary::Entries,
};

/// A span, as far as it is read.
#[derive(Clone, Debug)]
pub struct Gather {
    span: DateSpan,
    /// Where its days begin on the order of facts, with some room.
    begins: Instant,
    /// What comes next; absent once all of it is read.
    next: Option<HistoryCursor>,
    entries: Entries,
}

impl Gather {
    /// Nothing of it is read yet. Its days stand on the order of facts as far from the wall clock as `now` does: a
    /// clock that was once ahead shifts everything after it.
    #[must_use]
    pub fn of(span: DateSpan, now: &Stamp) -> Self {
        let off = now.instant_ms.saturating_sub(now.utc_ms);
        let (from, until) = span.utc_around();
        let behind = HistoryCursor {
            at: Instant(until.saturating_add(off)),
            noun: HistoryNoun::Outside,
            no: i64::MAX,
        };
        let begins = Instant(from.saturating_add(off));
        Self { span, begins, next: Some(behind), entries: Entries::default() }
    }

    /// Of which days.
    #[must_use]
    pub const fn span(&self) -> DateSpan {
        self.span
    }

    /// The page to read next.
    #[must_use]
    pub fn wanted(&self) -> Option<Pages> {
        self.next.map(Pages::Before)
    }

    /// Takes a page. The next one is wanted while it may hold a day of the span, and there is room.
    pub fn take(&mut self, page: &HistoryPage, now: &Stamp, day_end: DayEnd) {
        self.entries.take(page, self.span, (now, day_end));
        let more = |cursor: &HistoryCursor| cursor.at >= self.begins && !self.entries.cut;
        self.next = page.older.filter(more);
    }

    /// The entries read so far.
    #[must_use]
    pub const fn entries(&self) -> &Entries {
        &self.entries
    }
}
