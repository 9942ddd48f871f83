//! The checklist before the next set, drawn in place of everything under the rest clock.
//!
//! Boundary: words and ready-made events; the gate decides when it comes, the feature what lies in front.

mod card;
mod choice;
mod drawn;
mod figure;
mod item;
mod line;
mod page;
#[cfg(test)]
mod tests;

pub use card::ChecklistCard;
pub use choice::{ChecklistChoiceView, checklist_choice};
pub use item::{ChecklistItem, ItemState};
pub use line::{ChecklistLine, list_line, log_label};
pub use page::checklist_page;

use super::{
    article::{LinkView, leads_to},
    rows::RowButton,
    words::Words,
};
use crate::{
    content::articles::ArticleId,
    domain::{
        checklist::{
            ChecklistForm, ChecklistState, Item, Mark,
            gate::{Gate, WhyFull},
        },
        moment::Stamp,
        set_form::SetForm,
    },
    model::{
        event::{Event, ListAct, ListUse, LoadCheck, SessionEvent},
        features::checklist::{InView, in_view},
        log::checklist::comes_by_itself,
        open_log::OpenLog,
    },
};
use drawn::Drawn;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The checklist before the next set.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChecklistView {
    /// Its heading.
    pub title: String,
    /// The row on top: the next set. It leads to the set, to change its load or its lift.
    pub next: ChecklistButton,
    /// Why the full list comes, or which items ask for a tick of their own; absent where there is nothing to say.
    pub reason: Option<String>,
    /// The items that fit the person, in their order: the rows, or above a card its segments.
    pub items: Vec<ChecklistItem>,
    /// One item at a time; absent where all are in view as rows.
    pub card: Option<ChecklistCard>,
    /// The one tap for all that need no tick of their own; absent over a card.
    pub still: Option<ChecklistButton>,
    /// Logs the set without the list; absent before a warm-up, which nobody has to skip.
    pub skip: Option<ChecklistButton>,
    /// Takes every tick back; absent where nothing is ticked.
    pub clear: Option<RowButton>,
    /// Why there is a list.
    pub why: LinkView,
}

/// A button that says more aloud than it shows.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChecklistButton {
    /// What it shows.
    pub label: String,
    /// What it says aloud.
    pub spoken: String,
    /// What it sends.
    pub tap: Event,
}

impl ChecklistButton {
    fn plain(label: String, tap: Event) -> Self {
        Self { spoken: label.clone(), label, tap }
    }
}

/// The checklist, while it lies in front of the set that the form holds.
#[must_use]
pub fn checklist(
    words: &Words,
    log: &OpenLog,
    form: &SetForm,
    now: &Stamp,
) -> Option<ChecklistView> {
    let drawn = Drawn::of(words, log, form, now)?;
    let by_itself = comes_by_itself(&log.facts, &drawn.exercise, now.instant());
    let shown = in_view(&drawn.before, (&drawn.marks, drawn.front), by_itself)?;
    let warm_up = drawn.before.gate == Gate::Offered;
    Some(ChecklistView {
        title: words.list_title(),
        next: next(&drawn, form),
        reason: reason(&drawn),
        items: drawn.before.fits.iter().map(|item| item::item(&drawn, *item)).collect(),
        card: match shown {
            InView::Rows => None,
            InView::Item(item) => Some(card::card(&drawn, item, now)),
            InView::Fix(item) => Some(card::fix(&drawn, item, now)),
        },
        still: (shown == InView::Rows).then(|| still(&drawn)),
        skip: (!warm_up).then(|| ChecklistButton::plain(words.list_without(), skip(&drawn, form))),
        clear: (!drawn.marks.are_none())
            .then(|| RowButton { label: words.list_clear(), tap: drawn.act(ListAct::Clear) }),
        why: leads_to(words, ArticleId::Checklist),
    })
}

/// The set that comes next, as a way to change it.
fn next(drawn: &Drawn<'_>, form: &SetForm) -> ChecklistButton {
    let words = drawn.words;
    let lift = form.preview(|_| Ok(drawn.exercise.clone()));
    let set = lift.map_or_else(|_| words.exercise(&form.exercise), |lift| words.lift(&lift));
    ChecklistButton {
        label: words.list_next(&set),
        spoken: words.list_next_label(set),
        tap: drawn.act(ListAct::ToSet),
    }
}

fn reason(drawn: &Drawn<'_>) -> Option<String> {
    let words = drawn.words;
    match &drawn.before.gate {
        Gate::Full(WhyFull::FirstSet) => {
            Some(words.list_why_first(words.exercise(drawn.exercise.as_str())))
        }
        Gate::Full(WhyFull::Later(minutes)) => Some(words.list_why_later(i64::from(*minutes))),
        Gate::Full(WhyFull::CarriedOn) => Some(words.list_why_carried_on()),
        Gate::Full(WhyFull::Resumed) => Some(words.list_why_resumed()),
        Gate::Tap { singly } if !singly.is_empty() => Some(words.list_singly(drawn.names(singly))),
        Gate::Tap { .. } | Gate::Offered | Gate::Closed => None,
    }
}

/// The one tap: for all, or for those besides the ones that ask for a tick of their own or are left open.
fn still(drawn: &Drawn<'_>) -> ChecklistButton {
    let words = drawn.words;
    let tap = drawn.act(ListAct::StillTrue);
    let fits = &drawn.before.fits;
    let apart = |item: &Item| {
        let singly = matches!(&drawn.before.gate, Gate::Tap { singly } if singly.contains(item));
        singly || drawn.marks.of(*item) == Some(Mark::Open)
    };
    if fits.iter().any(apart) {
        let others: Vec<Item> = fits.iter().filter(|item| !apart(item)).copied().collect();
        let spoken = words.list_rest_aloud(drawn.names(&others));
        return ChecklistButton { label: words.list_rest_still(), spoken, tap };
    }
    let all = words.list_all_first(count(fits));
    ChecklistButton {
        label: words.list_still_true(&all),
        spoken: words.list_still_aloud(all, drawn.names(fits)),
        tap,
    }
}

/// The set as it stands, logged without the list.
fn skip(drawn: &Drawn<'_>, form: &SetForm) -> Event {
    let skipped = ChecklistForm { state: ChecklistState::Skipped, open: Vec::new() };
    Event::Session(SessionEvent::LogSet {
        session: drawn.list.session.clone(),
        after: drawn.list.after.clone(),
        form: SetForm { checklist: Some(skipped), ..form.clone() },
        check: LoadCheck::Ask,
        list: ListUse::AsGiven,
    })
}

/// How many items a text speaks of.
fn count(items: &[Item]) -> i64 {
    i64::try_from(items.len()).unwrap_or(i64::MAX)
}
