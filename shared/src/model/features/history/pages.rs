//! The pages of the history that are listed: a few beside each other, however many there are.
//!
//! Boundary: says which page it wants next; `lifecycle` asks the store, `log::judged` makes lines of the answer.

use crate::{
    domain::{moment::Instant, outside_check::OutsideCheck},
    effects::store::query::{HistoryCursor, HistoryPage, Pages as Wanted},
    model::log::judged::{self, ListedSession},
};
use std::collections::VecDeque;

/// How many pages memory holds: the one on the screen, and the one that the person came from.
const MOST: usize = 2;

/// The pages held, newest first.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    held: VecDeque<Page>,
    /// The page to ask for, where that is not the newest.
    asked: Option<Wanted>,
    /// A fact has changed since they were read.
    outdated: bool,
}

#[derive(Clone, Debug)]
struct Page {
    sessions: Vec<ListedSession>,
    outside: Vec<OutsideCheck>,
    /// What it was asked for by.
    from: Wanted,
    older: Option<HistoryCursor>,
    newer: Option<HistoryCursor>,
}

impl Pages {
    /// A fact has changed, or another process wrote.
    pub const fn are_outdated(&mut self) {
        self.outdated = true;
    }

    /// The person wants the sessions before those listed.
    pub fn want_older(&mut self) {
        self.asked = self.older().map(Wanted::Before);
    }

    /// The person wants the sessions after those listed.
    pub fn want_newer(&mut self) {
        self.asked = self.newer().map(Wanted::After);
    }

    /// The page to read now; absent where all that is asked for is held.
    #[must_use]
    pub fn wanted(&self) -> Option<Wanted> {
        if self.outdated || self.held.is_empty() {
            // Where the person stands stays in the list; what lies beside it is read when they go there.
            return Some(self.held.back().map_or(Wanted::Newest, |page| page.from));
        }
        self.asked
    }

    /// Takes over the page that was asked for.
    pub fn take(&mut self, page: HistoryPage, now: Instant) {
        let Some(from) = self.wanted() else { return };
        if self.outdated {
            self.held.clear();
            self.outdated = false;
        } else {
            self.asked = None;
        }
        // All that stood there is deleted: the list begins with the newest again.
        let nothing = page.sessions.is_empty()
            && page.outside.is_empty()
            && page.older.is_none()
            && page.newer.is_none();
        if nothing && from != Wanted::Newest {
            self.held.clear();
            self.asked = None;
            return;
        }
        let (older, newer, outside) = (page.older, page.newer, page.outside.clone());
        let page = Page { sessions: judged::listed(page, now), outside, from, older, newer };
        if matches!(from, Wanted::After(_)) && !self.held.is_empty() {
            self.held.push_front(page);
            self.held.truncate(MOST);
        } else {
            self.held.push_back(page);
            let over = self.held.len().saturating_sub(MOST);
            self.held.drain(..over);
        }
    }

    /// Where older sessions go on.
    #[must_use]
    pub fn older(&self) -> Option<HistoryCursor> {
        self.held.back()?.older
    }

    /// Where newer sessions go on.
    #[must_use]
    pub fn newer(&self) -> Option<HistoryCursor> {
        self.held.front()?.newer
    }

    /// The sessions listed, newest first.
    pub fn sessions(&self) -> impl Iterator<Item = &ListedSession> {
        self.held.iter().flat_map(|page| &page.sessions)
    }

    /// The ratings outside any session that are listed, newest first.
    pub fn outside(&self) -> impl Iterator<Item = &OutsideCheck> {
        self.held.iter().flat_map(|page| &page.outside)
    }
}
