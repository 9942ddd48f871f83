//! The pages of the history: opened, turned, and seen.
//!
//! Boundary: which blocks there are is content; whether the history is due, the domain says.

use super::{AboutState, answer::said};
use crate::{
    content::history::BLOCKS,
    domain::person::{Due, HistoryItem, HistoryValue},
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::{Plan, draft},
        features::Context,
        log::about::background,
        notice::Saved,
        route::Route,
    },
};

/// Whether the history comes before the baseline that the person is about to give.
#[must_use]
pub fn comes_first(context: &Context<'_>) -> bool {
    let (facts, now) = (context.facts, context.now());
    facts.open_session(now).is_none()
        && background(facts, now).due(&context.read) == Due::BeforeBaseline
}

/// Opens its first page; the baseline comes after the last.
#[must_use]
pub fn before_the_baseline() -> Plan {
    Plan::drafts(vec![at_page(Some(0))]).then_go(Route::About)
}

pub(super) fn open() -> Plan {
    Plan::drafts(vec![at_page(None)]).then_go(Route::About)
}

fn at_page(page: Option<u8>) -> Change {
    draft(DraftKey::History, &AboutState { page, days: None })
}

pub(super) fn next(state: &AboutState, context: &Context<'_>) -> Plan {
    forward(state, context, Vec::new())
}

/// Keeps what is said and turns the page; after the last one the whole counts as seen.
pub(super) fn forward(state: &AboutState, context: &Context<'_>, mut changes: Vec<Change>) -> Plan {
    let after = state.page.map(|page| page.saturating_add(1));
    let another = after.filter(|after| usize::from(*after) < BLOCKS.len());
    let to = if let Some(page) = another {
        changes.push(at_page(Some(page)));
        Route::About
    } else {
        changes.push(said(context, HistoryItem::Seen, HistoryValue::Yes));
        changes.push(Change::DropDraft(DraftKey::History));
        if state.page.is_some() { Route::Baseline } else { Route::Today }
    };
    if changes.iter().all(Change::is_draft) {
        return Plan::drafts(changes).then_go(to);
    }
    Plan::intention(context.done(Intention::AnswerHistory), changes, Saved::History).then_go(to)
}

pub(super) fn previous(state: &AboutState) -> Plan {
    match state.page.and_then(|page| page.checked_sub(1)) {
        Some(page) => Plan::drafts(vec![at_page(Some(page))]),
        None => Plan::drafts(vec![Change::DropDraft(DraftKey::History)]).then_go(Route::Today),
    }
}
