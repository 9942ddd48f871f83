//! Which days the page for a clinician shows, whether notes stand on it, and what was gathered for it.
//!
//! Boundary: which days is a draft of this process, until the person goes elsewhere; what was gathered is memory alone.

use super::{
    event::{SummaryNotes, SummarySpan},
    gather::Gather,
};
use crate::{
    domain::{date_span::DateSpan, local_day::DayEnd, moment::Stamp},
    effects::store::{
        Change, DraftKey,
        query::{HistoryPage, Pages},
    },
    model::route::Route,
};
use serde::{Deserialize, Serialize};

/// What the person chose of the page.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Chosen {
    /// Which days.
    pub days: Days,
    /// Whether notes stand on it.
    pub notes: SummaryNotes,
}

/// Which days it shows.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// The last ones, up to today.
    Last(SummarySpan),
    /// From a day to a day, numbered as `WallTime::day_number`.
    Own {
        /// The first.
        from: i32,
        /// The last.
        to: i32,
    },
}

impl Default for Days {
    fn default() -> Self {
        Self::Last(SummarySpan::default())
    }
}

/// The page as it is open.
#[derive(Clone, Debug, Default)]
pub struct SummaryState {
    /// What the person chose.
    pub chosen: Chosen,
    gather: Option<Gather>,
}

impl SummaryState {
    /// Takes over a change. Whoever goes elsewhere has nothing of it open; a fact that changes makes what was gathered
    /// worthless. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::Summary => {
                self.chosen = serde_json::from_str(&kept.body).unwrap_or_default();
            }
            Change::PutDraft(kept) if kept.key == DraftKey::Route => {
                let to: Route = serde_json::from_str(&kept.body).unwrap_or_default();
                if to != Route::Summary {
                    *self = Self::default();
                }
            }
            _ => {}
        }
        if change.fact().is_some() {
            self.is_outdated();
        }
    }

    /// A fact has changed, or another process wrote.
    pub fn is_outdated(&mut self) {
        self.gather = None;
    }

    /// The days that it shows.
    #[must_use]
    pub fn span(&self, now: &Stamp, day_end: DayEnd) -> DateSpan {
        let today = day_end.day_of(now);
        match self.chosen.days {
            Days::Last(span) => DateSpan::up_to(today, span.days()),
            Days::Own { from, to } => {
                DateSpan::new(from, to).unwrap_or_else(|| DateSpan::up_to(today, 1))
            }
        }
    }

    /// The page of the history to read next; absent where all of the span is gathered.
    #[must_use]
    pub fn wanted(&self, now: &Stamp, day_end: DayEnd) -> Option<Pages> {
        let span = self.span(now, day_end);
        match self.gather.as_ref().filter(|gather| gather.span() == span) {
            Some(gather) => gather.wanted(),
            None => Gather::of(span, now).wanted(),
        }
    }

    /// Takes over the page that was asked for.
    pub fn take(&mut self, page: &HistoryPage, now: &Stamp, day_end: DayEnd) {
        let span = self.span(now, day_end);
        let gather = self.gather.take().filter(|gather| gather.span() == span);
        let mut gather = gather.unwrap_or_else(|| Gather::of(span, now));
        gather.take(page, now, day_end);
        self.gather = Some(gather);
    }

    /// What was gathered, once it is all there.
    #[must_use]
    pub fn gathered(&self, now: &Stamp, day_end: DayEnd) -> Option<&Gather> {
        let span = self.span(now, day_end);
        self.gather.as_ref().filter(|it| it.span() == span && it.wanted().is_none())
    }
}
