//! One item as a row, a checkbox or a segment.
//!
//! Boundary: its name, how it stands, and what a tap does; the sentence in full is the card's.

use super::drawn::Drawn;
use crate::{
    domain::checklist::{Item, Mark, gate::Gate},
    model::event::{Event, ListAct},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// An item of the list.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChecklistItem {
    /// Which.
    pub item: Item,
    /// `grip: squeeze the bar`.
    pub text: String,
    /// `2 of 8`.
    pub place: String,
    /// How it stands.
    pub state: ItemState,
    /// How it stands, in a word.
    pub state_text: String,
    /// Name, state, place and the sentence, to read aloud.
    pub label: String,
    /// It asks for a tick of its own.
    pub singly: bool,
    /// Ticks it, or takes its tick back.
    pub tap: Event,
    /// Says that it is not true yet: what to do about it comes into view.
    pub not_yet: Event,
    /// Brings it into view by itself.
    pub look: Event,
}

/// How an item stands.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ItemState {
    /// Nobody has said anything.
    Unmarked,
    /// It is true.
    Ticked,
    /// It is not, and the person lifts with it open.
    Open,
}

pub(super) fn item(drawn: &Drawn<'_>, item: Item) -> ChecklistItem {
    let words = drawn.words;
    let wording = drawn.wording(item);
    let (state, state_text) = match drawn.marks.of(item) {
        None => (ItemState::Unmarked, words.list_state_none()),
        Some(Mark::True) => (ItemState::Ticked, words.list_state_true()),
        Some(Mark::Open) => (ItemState::Open, words.list_state_open()),
    };
    let name = words.item_name(item);
    let place = drawn.place(item);
    let toggled = match state {
        ItemState::Ticked => ListAct::Untick { item },
        ItemState::Unmarked | ItemState::Open => ListAct::TickNamed { item },
    };
    ChecklistItem {
        item,
        text: words.list_row(&name, words.written(wording.cue)),
        label: words.list_aloud(name, &state_text, &place, words.written(wording.text)),
        place,
        state,
        state_text,
        singly: match &drawn.before.gate {
            Gate::Tap { singly } => singly.contains(&item),
            Gate::Full(_) => true,
            Gate::Offered | Gate::Closed => false,
        },
        tap: drawn.act(toggled),
        not_yet: drawn.act(ListAct::NotYet { item }),
        look: drawn.act(ListAct::Look { item }),
    }
}
