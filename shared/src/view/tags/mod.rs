//! What a set showed: faults to tag it with, and whether it was filmed.
//!
//! Boundary: choices with their events; which faults fit a lift is the model's.

use super::{
    article::{LinkView, what_is_this},
    words::Words,
};
use crate::{
    content::articles::{ArticleId, what_is_this::fault as about},
    domain::{
        checklist::{Family, tied::offered},
        fault::Fault,
        moment::Stamp,
        set_entry::Lift,
    },
    model::{
        event::{CorrectEvent, Event, FixEntry, SessionEvent},
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What can be noted of the last set.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TagsView {
    /// The set's id.
    pub set: String,
    /// The label of opening them.
    pub open: String,
    /// The label of closing them.
    pub close: String,
    /// What is noted so far, in one line; empty for nothing.
    pub text: String,
    /// The faults to choose from; of a lift without a checklist those that every lift can have.
    pub faults: Vec<TagChoice>,
    /// That someone filmed the set from the side.
    pub filmed: TagChoice,
    /// The label of writing a note on the set.
    pub note: String,
    /// Opens the set's form, where a note is written.
    pub write: Event,
}

/// One thing to note, on or off.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TagChoice {
    /// `rounded lower back`.
    pub label: String,
    /// It is noted.
    pub chosen: bool,
    /// Notes it, or takes it back.
    pub tap: Event,
    /// "What is this?": opens its article.
    pub about: LinkView,
}

/// What can be noted of the open session's last set; absent before the first.
pub(super) fn tags(words: &Words, log: &OpenLog, now: &Stamp) -> Option<TagsView> {
    let open = log.facts.open_session(now.instant())?;
    let set = log.facts.sets_of(open).next_back()?;
    let lift = &set.lift;
    let tag = |faults: Vec<Fault>, filmed: bool| {
        Event::Session(SessionEvent::Tag { set: set.id.to_string(), faults, filmed })
    };
    let family = words.family(&lift.exercise);
    let choice = |(fault, chosen): (Fault, bool)| TagChoice {
        label: words.fault_in(fault, family),
        chosen,
        tap: tag(toggled(&lift.faults, fault), lift.filmed),
        about: what_is_this(words, about(fault)),
    };
    let session = open.id.to_string();
    let entry = FixEntry::Set(set.id.to_string());
    Some(TagsView {
        set: set.id.to_string(),
        open: words.tags_open(),
        close: words.tags_close(),
        text: shown(words, lift, family).join(&words.list_separator()),
        faults: choices(family, &lift.faults).map(choice).collect(),
        filmed: TagChoice {
            label: words.set_filmed(),
            chosen: lift.filmed,
            tap: tag(lift.faults.clone(), !lift.filmed),
            about: what_is_this(words, ArticleId::HabitVideo),
        },
        note: words.note_write(),
        write: Event::Correct(CorrectEvent::Open { session, entry }),
    })
}

/// The faults to choose from, and whether each is chosen: those that fit the lift, and those noted already.
pub(super) fn choices(
    family: Option<Family>,
    noted: &[Fault],
) -> impl Iterator<Item = (Fault, bool)> {
    let offered = offered(family);
    let fits = move |fault: &Fault| offered.contains(fault) || noted.contains(fault);
    Fault::ALL.into_iter().filter(fits).map(|fault| (fault, noted.contains(&fault)))
}

/// The faults with this one added, or taken away where it is there.
pub(super) fn toggled(faults: &[Fault], fault: Fault) -> Vec<Fault> {
    let kept = faults.iter().copied().filter(|other| *other != fault);
    let added = (!faults.contains(&fault)).then_some(fault);
    kept.chain(added).collect()
}

/// What a set showed, piece by piece.
pub(super) fn shown(words: &Words, lift: &Lift, family: Option<Family>) -> Vec<String> {
    let faults = lift.faults.iter().map(|fault| words.fault_in(*fault, family));
    faults.chain(lift.filmed.then(|| words.set_filmed())).collect()
}

#[cfg(test)]
mod tests;
