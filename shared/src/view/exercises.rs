//! The exercises to choose from, or to change: found by typing, those lifted lately first.
//!
//! Boundary: rows; what a tap does follows from what the person chooses one for.

use super::{
    rows::{RowButton, RowControl, RowField, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    content::exercises::{
        find, offered,
        searching::{MOST, search},
    },
    domain::exercise::ExerciseId,
    model::{
        event::{CorrectEvent, Event, ExercisesEvent, Purpose, SessionEvent},
        features::exercises::SEARCH,
        open_log::OpenLog,
        route::Route,
    },
};
use std::collections::HashSet;

/// How many lifts stand among those lifted lately.
const LATELY: usize = 8;

/// The list.
#[must_use]
pub fn exercises(words: &Words, log: &OpenLog) -> RowsView {
    let lifts = log.facts.lifts();
    let typed = log.here.typed.get(SEARCH).unwrap_or_default();
    let all = offered(lifts, log.facts.lately());
    let found = search(typed, all.iter().map(|id| (id, lifts.name(id))));
    let page = Page { words, log, purpose: log.here.exercises.purpose };
    let mut sections = if typed.trim().is_empty() {
        page.by_kind(&found, all.len() > found.len())
    } else {
        vec![page.section(words.exercises_found(), found.iter().copied())]
    };
    if page.purpose == Purpose::Change {
        let hidden = lifts.all().map(|(id, _)| id).filter(|id| lifts.is_archived(id));
        let hidden = search(typed, hidden.map(|id| (id, lifts.name(id))));
        sections.push(page.section(words.exercises_hidden(), hidden.into_iter()));
    }
    sections.retain(|section| !section.rows.is_empty());
    RowsView {
        page: Route::Exercises,
        title: words.exercises_title(),
        intro: if sections.is_empty() { words.exercises_none() } else { String::new() },
        back: page.back(),
        search: Some(RowField {
            key: SEARCH.to_owned(),
            text: typed.to_owned(),
            hint: words.exercises_search(),
            numeric: false,
        }),
        sections,
        action: Some(RowButton {
            label: words.exercises_new(),
            tap: Event::Exercises(ExercisesEvent::Begin),
        }),
    }
}

struct Page<'a> {
    words: &'a Words,
    log: &'a OpenLog,
    purpose: Purpose,
}

impl Page<'_> {
    /// Those lifted lately, the person's own, and the rest.
    fn by_kind(&self, found: &[&ExerciseId], more: bool) -> Vec<RowSection> {
        let (words, lifts) = (self.words, self.log.facts.lifts());
        let lifted: HashSet<&ExerciseId> = self.log.facts.lately().collect();
        let lately = found.iter().copied().filter(|id| lifted.contains(id)).take(LATELY);
        let lately: Vec<&ExerciseId> = lately.collect();
        let rest = || found.iter().copied().filter(|id| !lately.contains(id));
        let own = rest().filter(|id| lifts.own(id).is_some());
        let known = rest().filter(|id| lifts.own(id).is_none());
        let all = self.section(words.exercises_all(), known);
        let note = if more { words.exercises_more() } else { String::new() };
        vec![
            self.section(words.exercises_lately(), lately.iter().copied()),
            self.section(words.exercises_own(), own),
            RowSection { note, ..all },
        ]
    }

    fn section<'b>(&self, title: String, ids: impl Iterator<Item = &'b ExerciseId>) -> RowSection {
        let rows = ids.take(MOST).map(|id| self.row(id)).collect();
        RowSection { title, note: String::new(), rows }
    }

    fn row(&self, id: &ExerciseId) -> RowView {
        let name = self.words.exercise(id.as_str());
        let exercise = id.as_str().to_owned();
        let tap = match self.purpose {
            Purpose::Change => Event::Exercises(ExercisesEvent::Edit { exercise }),
            Purpose::NextSet => Event::Session(SessionEvent::ChooseExercise { exercise }),
            Purpose::Correction => Event::Correct(CorrectEvent::ChooseExercise { exercise }),
        };
        // Where the person gave a lift of the catalogue a name, what Brace calls it stands under it.
        let renamed = find(id).is_some() && self.log.facts.lifts().name(id).is_some();
        let known_as = renamed.then(|| self.words.catalogue_name(id.as_str())).flatten();
        RowView::new(name, String::new(), RowControl::Tap(tap))
            .with_detail(known_as.unwrap_or_default())
    }

    fn back(&self) -> RowButton {
        let (label, to) = match self.purpose {
            Purpose::Change => (self.words.exercises_back_settings(), Route::Settings),
            Purpose::NextSet => (self.words.exercises_back_session(), Route::Session),
            Purpose::Correction => (self.words.exercises_back_form(), Route::EditSet),
        };
        RowButton { label, tap: Event::Go(to) }
    }
}
