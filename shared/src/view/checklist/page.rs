//! The checklist of one lift as a page: what each item says, what to do where it is not true, which of them fit.
//!
//! Boundary: reads; what is ticked before a set is the list's own.

use super::{count, drawn::Drawn};
use crate::{
    content::{checklist::wording, exercises, families},
    domain::{
        checklist::{
            Item,
            gate::{Gate, items},
        },
        exercise::ExerciseId,
        moment::Stamp,
        set_form::SetForm,
    },
    model::{
        event::{ChecklistEvent, Event, ItemFits},
        features::session::set_form,
        log::checklist::worded,
        open_log::OpenLog,
        route::Route,
    },
    view::{
        rows::{RowButton, RowChoice, RowControl, RowSection, RowView, RowsView},
        words::Words,
    },
};

/// The page of the lift that the person chose, else of the set that they are filling in.
#[must_use]
pub fn checklist_page(words: &Words, log: &OpenLog, now: &Stamp) -> RowsView {
    let form = set_form(&log.here.session, &log.facts, &log.settings, now);
    let chosen = log.here.checklist.read_of().cloned();
    let exercise = chosen.or_else(|| ExerciseId::parse(&form.exercise).ok());
    let exercise = exercise.unwrap_or_else(exercises::first);
    let form = SetForm { exercise: exercise.as_str().to_owned(), ..form };
    RowsView {
        page: Route::Checklist,
        title: words.list_page(words.exercise(exercise.as_str())),
        intro: intro(words, log, (&exercise, &form), now),
        back: RowButton { label: words.settings_title(), tap: Event::Go(Route::Settings) },
        search: None,
        sections: rows(words, log, &exercise, now)
            .into_iter()
            .chain([lifts(words, log, &exercise)])
            .collect(),
        action: None,
    }
}

/// How the list comes before the next set of the lift.
fn intro(
    words: &Words,
    log: &OpenLog,
    (exercise, form): (&ExerciseId, &SetForm),
    now: &Stamp,
) -> String {
    let worded = worded(&log.facts, &log.settings, exercise, now.instant());
    let Some(worded) = worded else { return words.list_none() };
    let all = words.list_all(count(&items(&log.settings.checklist, worded.family)));
    let Some(drawn) = Drawn::of(words, log, form, now) else { return String::new() };
    match &drawn.before.gate {
        Gate::Closed => words.list_off(),
        Gate::Offered => words.list_offered_here(all),
        Gate::Tap { .. } => super::reason(&drawn).unwrap_or_else(|| words.list_all_in_one(all)),
        Gate::Full(_) => super::reason(&drawn).unwrap_or_default(),
    }
}

/// A row an item: what it says, what to do where it is not true yet, and whether it fits.
fn rows(words: &Words, log: &OpenLog, exercise: &ExerciseId, now: &Stamp) -> Option<RowSection> {
    let worded = worded(&log.facts, &log.settings, exercise, now.instant())?;
    let fits = items(&log.settings.checklist, worded.family);
    let row = |item: &Item| {
        let wording = wording(*item, worded);
        let on = fits.contains(item);
        let turned = if on { ItemFits::DoesNotFit } else { ItemFits::Fits };
        let (family, item) = (worded.family, *item);
        let tap = Event::Checklist(ChecklistEvent::Fit { family, item, fits: turned });
        let title = words.list_row(words.item_name(item), words.written(wording.text));
        let value = if on { String::new() } else { words.list_does_not_fit() };
        let detail = words.list_if_not(words.origins(wording.origins), words.written(wording.fix));
        RowView::new(title, value, RowControl::Switch { on, tap }).with_detail(detail)
    };
    Some(RowSection {
        title: words.list_items(),
        note: words.list_fit_note(),
        rows: Item::ALL.iter().map(row).collect(),
    })
}

/// The lifts that have a list.
fn lifts(words: &Words, log: &OpenLog, exercise: &ExerciseId) -> RowSection {
    let lifts = &log.settings.lifts;
    let choice = |lift: ExerciseId| RowChoice {
        label: words.exercise(lift.as_str()),
        chosen: lift == *exercise,
        tap: Event::Checklist(ChecklistEvent::Read { exercise: lift.as_str().to_owned() }),
    };
    let all = exercises::offered(lifts, std::iter::empty()).into_iter();
    let choices = all.filter(|lift| families::of(lift, lifts).is_some()).map(choice).collect();
    let control = RowControl::Choices(choices);
    RowSection {
        title: String::new(),
        note: String::new(),
        rows: vec![RowView::new(
            words.list_other_lifts(),
            words.exercise(exercise.as_str()),
            control,
        )],
    }
}
