//! What a person has ticked of a list so far, and the answer it comes to.
//!
//! Boundary: pure; how long it keeps and where it is kept is the feature's.

use super::{
    answer::{CHECK_VERSION, ChecklistAnswer, ChecklistState},
    family::Family,
    gate::Gate,
    item::Item,
};
use serde::{Deserialize, Serialize};

/// How an item stands.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is true.
    True,
    /// It is not, and the person lifts with it open.
    Open,
}

/// What a person has ticked of a list so far. Nothing is ticked by default.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    items: Vec<(Item, Mark)>,
    tapped: bool,
    skipped: bool,
}

impl Marks {
    /// How an item stands; absent where the person has not marked it.
    #[must_use]
    pub fn of(&self, item: Item) -> Option<Mark> {
        self.items.iter().rev().find(|(marked, _)| *marked == item).map(|(_, mark)| *mark)
    }

    /// Marks an item, or takes its mark back.
    pub fn mark(&mut self, item: Item, mark: Option<Mark>) {
        self.skipped = false;
        self.items.retain(|(marked, _)| *marked != item);
        self.items.extend(mark.map(|mark| (item, mark)));
    }

    /// The one tap for all that need no tick of their own.
    pub const fn tap(&mut self) {
        (self.tapped, self.skipped) = (true, false);
    }

    /// The person logs without the list.
    pub const fn skip(&mut self) {
        self.skipped = true;
    }

    /// The person has tapped for all that need no tick of their own.
    #[must_use]
    pub const fn tapped(&self) -> bool {
        self.tapped
    }

    /// Nothing is marked, tapped or skipped.
    #[must_use]
    pub const fn are_none(&self) -> bool {
        self.items.is_empty() && !self.tapped && !self.skipped
    }

    /// The first item that still asks for a tick of its own; before a warm-up none does.
    #[must_use]
    pub fn missing(&self, gate: &Gate, fits: &[Item]) -> Option<Item> {
        let asked = |item: &&Item| match gate {
            Gate::Closed | Gate::Offered => false,
            Gate::Tap { singly } => !self.tapped || singly.contains(item),
            Gate::Full(_) => true,
        };
        let unmarked = |item: &&Item| self.of(**item).is_none();
        fits.iter().filter(asked).find(unmarked).copied()
    }

    /// What is stored with the set; absent while the list is unanswered, and where it does not come at all.
    #[must_use]
    pub fn answer(
        &self,
        (gate, family): (&Gate, Family),
        fits: &[Item],
    ) -> Option<ChecklistAnswer> {
        let by_themselves = fits.iter().all(|item| self.of(*item).is_some());
        let answered = match gate {
            Gate::Closed => false,
            Gate::Offered => self.tapped || by_themselves,
            Gate::Tap { .. } | Gate::Full(_) => self.skipped || self.missing(gate, fits).is_none(),
        };
        let skipped = self.skipped && matches!(gate, Gate::Tap { .. } | Gate::Full(_));
        let is_open = |item: &Item| !skipped && self.of(*item) == Some(Mark::Open);
        let open: Vec<Item> = fits.iter().copied().filter(is_open).collect();
        let na: Vec<Item> = Item::ALL.iter().copied().filter(|it| !fits.contains(it)).collect();
        let state = match gate {
            _ if skipped => ChecklistState::Skipped,
            _ if !open.is_empty() => ChecklistState::SomeOpen,
            Gate::Full(_) => ChecklistState::AllEight,
            Gate::Offered if by_themselves => ChecklistState::AllEight,
            Gate::Closed | Gate::Offered | Gate::Tap { .. } => ChecklistState::StillTrue,
        };
        let answer = || ChecklistAnswer::new(state, (Some(family), CHECK_VERSION), &open, &na);
        answered.then(answer).flatten()
    }
}

#[cfg(test)]
mod tests;
