//! What became of the checklist before a set.
//!
//! Boundary: one answer, whole or not at all; when it is asked for is `gate`'s.

use super::{family::Family, item::Item};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Which meaning the items have; counts up when one changes.
pub const CHECK_VERSION: u16 = 1;

/// How the items were gone through before a set. Never ticked by default.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum ChecklistState {
    /// All of them, one by one.
    AllEight,
    /// One tap: all of them still true.
    StillTrue,
    /// At least one left open, knowingly.
    SomeOpen,
    /// Skipped on purpose, and recorded as such.
    Skipped,
}

impl ChecklistState {
    /// All four.
    pub const ALL: [Self; 4] = [Self::AllEight, Self::StillTrue, Self::SomeOpen, Self::Skipped];

    /// The stable name, as stored and as typed.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AllEight => "all",
            Self::StillTrue => "still",
            Self::SomeOpen => "some",
            Self::Skipped => "skip",
        }
    }

    /// Reads a stable name; `None` where it is none of the four.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// An answer to the checklist as a person gives or corrects it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChecklistForm {
    /// How the items were gone through.
    pub state: ChecklistState,
    /// The items left open; an answer with one is [`ChecklistState::SomeOpen`].
    pub open: Vec<Item>,
}

impl ChecklistForm {
    /// The answer of someone who says how they went through the items and which of them they left open; `None` where
    /// they say neither. Whoever went through them and left one open answers [`ChecklistState::SomeOpen`].
    #[must_use]
    pub fn said(state: Option<ChecklistState>, open: Vec<Item>) -> Option<Self> {
        let through = state.is_none_or(|state| state != ChecklistState::Skipped);
        let some = (through && !open.is_empty()).then_some(ChecklistState::SomeOpen);
        some.or(state).map(|state| Self { state, open })
    }
}

/// An answer to the checklist, as stored with a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistAnswer {
    state: ChecklistState,
    family: Option<Family>,
    version: u16,
    open: Vec<Item>,
    na: Vec<Item>,
}

impl ChecklistAnswer {
    /// An answer, where these can be one: [`ChecklistState::SomeOpen`] has at least one open item and no
    /// other has any, none is open that does not fit the person, and at least one fits. The items come out
    /// in their order, each once.
    #[must_use]
    pub fn new(
        state: ChecklistState,
        (family, version): (Option<Family>, u16),
        open: &[Item],
        na: &[Item],
    ) -> Option<Self> {
        let (open, na) = (in_order(open), in_order(na));
        let some = state == ChecklistState::SomeOpen;
        let fits = some != open.is_empty()
            && na.len() < Item::ALL.len()
            && open.iter().all(|item| !na.contains(item))
            && version >= 1;
        fits.then_some(Self { state, family, version, open, na })
    }

    /// How the items were gone through.
    #[must_use]
    pub const fn state(&self) -> ChecklistState {
        self.state
    }

    /// The family in whose words it was asked; absent in answers that a first Brace kept: the exercise's.
    #[must_use]
    pub const fn family(&self) -> Option<Family> {
        self.family
    }

    /// Which meaning the items had, from 1.
    #[must_use]
    pub const fn version(&self) -> u16 {
        self.version
    }

    /// The items left open, in their order.
    #[must_use]
    pub fn open(&self) -> &[Item] {
        &self.open
    }

    /// The items that did not fit the person, in their order.
    #[must_use]
    pub fn na(&self) -> &[Item] {
        &self.na
    }

    /// The answer as a form shows it.
    #[must_use]
    pub fn form(&self) -> ChecklistForm {
        ChecklistForm { state: self.state, open: self.open.clone() }
    }
}

fn in_order(items: &[Item]) -> Vec<Item> {
    Item::ALL.iter().filter(|item| items.contains(item)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLOOR: (Option<Family>, u16) = (Some(Family::Floor), CHECK_VERSION);

    #[test]
    fn some_has_an_open_item_and_no_other_answer_has_any() {
        for state in ChecklistState::ALL {
            let open = ChecklistAnswer::new(state, FLOOR, &[Item::Bar], &[]);
            let none = ChecklistAnswer::new(state, FLOOR, &[], &[]);
            let some = state == ChecklistState::SomeOpen;
            assert_eq!((open.is_some(), none.is_some()), (some, !some), "{state:?}");
        }
    }

    #[test]
    fn whoever_went_through_the_items_and_left_one_open_says_some() {
        use ChecklistState::{AllEight, Skipped, SomeOpen, StillTrue};
        let said =
            |state, open: &[Item]| ChecklistForm::said(state, open.to_vec()).map(|form| form.state);
        for through in [None, Some(AllEight), Some(StillTrue), Some(SomeOpen)] {
            assert_eq!(said(through, &[Item::Bar]), Some(SomeOpen), "{through:?}");
            assert_eq!(said(through, &[]), through);
        }
        assert_eq!(said(Some(Skipped), &[Item::Bar]), Some(Skipped), "and that is refused");
    }

    #[test]
    fn an_item_that_does_not_fit_is_never_open_and_at_least_one_fits() {
        use ChecklistState::{AllEight, SomeOpen};
        assert_eq!(ChecklistAnswer::new(SomeOpen, FLOOR, &[Item::Lats], &[Item::Lats]), None);
        assert_eq!(ChecklistAnswer::new(AllEight, FLOOR, &[], Item::ALL), None);
        let answer = ChecklistAnswer::new(
            SomeOpen,
            FLOOR,
            &[Item::Bar, Item::Feet, Item::Bar],
            &[Item::Lats],
        );
        assert_eq!(answer.unwrap().open(), [Item::Feet, Item::Bar]);
    }
}
