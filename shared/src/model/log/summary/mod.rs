//! What a page for a clinician says of a span of dates: its sessions as the rule judges them, ratings between them,
//! flags, and what was asked and not answered.
//!
//! Boundary: pure; from pages of the history and the facts that are held. Words and order on the page are the view's.

mod counts;
mod flagged;
mod line;
#[cfg(test)]
mod tests;

pub use counts::{LiftLoads, loads, verdicts};
pub use flagged::{card_left_out, episodes, flags_whole_since};
pub use line::{Course, Noted, SessionLine, lines};

use crate::domain::in_order::InOrder;
use crate::{
    domain::{date_span::DateSpan, local_day::DayEnd, moment::Stamp, outside_check::OutsideCheck},
    effects::store::query::HistoryPage,
};

/// The most sessions and ratings between them that one page holds: half a year of nearly five a week. A view stays
/// bounded, and nobody reads more at once.
pub const MOST_ENTRIES: usize = 128;

/// The entries of a span of dates, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// Its sessions.
    pub sessions: Vec<SessionLine>,
    /// Its ratings outside any session.
    pub outside: Vec<OutsideCheck>,
    /// There are more of them, older than these: the page is whole since the oldest of these.
    pub cut: bool,
}

impl Entries {
    /// Takes what a page holds of the span; pages come newest first. What is older than the most that one page holds
    /// is left out.
    pub fn take(&mut self, page: &HistoryPage, span: DateSpan, (now, day_end): (&Stamp, DayEnd)) {
        let held = |at: &Stamp| span.holds(day_end.day_of(at));
        let sessions = lines(page, now.instant()).into_iter();
        self.sessions.extend(sessions.filter(|line| held(&line.started)));
        self.outside.extend(page.outside.iter().filter(|check| held(&check.at)).cloned());
        while self.len() > MOST_ENTRIES {
            let session = self.sessions.last().map(|line| line.started.instant());
            let outside = self.outside.last().map(|check| check.at.instant());
            if outside.is_none() || session.is_some_and(|at| outside.is_some_and(|it| at < it)) {
                self.sessions.pop();
            } else {
                self.outside.pop();
            }
            self.cut = true;
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sessions.len() + self.outside.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The oldest of them.
    #[must_use]
    pub fn oldest(&self) -> Option<&Stamp> {
        let session = self.sessions.last().map(|line| &line.started);
        let outside = self.outside.last().map(|check| &check.at);
        session.into_iter().chain(outside).min_by_key(|at| at.instant())
    }

    /// How many ratings there are, and how many of them were recalled afterwards.
    #[must_use]
    pub fn ratings(&self) -> (usize, usize) {
        let of = |count: fn(&SessionLine) -> usize| self.sessions.iter().map(count).sum::<usize>();
        (of(|line| line.ratings) + self.outside.len(), of(|line| line.recalled))
    }

    /// What the person noted, newest first.
    #[must_use]
    pub fn notes(&self) -> Vec<Noted> {
        let outside = self.outside.iter().filter_map(|check| {
            let text = check.note.clone()?;
            Some(Noted { at: check.at.clone(), text })
        });
        let sessions = self.sessions.iter().flat_map(|line| line.notes.iter().cloned());
        let mut notes: Vec<Noted> = sessions.chain(outside).collect();
        notes.order_by_key(|noted| std::cmp::Reverse(noted.at.instant()));
        notes
    }
}
