//! Whether the checklist comes before a set, and how: item by item, by one tap, or merely offered.
//!
//! Boundary: pure, over the lift's sets of the open session; what the person ticked is `marks`'s.

use super::{family::Family, item::Item, tied::tied};
use crate::domain::{
    fault::Fault,
    moment::{Instant, Span},
    set_entry::SetKind,
    settings::{ChecklistChoices, ListWhen},
};

/// How the checklist comes before a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Not at all: the person switched it off, or wants it before first work sets only.
    Closed,
    /// Folded, before a warm-up: nobody has to answer it.
    Offered,
    /// All items in view, with one tap for those that need no tick of their own.
    Tap {
        /// The items that the last set's faults are tied to: each asks for its own tick.
        singly: Vec<Item>,
    },
    /// One item at a time, nothing ticked.
    Full(WhyFull),
}

/// Why the full list comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyFull {
    /// The lift has no work or back-off set in this session.
    FirstSet,
    /// A rating asked to stop, and the person carried on.
    CarriedOn,
    /// The session was ended and goes on.
    Resumed,
    /// A rest of the lift took longer than this many minutes since its list was answered.
    Later(u8),
}

/// A set of the lift in the open session.
#[derive(Clone, Copy, Debug)]
pub struct EarlierSet<'a> {
    /// What it was for.
    pub kind: SetKind,
    /// When it was logged.
    pub at: Instant,
    /// Faults noticed in it.
    pub faults: &'a [Fault],
    /// The family in whose words its list was answered; absent where it was not.
    pub family: Option<Family>,
}

/// What happened before the set.
#[derive(Clone, Debug, Default)]
pub struct Before<'a> {
    /// The lift's sets of the open session, oldest first.
    pub sets: Vec<EarlierSet<'a>>,
    /// When the person last carried on with the lift though a rating asked to stop.
    pub carried_on: Option<Instant>,
    /// When the session was last ended, where it goes on since.
    pub resumed: Option<Instant>,
}

/// How the checklist of a family comes before a set of this kind.
#[must_use]
pub fn gate(
    (family, kind): (Family, SetKind),
    before: &Before<'_>,
    choices: &ChecklistChoices,
    now: Instant,
) -> Gate {
    // What was answered in the words of another family says nothing of this one.
    let own = |set: &&EarlierSet<'_>| set.family.is_none_or(|answered| answered == family);
    let sets: Vec<&EarlierSet<'_>> = before.sets.iter().filter(own).collect();
    let gated = sets.iter().rposition(|set| set.kind != SetKind::WarmUp);
    // From the last set that the list stood before: a warm-up after it keeps warm, and makes nothing warm again.
    let since = gated.and_then(|at| sets.get(at..)).unwrap_or_default();
    let first = since.is_empty();
    match (choices.when, kind) {
        (ListWhen::Off, _) => return Gate::Closed,
        (_, SetKind::WarmUp) => return Gate::Offered,
        (ListWhen::FirstWorkSet, _) if !first => return Gate::Closed,
        (ListWhen::EachWorkSet | ListWhen::FirstWorkSet, _) => {}
    }
    let (Some(listed), Some(last)) = (since.first(), since.last()) else {
        return Gate::Full(WhyFull::FirstSet);
    };
    let happened = |event: Option<Instant>| event.is_some_and(|event| event > listed.at);
    let again_after = choices.again_after_minutes;
    let next = since.iter().skip(1).map(|set| set.at).chain([now]);
    let mut rests = since.iter().zip(next).map(|(set, next)| next - set.at);
    if happened(before.carried_on) {
        Gate::Full(WhyFull::CarriedOn)
    } else if happened(before.resumed) {
        Gate::Full(WhyFull::Resumed)
    } else if rests.any(|rest| rest > Span::minutes(again_after.into())) {
        Gate::Full(WhyFull::Later(again_after))
    } else {
        let tied =
            |item: &Item| last.faults.iter().any(|fault| tied(*fault, family).contains(item));
        let fits = items(choices, family);
        Gate::Tap { singly: fits.into_iter().filter(tied).collect() }
    }
}

/// The items of a family that fit the person, in their order: at least one stays.
#[must_use]
pub fn items(choices: &ChecklistChoices, family: Family) -> Vec<Item> {
    let fits = |item: &Item| !choices.not_for_me.contains(&(family, *item));
    let fitting: Vec<Item> = Item::ALL.iter().copied().filter(fits).collect();
    if fitting.is_empty() { Item::ALL.to_vec() } else { fitting }
}

#[cfg(test)]
mod tests;
