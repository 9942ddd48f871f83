//! What keys do in the session: type into the set, step it, log it, move the rest clock's target.
//!
//! Boundary: this shell keeps the characters typed into a field until the person leaves it; then it gives
//! them to the core.

use super::{
    super::{flow::Act, hand::Over, page::Hint, state::App},
    checklist_keys, cue,
    form::{Field, SetParts, Towards},
    pad, reasons,
    session::field_of,
    tags, warm_up,
};
use ratatui::crossterm::event::KeyCode;
use shared::{
    domain::rest::RestStep,
    model::event::{
        Event, ExercisesEvent, ListUse, LoadCheck, Purpose, ReminderEvent, Route, SessionEvent,
    },
    view::{confirm::ConfirmView, session::SessionView},
};
use std::time::Instant;

/// The ways on from a deadlift day more than the guide names: no letters of a unit, which could be typed.
pub const DAY_WAYS: [char; 3] = ['d', 'f', 'y'];

/// The field that the keys point at.
pub fn focused(app: &App) -> Option<Field> {
    field_of(&app.pointed()?.act)
}

/// The label of logging; while Brace asks whether the person means the load, the label that says so.
pub fn log_label(app: &App, view: &SessionView) -> String {
    confirm(app).map_or_else(|| view.labels.log.clone(), |confirm| confirm.yes.clone())
}

/// The question whether the person means a set, unless they have typed since.
fn confirm(app: &App) -> Option<&ConfirmView> {
    app.view().and_then(|view| view.confirm.as_ref()).filter(|_| app.hand.typed.is_none())
}

pub fn hints(app: &App, view: &SessionView) -> Vec<Hint> {
    let words = app.words;
    if view.pad.is_some() {
        return pad::hints(app);
    }
    if opens(app) {
        let open = Hint::new(words.key_enter(), words.do_open(), KeyCode::Enter);
        return vec![open, Hint::told("↑↓", words.do_move()), Hint::told("←→", words.do_move())];
    }
    let enter = Hint::new(words.key_enter(), log_label(app, view), KeyCode::Enter);
    if app.hand.typed.is_some() {
        let back = Hint::new(words.key_backspace(), words.do_correct(), KeyCode::Backspace);
        return vec![enter, back];
    }
    let change =
        confirm(app).map(|confirm| Hint::new(words.key_escape(), &confirm.no, KeyCode::Esc));
    let all = [Hint::told("↑↓", words.do_field()), Hint::told("←→", words.do_step())];
    [enter].into_iter().chain(change).chain(all).chain(around(app, view)).collect()
}

/// The keys around the set, whatever stands under the rest clock.
pub fn around(app: &App, view: &SessionView) -> Vec<Hint> {
    let words = app.words;
    let ramp = view.ramp.iter().map(|ramp| Hint::letter(warm_up::NEXT, &ramp.title));
    let ways = view.deadlift_day.iter().flat_map(|day| DAY_WAYS.into_iter().zip(&day.ways));
    let ways = ways.map(|(key, way)| Hint::letter(key, &way.label));
    let why = (view.reasons.len() > 1).then(|| Hint::letter(reasons::OPEN, words.do_why()));
    let tags = view.tags.iter().map(|tags| Hint::letter(tags::OPEN, &tags.open));
    let list = view.checklist_line.iter().flat_map(checklist_keys::in_line);
    let list = list.map(|(key, button)| Hint::letter(key, &button.label));
    let all = [
        Hint::letter('e', &view.labels.end),
        Hint::letter('x', words.do_exercise()),
        Hint::letter('p', words.gear()),
        Hint::letter('m', words.reminders()),
        Hint::told(", .", words.do_rest()),
    ];
    let read = cue::hints(view);
    ways.chain(why).chain(ramp).chain(tags).chain(list).chain(read).chain(all).collect()
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, view: &SessionView) -> bool {
    // A rating pressed twice is no load.
    if matches!(code, KeyCode::Char('0'..='9')) && app.answered_within(now) {
        return true;
    }
    if let Some(field) = focused(app)
        && in_field(app, code, view, field)
    {
        return true;
    }
    match code {
        KeyCode::Esc if app.hand.typed.is_some() => app.hand.typed = None,
        KeyCode::Esc if confirm(app).is_some() => app.go(Route::Session),
        KeyCode::Up | KeyCode::BackTab => walk(app, view, KeyCode::Up),
        KeyCode::Down | KeyCode::Tab => walk(app, view, KeyCode::Down),
        // On a set that is logged it opens that; everywhere else it logs the next.
        KeyCode::Enter if opens(app) => app.activate(),
        KeyCode::Enter => {
            commit(app, view);
            log(app);
        }
        KeyCode::Char(_) if of_line(app, code, view) || of_day(app, code, view) => {}
        KeyCode::Char(reasons::OPEN) if view.reasons.len() > 1 => {
            commit(app, view);
            app.lay_over(Over::Reasons);
        }
        KeyCode::Char(warm_up::NEXT) if view.ramp.is_some() => {
            commit(app, view);
            return view.ramp.as_ref().is_some_and(|ramp| warm_up::log_next(app, ramp));
        }
        _ => return elsewhere(app, code, view),
    }
    true
}

/// Whether the key is one of the checklist's quiet line.
fn of_line(app: &mut App, code: KeyCode, view: &SessionView) -> bool {
    let Some(line) = &view.checklist_line else { return false };
    commit(app, view);
    checklist_keys::of_line(app, code, line)
}

/// Whether the key is a way on from one deadlift day more than the guide names.
fn of_day(app: &mut App, code: KeyCode, view: &SessionView) -> bool {
    let ways = view.deadlift_day.iter().flat_map(|day| DAY_WAYS.into_iter().zip(&day.ways));
    let pressed = ways.into_iter().find(|(key, _)| code == KeyCode::Char(*key));
    let Some(event) = pressed.map(|(_, way)| way.tap.clone()) else { return false };
    commit(app, view);
    app.send(|_| event);
    true
}

/// The keys that lead away from the set, and those of the rest clock, whatever stands under it.
pub fn elsewhere(app: &mut App, code: KeyCode, view: &SessionView) -> bool {
    if let Some(event) = cue::opens(view, code) {
        commit(app, view);
        app.send(|_| event);
        return true;
    }
    match code {
        KeyCode::Char(',') if view.rest.is_some() => step_rest(app, RestStep::Less),
        KeyCode::Char('.') if view.rest.is_some() => step_rest(app, RestStep::More),
        KeyCode::Char('x') => {
            commit(app, view);
            choose_exercise(app, Purpose::NextSet);
        }
        KeyCode::Char(tags::OPEN) if view.tags.is_some() => {
            commit(app, view);
            tags::open(app);
        }
        KeyCode::Char('e') => leave(app, view, Route::End),
        KeyCode::Char('m') => leave(app, view, Route::Reminders),
        KeyCode::Char('p') => leave(app, view, Route::Gear),
        KeyCode::Char('r') if view.unrated => leave(app, view, Route::Rate),
        // Every key that leads away first gives the core what the person typed.
        KeyCode::Char(_) | KeyCode::Esc => {
            commit(app, view);
            return false;
        }
        _ => return false,
    }
    true
}

/// What a key does in a field.
fn in_field(app: &mut App, code: KeyCode, view: &SessionView, field: Field) -> bool {
    match code {
        KeyCode::Char(character) if field.takes(app.hand.typed.as_ref(), character) => {
            app.hand.typed.get_or_insert_with(|| field.begun(&view.form)).push(character);
        }
        KeyCode::Backspace | KeyCode::Delete if field.takes(None, '1') => {
            app.hand.typed.get_or_insert_with(|| field.begun(&view.form)).pop();
        }
        KeyCode::Left | KeyCode::Right if field == Field::Note => {}
        KeyCode::Left | KeyCode::Char('-') => step(app, view, field, Towards::Less),
        KeyCode::Right | KeyCode::Char('+') => step(app, view, field, Towards::More),
        _ => return false,
    }
    true
}

/// Opens the exercises to choose one.
pub fn choose_exercise(app: &mut App, purpose: Purpose) {
    app.send(|_| Event::Exercises(ExercisesEvent::Open { purpose }));
}

fn leave(app: &mut App, view: &SessionView, to: Route) {
    commit(app, view);
    app.go(to);
}

fn step_rest(app: &mut App, step: RestStep) {
    app.send(|_| Event::Reminders(ReminderEvent::StepRest(step)));
}

/// Logs the set as the core has it now.
fn log(app: &mut App) {
    let Some(shared::view::Screen::Session(now)) = app.view().map(|view| view.screen.clone())
    else {
        return;
    };
    // Typing since the question was another event, and so no answer to it.
    let check = confirm(app).map_or(LoadCheck::Ask, |_| LoadCheck::Confirmed);
    app.send(|seen| Event::Session(seen.subjects.set(now.form, check, ListUse::InView)));
}

/// Points at the neighbour, and gives the core what the person typed into this field.
fn walk(app: &mut App, view: &SessionView, code: KeyCode) {
    commit(app, view);
    app.walk(code);
}

/// Whether the keys point at what opens something.
fn opens(app: &App) -> bool {
    app.pointed().is_some_and(|target| matches!(target.act, Act::Send(_)))
}

pub fn commit(app: &mut App, view: &SessionView) {
    let field = focused(app);
    if let (Some(typed), Some(field)) = (app.hand.typed.take(), field) {
        let form = field.with(&view.form, typed);
        app.send(|_| Event::Session(SessionEvent::EditForm { form }));
    }
}

fn step(app: &mut App, view: &SessionView, field: Field, towards: Towards) {
    commit(app, view);
    if let Some(step) = field.step(towards) {
        app.send(|_| Event::Session(SessionEvent::StepForm { step }));
    } else {
        let form = field.turned(&SetParts::of_session(view), towards);
        app.send(|_| Event::Session(SessionEvent::EditForm { form }));
    }
}
