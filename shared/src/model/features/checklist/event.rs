//! What a person can do with the checklist.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::domain::checklist::{Family, Item};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about the checklist.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ChecklistEvent {
    /// Something in the list before the next set.
    List {
        /// Before which set.
        list: ListRef,
        /// What.
        act: ListAct,
    },
    /// Read the checklist of a lift.
    Read {
        /// The lift's id, or what people call it.
        exercise: String,
    },
    /// Say whether an item fits the person in a family of lifts.
    Fit {
        /// The family.
        family: Family,
        /// The item.
        item: Item,
        /// Whether it fits.
        fits: ItemFits,
    },
}

/// Before which set a list comes, as its view named it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ListRef {
    /// The open session, its id.
    pub session: String,
    /// The last set in it, its id.
    pub after: Option<String>,
    /// The lift, its id.
    pub exercise: String,
}

/// Something in the list.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ListAct {
    /// Show the list.
    Show,
    /// Show the set instead, to change it.
    ToSet,
    /// Show one item.
    Look {
        /// Which.
        item: Item,
    },
    /// It is true.
    Tick {
        /// Which.
        item: Item,
    },
    /// Take the tick back.
    Untick {
        /// Which.
        item: Item,
    },
    /// It is not true yet: show what to do.
    NotYet {
        /// Which.
        item: Item,
    },
    /// Lift with it open.
    LeaveOpen {
        /// Which.
        item: Item,
    },
    /// One tap for all that need no tick of their own.
    StillTrue,
    /// Take every tick back.
    Clear,
    /// It is true, said in its own row or by its own key: another one right after it is meant, and for another item.
    TickNamed {
        /// Which.
        item: Item,
    },
}

/// Whether an item fits a person.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ItemFits {
    /// It does.
    Fits,
    /// It does not: it leaves the list.
    DoesNotFit,
}

impl ChecklistEvent {
    /// Whether it ticks something by the one button, in whose place the next thing to press appears.
    #[must_use]
    pub const fn ticks(&self) -> bool {
        let Self::List { act, .. } = self else { return false };
        matches!(act, ListAct::Tick { .. } | ListAct::LeaveOpen { .. } | ListAct::StillTrue)
    }

    /// Whether one tap answers for all that is in view: whoever taps before they can have read it means what
    /// stood there before.
    #[must_use]
    pub const fn answers_unread(&self) -> bool {
        matches!(self, Self::List { act: ListAct::StillTrue, .. })
    }
}
