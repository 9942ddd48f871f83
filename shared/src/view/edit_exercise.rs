//! One exercise: what it is called, how it loads the back where it is the person's own, and whether it is listed.
//!
//! Boundary: rows; the model refuses what cannot be kept.

use super::{
    exercises::exercises,
    rows::{RowButton, RowChoice, RowControl, RowField, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    content::exercises::{is_known, pattern},
    domain::{
        exercise::{ExerciseId, Pattern},
        settings::{LoadPlace, OwnPattern},
    },
    model::{
        event::{Event, ExercisesEvent},
        features::exercises::{NAME, OpenLift},
        open_log::OpenLog,
        route::Route,
    },
};

/// The exercise that is open; the list where none is, or it is there no more.
#[must_use]
pub fn edit_exercise(words: &Words, log: &OpenLog) -> RowsView {
    let lifts = log.facts.lifts();
    match &log.here.exercises.open {
        Some(OpenLift::New { pattern, place }) => {
            let sections = vec![
                name(words, log, "", words.exercises_name()),
                own_pattern(words, *pattern),
                own_place(words, *pattern, *place),
            ];
            let add = words.exercises_add();
            page(words, (words.exercises_new_title(), add), sections)
        }
        Some(OpenLift::Known(id)) => {
            let Ok(id) = ExerciseId::parse(id) else { return exercises(words, log) };
            let own = lifts.own(&id);
            if !is_known(lifts, &id) {
                return exercises(words, log);
            }
            let brace = words.catalogue_name(id.as_str());
            let hint = brace.clone().unwrap_or_else(|| words.exercises_name());
            let note = brace.map(|name| words.exercises_name_brace(name)).unwrap_or_default();
            let given = lifts.name(&id).unwrap_or_default();
            let mut sections = vec![RowSection { note, ..name(words, log, given, hint) }];
            match own {
                Some(own) => sections.extend([
                    own_pattern(words, Some(own.pattern)),
                    own_place(words, Some(own.pattern), Some(own.place)),
                ]),
                None => sections.push(moves(words, pattern(lifts, &id))),
            }
            sections.push(listed(words, &id, lifts.is_archived(&id)));
            page(words, (words.exercise(id.as_str()), words.exercises_save()), sections)
        }
        None => exercises(words, log),
    }
}

fn page(words: &Words, (title, save): (String, String), sections: Vec<RowSection>) -> RowsView {
    RowsView {
        page: Route::EditExercise,
        title,
        intro: String::new(),
        back: RowButton { label: words.exercises_back(), tap: Event::Go(Route::Exercises) },
        search: None,
        sections: sections.into_iter().filter(|section| !section.rows.is_empty()).collect(),
        action: Some(RowButton { label: save, tap: Event::Exercises(ExercisesEvent::Save) }),
    }
}

fn name(words: &Words, log: &OpenLog, given: &str, hint: String) -> RowSection {
    let field = RowField {
        key: NAME.to_owned(),
        text: log.here.typed.get(NAME).unwrap_or(given).to_owned(),
        hint,
        numeric: false,
    };
    let row = RowView::new(words.exercises_name(), String::new(), RowControl::Field(field));
    RowSection { title: String::new(), note: String::new(), rows: vec![row] }
}

fn own_pattern(words: &Words, chosen: Option<OwnPattern>) -> RowSection {
    let choice = |pattern: OwnPattern| RowChoice {
        label: words.own_pattern(pattern),
        chosen: chosen == Some(pattern),
        tap: Event::Exercises(ExercisesEvent::Describe { pattern: Some(pattern), place: None }),
    };
    let control = RowControl::Choices(OwnPattern::ALL.map(choice).to_vec());
    RowSection {
        title: String::new(),
        note: words.exercises_pattern_why(),
        rows: vec![RowView::new(words.exercises_pattern(), String::new(), control)],
    }
}

/// The one question about a lift of one's own, asked of hinge and squat lifts.
fn own_place(words: &Words, pattern: Option<OwnPattern>, chosen: Option<LoadPlace>) -> RowSection {
    let choice = |place: LoadPlace| RowChoice {
        label: words.load_place(place),
        chosen: chosen == Some(place),
        tap: Event::Exercises(ExercisesEvent::Describe { pattern: None, place: Some(place) }),
    };
    let asked = matches!(pattern, Some(OwnPattern::Hinge | OwnPattern::Squat));
    let control = RowControl::Choices(LoadPlace::ALL.map(choice).to_vec());
    let row = RowView::new(words.exercises_place(), String::new(), control);
    RowSection {
        title: String::new(),
        note: words.exercises_place_why(),
        rows: if asked { vec![row] } else { Vec::new() },
    }
}

fn moves(words: &Words, pattern: Pattern) -> RowSection {
    let value = words.own_pattern(match pattern {
        Pattern::Hinge => OwnPattern::Hinge,
        Pattern::Squat => OwnPattern::Squat,
        Pattern::Other => OwnPattern::Other,
    });
    RowSection {
        title: String::new(),
        note: words.exercises_pattern_why(),
        rows: vec![RowView::new(words.exercises_pattern(), value, RowControl::Plain)],
    }
}

fn listed(words: &Words, id: &ExerciseId, archived: bool) -> RowSection {
    let exercise = id.as_str().to_owned();
    let turn = ExercisesEvent::Archive { exercise, archived: !archived };
    let control = RowControl::Switch { on: !archived, tap: Event::Exercises(turn) };
    RowSection {
        title: String::new(),
        note: words.exercises_offered_why(),
        rows: vec![RowView::new(words.exercises_offered(), String::new(), control)],
    }
}

impl Words {
    fn own_pattern(&self, pattern: OwnPattern) -> String {
        match pattern {
            OwnPattern::Hinge => self.exercises_pattern_hinge(),
            OwnPattern::Squat => self.exercises_pattern_squat(),
            OwnPattern::Other => self.exercises_pattern_other(),
        }
    }

    fn load_place(&self, place: LoadPlace) -> String {
        match place {
            LoadPlace::FloorInFront => self.exercises_place_floor(),
            LoadPlace::Handles => self.exercises_place_handles(),
            LoadPlace::InHands => self.exercises_place_hands(),
            LoadPlace::OnBack => self.exercises_place_back(),
            LoadPlace::InFront => self.exercises_place_front(),
            LoadPlace::Nowhere => self.exercises_place_none(),
        }
    }
}
