//! The answer to the checklist in the form of a set that is there, or entered afterwards.
//!
//! Boundary: each choice is the whole form with another answer; what is stored keeps the words in which it was asked.

use super::count;
use crate::{
    content::families,
    domain::{
        checklist::{ChecklistAnswer, ChecklistForm, ChecklistState, Item, gate::items},
        exercise::ExerciseId,
        id::SetId,
        set_entry::SetKind,
        set_form::SetForm,
    },
    model::{
        event::{CorrectEvent, Event, FixEntry, FixForm, SetFix},
        features::correct::OpenForm,
        open_log::OpenLog,
    },
    view::{rows::RowChoice, words::Words},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How the list was answered.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChecklistChoiceView {
    /// Its heading.
    pub title: String,
    /// The answers to choose from; none of them is chosen while items are open.
    pub answers: Vec<RowChoice>,
    /// Heading over the items.
    pub open_title: String,
    /// The items: those chosen were left open.
    pub items: Vec<RowChoice>,
}

/// The answer in an open form; absent where the lift has no list and the set no answer.
#[must_use]
pub fn checklist_choice(
    words: &Words,
    log: &OpenLog,
    (open, fix): (&OpenForm, &SetFix),
) -> Option<ChecklistChoiceView> {
    let fits = fitting(log, open, fix)?;
    let given = fix.set.checklist.as_ref().filter(|_| !fix.set.skips_a_warm_up());
    let choice = |label: String, answer: Option<ChecklistForm>| {
        let set = SetForm { checklist: answer.clone(), ..fix.set.clone() };
        let form = FixForm::Set(SetFix { set, when: fix.when.clone() });
        let tap = Event::Correct(CorrectEvent::Fill { form });
        (answer, RowChoice { label, chosen: false, tap })
    };
    let state = |label: String, state: ChecklistState| {
        choice(label, Some(ChecklistForm { state, open: Vec::new() }))
    };
    let all = words.list_all(count(&fits));
    let mut answers = vec![
        choice(words.list_choice_none(), None),
        state(words.list_one_by_one(&all), ChecklistState::AllEight),
        state(words.list_still_true(&all), ChecklistState::StillTrue),
    ];
    // A warm-up is never skipped: nobody has to answer there.
    if fix.set.kind != SetKind::WarmUp {
        answers.push(state(words.list_choice_skip(), ChecklistState::Skipped));
    }
    let open_now = given.map(|given| given.open.as_slice()).unwrap_or_default();
    let item = |item: &Item| {
        let toggled = fits.iter().filter(|other| open_now.contains(other) != (*other == item));
        let open: Vec<Item> = toggled.copied().collect();
        let state =
            if open.is_empty() { ChecklistState::AllEight } else { ChecklistState::SomeOpen };
        let (_, tap) = choice(words.item_name(*item), Some(ChecklistForm { state, open }));
        RowChoice { chosen: open_now.contains(item), ..tap }
    };
    Some(ChecklistChoiceView {
        title: words.list_choice(),
        answers: answers
            .into_iter()
            .map(|(answer, shown)| RowChoice { chosen: answer.as_ref() == given, ..shown })
            .collect(),
        open_title: words.list_choice_open(),
        items: fits.iter().map(item).collect(),
    })
}

/// The items that fitted when the set was logged, else those that fit now.
fn fitting(log: &OpenLog, open: &OpenForm, fix: &SetFix) -> Option<Vec<Item>> {
    let stored = match &open.subject.entry {
        FixEntry::Set(id) => SetId::parse(id),
        _ => None,
    };
    let sets = &log.facts.window().sets;
    let stored = stored.and_then(|id| sets.iter().find(|set| set.id == id));
    let na = stored.and_then(|set| set.lift.checklist.as_ref()).map(ChecklistAnswer::na);
    if let Some(na) = na {
        return Some(Item::ALL.iter().copied().filter(|item| !na.contains(item)).collect());
    }
    let exercise = ExerciseId::parse(&fix.set.exercise).ok()?;
    let family = families::of(&exercise, &log.settings.lifts)?;
    Some(items(&log.settings.checklist, family))
}
