//! The bin: what the person removed, listed by pages, put back, or erased for good.
//!
//! Boundary: plans what comes back and says what is to be erased; the store erases, in chunks that `work` counts.

mod event;
mod restore;
#[cfg(test)]
mod tests;

pub use event::{BinEvent, BinRef, Sure};

use super::Context;
use crate::{
    domain::{
        bin::erased_until,
        id::{CheckId, SessionId, SetId},
        moment::{Instant, Stamp},
        refusal::Refusal,
    },
    effects::store::{
        BinStanding, Change, Erase, Fact,
        query::{BinCursor, BinEntry, BinPage, WholeSession},
    },
    model::{commit::Plan, features::correct::FixEntry, log::Facts},
};

/// What the person sees of the bin.
#[derive(Clone, Debug, Default)]
pub struct BinState {
    /// The page that is listed; absent until the store has answered.
    page: Option<BinPage>,
    /// Where that page begins; absent for the newest.
    from: Option<BinCursor>,
    /// Where the page begins that the person wants instead.
    older: Option<BinCursor>,
    /// The newest removal listed since the list began: emptying erases nothing that came later.
    newest: Option<Instant>,
    /// What lies there has changed since it was read.
    outdated: bool,
    /// The session that is to be put back, as the store found it.
    pub found: Option<Box<WholeSession>>,
    /// What Brace asks about before it is done.
    pub asks: Option<BinEvent>,
}

impl BinState {
    /// Takes over a change.
    pub const fn apply(&mut self, change: &Change) {
        if change.fact().is_some() {
            self.is_outdated();
        }
    }

    /// Something was removed, put back or erased.
    pub const fn is_outdated(&mut self) {
        self.outdated = true;
    }

    /// The page to read now, by where it begins; absent where all that is asked for is held.
    #[must_use]
    pub fn wanted(&self) -> Option<Option<BinCursor>> {
        if self.outdated || self.page.is_none() {
            return Some(self.from);
        }
        self.older.map(Some)
    }

    /// Takes over the page that was asked for. Of what was removed inside a removed session nothing is listed: a page
    /// of that alone leads on to the next one.
    pub fn take(&mut self, page: BinPage) {
        let Some(from) = self.wanted() else { return };
        let again = self.outdated || self.page.is_none();
        match page.older {
            Some(older) if page.entries.is_empty() && again => self.from = Some(older),
            Some(older) if page.entries.is_empty() => self.older = Some(older),
            None if page.entries.is_empty() && !again => {
                // Nothing older is to be listed.
                self.older = None;
                if let Some(held) = &mut self.page {
                    held.older = None;
                }
            }
            None if page.entries.is_empty() && from.is_some() => self.from = None,
            _ => {
                if from.is_none() || self.newest.is_none() {
                    self.newest = page.entries.first().map(|entry| entry.removed.instant());
                }
                (self.page, self.from, self.older, self.outdated) = (Some(page), from, None, false);
            }
        }
    }

    /// What is listed, the newest removal first.
    #[must_use]
    pub fn entries(&self) -> &[BinEntry] {
        self.page.as_ref().map(|page| page.entries.as_slice()).unwrap_or_default()
    }

    /// Whether older removals are not listed.
    #[must_use]
    pub fn has_older(&self) -> bool {
        self.page.as_ref().is_some_and(|page| page.older.is_some())
    }

    /// Whether newer removals are not listed.
    #[must_use]
    pub const fn has_newer(&self) -> bool {
        self.from.is_some()
    }

    /// The newest removal listed.
    #[must_use]
    pub const fn newest(&self) -> Option<Instant> {
        self.newest
    }

    /// An event has had its turn: another page may be wanted, a question may be open, and what was found for it is
    /// no news any more.
    pub fn is_done(&mut self, event: &BinEvent) {
        self.found = None;
        self.asks = None;
        match event {
            BinEvent::Older => self.older = self.page.as_ref().and_then(|page| page.older),
            BinEvent::Newest => (self.from, self.older, self.page) = (None, None, None),
            BinEvent::Erase { .. } | BinEvent::Empty { .. } => self.asks = Some(event.confirmed()),
            BinEvent::Restore(_) => {}
        }
    }
}

/// Plans what an event asks for.
///
/// # Errors
/// [`Refusal::SureToErase`] or [`Refusal::SureToEmpty`] before anything is erased, and the [`Refusal`] of what cannot
/// be put back.
pub fn update(state: &BinState, context: &Context<'_>, event: &BinEvent) -> Result<Plan, Refusal> {
    match event {
        BinEvent::Restore(what) => restore::plan(state, context, what),
        BinEvent::Erase { .. } => Err(Refusal::SureToErase),
        BinEvent::Empty { .. } => Err(Refusal::SureToEmpty),
        BinEvent::Older | BinEvent::Newest => Ok(Plan::drafts(Vec::new())),
    }
}

/// What an event that the person has confirmed erases.
#[must_use]
pub fn erases(event: &BinEvent) -> Option<Erase> {
    match event {
        BinEvent::Erase { what, sure: Sure::Confirmed } => fact(what).map(Erase::One),
        BinEvent::Empty { until_ms, sure: Sure::Confirmed } => {
            Some(Erase::Until(Instant(*until_ms)))
        }
        _ => None,
    }
}

/// What is old enough to be erased without anyone asking for it. A fact that is dated ahead of now lets nothing age.
#[must_use]
pub fn due(facts: &Facts, bin: &BinStanding, now: Instant) -> Option<Erase> {
    let logged = facts.window().logged().map(Stamp::instant);
    let logged: Vec<Instant> = logged.filter(|at| !Facts::is_ahead(*at, now)).collect();
    let until = erased_until(&logged).unwrap_or(Instant(i64::MIN));
    let due = bin.unfinished || bin.oldest.is_some_and(|oldest| oldest <= until);
    due.then_some(Erase::Until(until))
}

/// The fact that a row names; `None` where it names none.
fn fact(BinRef { session, entry }: &BinRef) -> Option<Fact> {
    let session = SessionId::parse(session);
    match entry {
        FixEntry::Session => session.map(Fact::Session),
        FixEntry::Set(id) => Some(Fact::Set(session?, SetId::parse(id)?)),
        FixEntry::Check(id) => Some(Fact::Check(session?, CheckId::parse(id)?)),
        FixEntry::Outside(id) => CheckId::parse(id).map(Fact::Outside),
        FixEntry::NewSession | FixEntry::NewSet | FixEntry::NewCheck => None,
    }
}
