//! The form of one rating: each place with its number, and its time.
//!
//! Boundary: marks nothing that the person did not mark.

use super::{
    fix::{FixFrame, TimeField, frame, spoken, time_field},
    full_check::{BackNames, Place, ScalePoint, back_names, places, scale},
    note::{self, NoteField},
    pad::ReliefView,
    words::Words,
};
use crate::{
    domain::{moment::Stamp, nrs::Nrs, pain_check::CheckContext, site::Site},
    model::{
        event::{CheckFix, CorrectEvent, Event, FixEntry, FixForm, Rating},
        features::correct::OpenForm,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A rating being corrected, or entered afterwards.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct EditCheckView {
    /// Title, subject and buttons.
    pub frame: FixFrame,
    /// The form as it stands, ready to send with `Save`.
    pub form: CheckFix,
    /// How it works, and what an added rating counts as.
    pub body: String,
    /// The nine, upper to lower, left to right, as the back is drawn.
    pub places: Vec<Place>,
    /// What is written beside the drawn back.
    pub names: BackNames,
    /// The eleven points to choose from.
    pub scale: Vec<ScalePoint>,
    /// What 0 means.
    pub scale_low: String,
    /// What 10 means.
    pub scale_high: String,
    /// The label of wiping one mark.
    pub wipe: String,
    /// Over what it was asked for.
    pub context: String,
    /// What it can have been asked for; of a rating that is there, this one alone, and of one outside any session
    /// none.
    pub contexts: Vec<ContextChoice>,
    /// Its time.
    pub when: TimeField,
    /// Its note, as the form has it.
    pub note_field: NoteField,
    /// That something was taken against the pain.
    pub relief: ReliefView,
}

/// What a rating was asked for.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ContextChoice {
    /// Which.
    pub context: CheckContext,
    /// Its name.
    pub name: String,
}

/// The open form; `None` where it is of something else.
#[must_use]
pub fn edit_check(words: &Words, open: &OpenForm, now: &Stamp) -> Option<EditCheckView> {
    let FixForm::Check(fix) = &open.form else { return None };
    let is_new = open.subject.entry == FixEntry::NewCheck;
    let full = matches!(fix.context, CheckContext::Baseline | CheckContext::End);
    let notes = [full.then(|| words.edit_full()), is_new.then(|| words.edit_recalled())];
    let was = match &open.before {
        FixForm::Check(before) => Some(words.edit_was(said(words, before, now))),
        _ => None,
    };
    let asked = |context| ContextChoice { context, name: words.context(context) };
    let all =
        [CheckContext::Baseline, CheckContext::During, CheckContext::End, CheckContext::ReRating];
    let outside = matches!(open.subject.entry, FixEntry::Outside(_));
    let contexts = all.into_iter().filter(|context| is_new || *context == fix.context);
    let contexts = contexts.filter(|_| !outside);
    Some(EditCheckView {
        frame: frame(words, open, (words.edit_check_title(), words.add_check_title()), was),
        form: fix.clone(),
        body: notes.into_iter().flatten().collect::<Vec<_>>().join(" "),
        places: places(words, |site| mark_at(&fix.ratings, site)),
        names: back_names(words),
        scale: scale(words),
        scale_low: words.anchor_low(),
        scale_high: words.anchor_high(),
        wipe: words.full_check_wipe(),
        context: if outside { words.history_outside() } else { words.edit_context() },
        contexts: contexts.map(asked).collect(),
        when: time_field(words, &fix.when, (words.edit_date(), words.edit_clock()), now),
        note_field: note::field(words, &fix.note),
        relief: relief_of(words, fix),
    })
}

/// The tick as the form has it: turning it fills in the form with the other answer.
fn relief_of(words: &Words, fix: &CheckFix) -> ReliefView {
    let turned = CheckFix { pain_relief: !fix.pain_relief, ..fix.clone() };
    let form = FixForm::Check(turned);
    ReliefView {
        label: words.relief_tick(),
        on: fix.pain_relief,
        tap: Event::Correct(CorrectEvent::Fill { form }),
    }
}

fn mark_at(ratings: &[Rating], site: Site) -> Option<Nrs> {
    let rating = ratings.iter().find(|rating| rating.site == site)?;
    Nrs::new(rating.nrs).ok()
}

/// The marks and the time in one line.
fn said(words: &Words, fix: &CheckFix, now: &Stamp) -> String {
    let marks = Site::ALL.into_iter();
    let marks = marks.filter_map(|site| Some(words.nrs_at(site, mark_at(&fix.ratings, site)?)));
    let marks: Vec<String> = marks.collect();
    let nothing = marks.is_empty().then(|| words.rating_nothing_hurts());
    let relief = fix.pain_relief.then(|| words.rating_with_relief());
    let all = marks.into_iter().chain(nothing).chain(relief).chain([spoken(words, &fix.when, now)]);
    all.collect::<Vec<_>>().join(&words.list_separator())
}
