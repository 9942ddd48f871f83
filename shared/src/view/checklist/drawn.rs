//! What every part of the drawn list needs: whose words, which list, what is ticked of it.
//!
//! Boundary: gathers; each part draws itself.

use crate::{
    content::checklist::{Wording, name, wording},
    domain::{
        checklist::{Item, Marks},
        exercise::ExerciseId,
        local_day::DayEnd,
        moment::Stamp,
        set_form::SetForm,
        source::Origin,
    },
    model::{
        event::{ChecklistEvent, Event, ListAct, ListRef},
        features::checklist::Front,
        log::checklist::{ListBefore, before},
        open_log::OpenLog,
    },
    view::words::Words,
};

/// The list before the set that a form holds.
pub struct Drawn<'a> {
    pub words: &'a Words,
    pub list: ListRef,
    pub exercise: ExerciseId,
    pub before: ListBefore,
    pub marks: Marks,
    pub front: Front,
    /// When the person last saw the lift from the side.
    pub filmed: Option<&'a Stamp>,
    /// When the day of that film ends.
    pub day_end: DayEnd,
}

impl<'a> Drawn<'a> {
    /// The list of the open session; absent where the lift has none.
    pub fn of(words: &'a Words, log: &'a OpenLog, form: &SetForm, now: &Stamp) -> Option<Self> {
        let exercise = ExerciseId::parse(&form.exercise).ok()?;
        let next = (&exercise, form.kind);
        let before = before(&log.facts, &log.settings, next, now.instant())?;
        let open = log.facts.open_session(now.instant())?;
        let newest = log.facts.sets_of(open).next_back();
        let list = ListRef {
            session: open.id.to_string(),
            after: newest.map(|set| set.id.to_string()),
            exercise: form.exercise.clone(),
        };
        let (marks, front) = log.here.checklist.of(&list, now.instant());
        let filmed = log.facts.last_filmed(&exercise).map(|set| &set.at);
        let day_end = log.facts.day_end();
        Some(Self { words, list, exercise, before, marks, front, filmed, day_end })
    }

    /// What an item says.
    pub const fn wording(&self, item: Item) -> Wording {
        wording(item, self.before.worded)
    }

    /// What a button of the list sends.
    pub fn act(&self, act: ListAct) -> Event {
        Event::Checklist(ChecklistEvent::List { list: self.list.clone(), act })
    }

    /// The names of items in one line.
    pub fn names(&self, items: &[Item]) -> String {
        self.words.item_names(items)
    }

    /// `3 of 8`.
    pub fn place(&self, item: Item) -> String {
        let at = self.before.fits.iter().position(|other| *other == item).unwrap_or_default() + 1;
        self.words.list_place(at.to_string(), self.before.fits.len().to_string())
    }
}

impl Words {
    /// The name of an item.
    pub(in crate::view) fn item_name(&self, item: Item) -> String {
        self.written(name(item))
    }

    /// The names of items in one line.
    pub(in crate::view) fn item_names(&self, items: &[Item]) -> String {
        let names: Vec<String> = items.iter().map(|item| self.item_name(*item)).collect();
        names.join(&self.list_separator())
    }

    /// Where a text comes from, the first source first.
    pub(in crate::view) fn origins(&self, origins: &[Origin]) -> String {
        let names: Vec<String> = origins.iter().map(|origin| self.origin(*origin)).collect();
        names.join(&self.list_separator())
    }
}
