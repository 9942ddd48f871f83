//! The screen of a route.
//!
//! Boundary: picks the page's own file; each group of routes is a function of its own, so that a small stack holds one
//! page at a time.

use super::{
    Screen,
    about::about,
    article::{library, next_page, page, plan},
    bin::bin,
    checklist::checklist_page,
    days_off::days_off,
    edit_bar::edit_bar,
    edit_check::edit_check,
    edit_exercise::edit_exercise,
    edit_session::edit_session,
    edit_set::edit_set,
    exercises::exercises,
    files::files,
    flags,
    full_check::full_check,
    gear::gear_page,
    history::history,
    pad::{answer, place, rate, recall},
    past::past,
    record::record,
    reminders::health,
    return_plan,
    rows::RowsView,
    session::session,
    settings::{ramp, settings},
    summary,
    today::today,
    variations::variations,
    verdict::verdict,
    words::Words,
};
use crate::{
    domain::moment::Stamp,
    model::{Model, log::question, open_log::OpenLog, route::Route},
};

/// The screen of a route.
pub(super) fn screen(
    words: &Words,
    log: &OpenLog,
    model: &Model,
    (route, now): (Route, &Stamp),
) -> Screen {
    match route {
        Route::Today
        | Route::Verdict
        | Route::Record
        | Route::Reminders
        | Route::Library
        | Route::Article
        | Route::Plan => told(words, log, model, (route, now)),
        Route::Baseline
        | Route::End
        | Route::RateNow
        | Route::Session
        | Route::Rate
        | Route::Answer
        | Route::Recall
        | Route::Where => asked(words, log, (route, now)),
        Route::History | Route::Past | Route::EditSet | Route::EditCheck | Route::EditSession => {
            earlier(words, log, model, (route, now))
        }
        Route::Summary => {
            let shares = !model.reason.is_command();
            Screen::Article(summary::page(words, log, now, shares))
        }
        Route::Next => Screen::Plan(next_page(words, log, now)),
        Route::ReturnPlan => Screen::Plan(
            return_plan::page(words, log, now).unwrap_or_else(|| plan(words, log, now)),
        ),
        Route::FlagCard => flags::sheet(words, log, model, now)
            .map_or_else(|| first(words, log, model, now), Screen::FlagCard),
        Route::Flags
        | Route::EndFlag
        | Route::About
        | Route::PlanSetUp
        | Route::DaysOff
        | Route::Variations
        | Route::Numbers
        | Route::Settings
        | Route::Gear
        | Route::EditBar
        | Route::Exercises
        | Route::EditExercise
        | Route::Bin
        | Route::Files
        | Route::Ramp
        | Route::Checklist => Screen::Rows(rows(words, log, model, (route, now))),
    }
}

/// What is told: today, a verdict, something to read.
fn told(words: &Words, log: &OpenLog, model: &Model, (route, now): (Route, &Stamp)) -> Screen {
    match route {
        Route::Verdict => {
            let spoken_of = question::spoken_of(&log.facts, now.instant());
            let verdict = spoken_of.and_then(|index| verdict(words, log, index, now));
            verdict.map_or_else(|| first(words, log, model, now), Screen::Verdict)
        }
        Route::Record => Screen::Record(record(words, log, now)),
        Route::Reminders => Screen::Reminders(health(words, log, &model.os)),
        Route::Library => Screen::Library(library(words, log, now)),
        Route::Article => page(words, log)
            .map_or_else(|| Screen::Library(library(words, log, now)), Screen::Article),
        Route::Plan => Screen::Plan(plan(words, log, now)),
        _ => first(words, log, model, now),
    }
}

fn first(words: &Words, log: &OpenLog, model: &Model, now: &Stamp) -> Screen {
    Screen::Today(today(words, log, &model.locale, now))
}

/// What asks for something: the loop between sets, and every rating.
fn asked(words: &Words, log: &OpenLog, (route, now): (Route, &Stamp)) -> Screen {
    match route {
        Route::Answer => Screen::Pad(answer(words, log, now)),
        Route::Recall => Screen::Pad(recall(words, log, now)),
        Route::Where => Screen::Where(place(words, log, now)),
        Route::Session | Route::Rate => lifting(words, log, (route, now)),
        _ => Screen::FullCheck(full_check(words, log, (route, now))),
    }
}

fn lifting(words: &Words, log: &OpenLog, (route, now): (Route, &Stamp)) -> Screen {
    let mut view = session(words, log, now);
    if route == Route::Rate {
        view.pad = Some(rate(words, log, now));
        view.checklist = None;
    }
    Screen::Session(view)
}

/// What was before: the list of sessions, one of them, and the forms that correct it.
fn earlier(words: &Words, log: &OpenLog, model: &Model, (route, now): (Route, &Stamp)) -> Screen {
    let found = match route {
        Route::Past => past(words, log, now).map(Screen::Past),
        Route::EditSet | Route::EditCheck | Route::EditSession => form(words, log, now),
        _ => None,
    };
    found.unwrap_or_else(|| Screen::History(history(words, log, &model.locale, now)))
}

/// The form that is open.
fn form(words: &Words, log: &OpenLog, now: &Stamp) -> Option<Screen> {
    let open = log.here.correct.open.as_ref()?;
    let set = || edit_set(words, log, open, now).map(Screen::EditSet);
    let check = || edit_check(words, open, now).map(Screen::EditCheck);
    let times = || edit_session(words, open, now).map(Screen::EditSession);
    set().or_else(check).or_else(times)
}

/// What the person chooses, and what is theirs.
fn rows(words: &Words, log: &OpenLog, model: &Model, (route, now): (Route, &Stamp)) -> RowsView {
    match route {
        Route::Flags => flags::card(words, log, now),
        Route::EndFlag => {
            flags::end(words, log, now).unwrap_or_else(|| flags::card(words, log, now))
        }
        Route::Numbers => flags::numbers(words, log, model),
        Route::Checklist => checklist_page(words, log, now),
        Route::Ramp => ramp(words, log),
        Route::Gear => gear_page(words, log, now),
        Route::EditBar => edit_bar(words, log).unwrap_or_else(|| gear_page(words, log, now)),
        Route::Exercises => exercises(words, log),
        Route::EditExercise => edit_exercise(words, log),
        Route::Bin => bin(words, log, now),
        Route::Files => files(words, log, model, now),
        Route::About => about(words, log, now),
        Route::DaysOff => days_off(words, log, now),
        Route::Variations => variations(words, log, now),
        Route::PlanSetUp => return_plan::set_up(words, log, now)
            .unwrap_or_else(|| settings(words, log, (model.locale.authority, now))),
        _ => settings(words, log, (model.locale.authority, now)),
    }
}
