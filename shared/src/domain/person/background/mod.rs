//! What is known of a person's history at a time: the newest answer to each item.
//!
//! Boundary: folds the facts it is given; an item without an answer is "not answered", which is never "no".

mod due;
#[cfg(test)]
mod tests;

pub use due::{Due, HISTORY_AGAIN, PUT_OFF_AT_MOST};

use super::{AgeBand, BackPain, HistoryAnswer, HistoryItem, HistoryValue, PersonFact, Said};
use crate::domain::{
    checklist::Breathing,
    moment::{Instant, Stamp},
};
use std::collections::BTreeMap;

/// With one of these, a person lifts again once someone has said that they may (S2).
pub const SEE_SOMEONE: &[HistoryItem] = &[
    HistoryItem::Bone,
    HistoryItem::SpineEver,
    HistoryItem::SpineRecent,
    HistoryItem::Inflammatory,
    HistoryItem::Unexplained,
];

/// With one of these, a person asks first before they hold their breath under load.
pub const ASK_FIRST: &[HistoryItem] = &[
    HistoryItem::BloodPressure,
    HistoryItem::Heart,
    HistoryItem::Aneurysm,
    HistoryItem::Marfan,
    HistoryItem::Hernia,
    HistoryItem::Eye,
    HistoryItem::Pregnancy,
    HistoryItem::Operation,
];

/// The newest answers of a person's history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Background {
    answers: BTreeMap<HistoryItem, Known>,
    seen: Option<Stamp>,
    put_off: usize,
}

/// The newest answer to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Known {
    value: HistoryValue,
    /// When it was given.
    at: Instant,
    /// Since when every answer has been the same.
    since: Instant,
}

impl Background {
    /// What these facts come to, given oldest first.
    #[must_use]
    pub fn of<'a>(facts: impl IntoIterator<Item = &'a PersonFact>) -> Self {
        let mut background = Self::default();
        facts.into_iter().for_each(|fact| background.take(fact));
        background
    }

    /// Takes one more fact, no older than those before it. What is no answer about the history, or no answer
    /// that its item can have, changes nothing.
    pub fn take(&mut self, fact: &PersonFact) {
        let Said::HistoryAnswer(answer) = &fact.said else { return };
        if !answer.fits() {
            return;
        }
        match answer.item {
            HistoryItem::Seen => {
                self.seen = Some(fact.at.clone());
                self.put_off = 0;
            }
            HistoryItem::PutOff => self.put_off = self.put_off.saturating_add(1),
            _ => self.learn(*answer, fact.at.instant()),
        }
    }

    fn learn(&mut self, HistoryAnswer { item, value }: HistoryAnswer, at: Instant) {
        let same = self.answers.get(&item).filter(|known| known.value == value);
        let since = same.map_or(at, |known| known.since);
        self.answers.insert(item, Known { value, at, since });
    }

    /// The newest answer to an item; absent where it is not answered.
    #[must_use]
    pub fn answer(&self, item: HistoryItem) -> Option<HistoryValue> {
        self.answers.get(&item).map(|known| known.value)
    }

    /// Whether the person answered it with yes. Where it is false the answer may be no, or there may be none:
    /// see [`Self::answer`].
    #[must_use]
    pub fn has(&self, item: HistoryItem) -> bool {
        self.answer(item) == Some(HistoryValue::Yes)
    }

    /// How often the back hurts; absent where it is not answered.
    #[must_use]
    pub fn back_pain(&self) -> Option<BackPain> {
        match self.answer(HistoryItem::BackPain) {
            Some(HistoryValue::BackPain(pain)) => Some(pain),
            _ => None,
        }
    }

    /// How old the person is; absent where it is not answered.
    #[must_use]
    pub fn age(&self) -> Option<AgeBand> {
        match self.answer(HistoryItem::Age) {
            Some(HistoryValue::Age(band)) => Some(band),
            _ => None,
        }
    }

    /// When the person last saw the whole of it; absent where they never did.
    #[must_use]
    pub const fn seen(&self) -> Option<&Stamp> {
        self.seen.as_ref()
    }

    /// How often they have put it off since they last saw it.
    #[must_use]
    pub const fn put_off(&self) -> usize {
        self.put_off
    }

    /// What the person has for which someone should see them before Brace suggests a load, in the order of
    /// [`SEE_SOMEONE`]. What they had when they were told that they may lift is not asked of them again.
    pub fn see_someone_for(&self) -> impl Iterator<Item = HistoryItem> {
        let may = self.answers.get(&HistoryItem::MayLift);
        let cleared = may.filter(|may| may.value == HistoryValue::Yes).map(|may| may.at);
        SEE_SOMEONE.iter().copied().filter(move |item| {
            let known = self.answers.get(item).filter(|known| known.value == HistoryValue::Yes);
            known.is_some_and(|known| cleared.is_none_or(|cleared| cleared < known.since))
        })
    }

    /// How the person is to breathe under load.
    #[must_use]
    pub fn breathing(&self) -> Breathing {
        if ASK_FIRST.iter().any(|item| self.has(*item)) {
            return Breathing::AskFirst;
        }
        Breathing::Ordinary
    }
}
