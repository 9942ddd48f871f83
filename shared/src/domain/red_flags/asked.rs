//! Which questions the card asks a person, and which of them count, by their history.
//!
//! Boundary: an item of the history without an answer rules nothing out.

use crate::domain::{
    flags::Flag,
    person::{AgeBand, Background, HistoryItem, HistoryValue},
};

/// Whether it is asked only now and then, as it speaks of how the pain behaves over weeks.
#[must_use]
pub const fn is_of_patterns(flag: Flag) -> bool {
    matches!(
        flag,
        Flag::Night
            | Flag::Weight
            | Flag::Thoracic
            | Flag::Recurring
            | Flag::Inflammatory
            | Flag::NotSettling
            | Flag::FirstAge
    )
}

/// The item of the history without which the question makes no sense; absent where it needs none.
#[must_use]
pub const fn needs_history(flag: Flag) -> Option<HistoryItem> {
    match flag {
        Flag::CancerNew => Some(HistoryItem::Cancer),
        Flag::ImmuneNew => Some(HistoryItem::Immune),
        Flag::DrugsNew => Some(HistoryItem::Drugs),
        _ => None,
    }
}

/// Whether the card asks a person with this history.
#[must_use]
pub fn is_asked(flag: Flag, background: &Background) -> bool {
    needs_history(flag).is_none_or(|item| background.has(item)) && counts(flag, background)
}

/// Whether the flag counts where such a person ticks it: one whose history rules its condition out has not got it.
pub(super) fn counts(flag: Flag, background: &Background) -> bool {
    let denied = |item| background.answer(item) == Some(HistoryValue::No);
    match flag {
        Flag::TraumaMinor => {
            let young = background.age().is_some_and(|age| age < AgeBand::From65);
            !(denied(HistoryItem::Bone) && denied(HistoryItem::Steroids) && young)
        }
        Flag::FirstAge => {
            !background.age().is_some_and(|age| matches!(age, AgeBand::From20 | AgeBand::From45))
        }
        _ => !needs_history(flag).is_some_and(denied),
    }
}
