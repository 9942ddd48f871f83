//! The form of one rating: the areas of the back with their numbers, what it was asked for, its time.
//!
//! Boundary: the core keeps the form; this shell knows the area pointed at, or the field.

use super::{
    super::{
        back,
        flow::{Act, Flow},
        page::{Hint, Hit, width},
        state::App,
    },
    edit::{buttons, fill, hints as frame_hints, of_frame},
    form::{Towards, stepper},
    full_check::{beside, digit, move_cell},
    note,
    pad::{RELIEF, with_the_answer},
};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::{
    domain::time_form::TimeForm,
    model::event::{CheckFix, CorrectEvent, Event, FixForm, FixStep, LoadCheck, Rating},
    view::{Screen, edit_check::EditCheckView},
};
use std::time::Instant;

/// The fields under the figure, which Tab leads to.
const CONTEXT: usize = 0;
const DATE: usize = 1;
const CLOCK: usize = 2;
const NOTE: usize = 3;
/// Rows of a window beside the figure: title, what it was, fields, button.
const BESIDE: u16 = 11;

pub fn screen(flow: &mut Flow, app: &App, view: &EditCheckView, height: u16) {
    flow.title(&view.frame.title);
    flow.quiet(view.frame.was.as_deref().unwrap_or_default());
    flow.rank(20);
    flow.text(&view.body, Style::new());
    flow.rank(0);
    let cell = app.hand.cell();
    let figure =
        back::flow(flow.theme, height.saturating_sub(BESIDE), &view.places, cell, &view.names);
    let mut side = Flow::new(flow.theme, flow.columns - back::columns() - 2);
    beside(&mut side, (&view.places, cell), &view.scale, (&view.scale_low, &view.scale_high));
    flow.beside(figure, back::columns() + 2, side);
    flow.gap();
    let chosen = view.contexts.iter().find(|choice| choice.context == view.form.context);
    let context = chosen.map(|choice| choice.name.clone()).unwrap_or_default();
    let fields = [
        (&view.context, context),
        (&view.when.date, view.when.value.date.clone()),
        (&view.when.clock, view.when.value.clock.clone()),
    ];
    let labels = fields.iter().skip(first(view)).map(|(label, _)| width(label));
    let widest = labels.max().unwrap_or(0);
    let typed = |own| app.hand.typed.as_ref().filter(|_| focused(app) == Some(own));
    for (own, (label, value)) in fields.into_iter().enumerate().skip(first(view)) {
        let typed = typed(own);
        let value = typed.map_or(value, |typed| format!("{typed}▏"));
        stepper(flow, widest, (label, &value), own);
    }
    note::fill(flow, widest, (&view.note_field, typed(NOTE)), NOTE);
    with_the_answer(flow, Some(&view.relief), None);
    buttons(flow, app, &view.frame);
}

/// The first of the fields: a rating outside any session was asked for by nothing.
fn first(view: &EditCheckView) -> usize {
    if view.contexts.is_empty() { DATE } else { CONTEXT }
}

/// The field pointed at; none while the keys are on the figure.
fn focused(app: &App) -> Option<usize> {
    app.hand.at?;
    match app.pointed()?.act {
        Act::Own(at) => Some(at),
        _ => None,
    }
}

pub fn hints(app: &App, view: &EditCheckView) -> Vec<Hint> {
    let words = app.words;
    let mut hints = frame_hints(app, &view.frame);
    hints.truncate(2);
    hints.extend([
        Hint::told("←↑↓→", words.do_place()),
        Hint::told(words.key_digits(), words.do_rate()),
        Hint::told("Tab", words.do_field()),
    ]);
    hints
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, view: &EditCheckView) -> bool {
    if let Some(field) = focused(app)
        && in_field(app, code, view, field)
    {
        return true;
    }
    if code == KeyCode::Char(RELIEF) {
        turn_relief(app, view);
        return true;
    }
    match code {
        KeyCode::Esc if app.hand.typed.is_some() => app.hand.typed = None,
        KeyCode::Tab => point(app, view, focused(app).map_or(Some(first(view)), next)),
        KeyCode::BackTab => {
            point(app, view, focused(app).map_or(Some(NOTE), |field| previous(view, field)));
        }
        KeyCode::Enter => save(app, view),
        KeyCode::Backspace | KeyCode::Delete => mark(app, view, None),
        _ => {
            if let Some(nrs) = digit(app, code, now) {
                mark(app, view, Some(nrs));
            } else if !move_cell(app, code) {
                commit(app, view);
                return of_frame(app, code, &view.frame);
            }
        }
    }
    true
}

/// A click: on an area, a number, a field.
pub fn click(app: &mut App, view: &EditCheckView, hit: Hit, now: Instant) {
    commit(app, view);
    match hit {
        Hit::Cell(cell) => (app.hand.cell, app.hand.at) = (Some(cell), None),
        Hit::Nrs(nrs) => mark(app, view, Some(nrs)),
        Hit::Target(at) => app.point(at),
        Hit::Step(at, code) => {
            app.point(at);
            app.press(code, now);
        }
        Hit::Key(_) | Hit::Destination(_) => {}
    }
}

fn next(field: usize) -> Option<usize> {
    (field < NOTE).then_some(field + 1)
}

fn previous(view: &EditCheckView, field: usize) -> Option<usize> {
    (field > first(view)).then(|| field - 1)
}

/// Points at a field, or at the figure again.
fn point(app: &mut App, view: &EditCheckView, field: Option<usize>) {
    commit(app, view);
    app.hand.at = field.and_then(|field| field.checked_sub(first(view)));
}

fn in_field(app: &mut App, code: KeyCode, view: &EditCheckView, field: usize) -> bool {
    let typed = matches!(code, KeyCode::Char('0'..='9' | '.' | ':' | '-' | '/'));
    match code {
        KeyCode::Char(character) if (typed && field != CONTEXT) || field == NOTE => {
            begun(app, view, field).push(character);
        }
        KeyCode::Backspace | KeyCode::Delete if field != CONTEXT => {
            begun(app, view, field).pop();
        }
        KeyCode::Left => step(app, view, field, Towards::Less),
        KeyCode::Right => step(app, view, field, Towards::More),
        KeyCode::Up => point(app, view, previous(view, field)),
        KeyCode::Down => point(app, view, next(field)),
        // Nothing is rated while a field is being filled in.
        KeyCode::Char('0'..='9' | '=') => {}
        _ => return false,
    }
    true
}

/// What the person types into a field: a note goes on where it ends, everything else is typed anew.
fn begun<'a>(app: &'a mut App, view: &EditCheckView, field: usize) -> &'a mut String {
    let before = || if field == NOTE { view.note_field.text.clone() } else { String::new() };
    app.hand.typed.get_or_insert_with(before)
}

fn step(app: &mut App, view: &EditCheckView, field: usize, towards: Towards) {
    commit(app, view);
    match field {
        CONTEXT => {
            let at = view.contexts.iter().position(|it| it.context == view.form.context);
            if let Some(next) = view.contexts.get(towards.from(at, view.contexts.len())) {
                let form = CheckFix { context: next.context, ..view.form.clone() };
                fill(app, FixForm::Check(form));
            }
        }
        CLOCK => {
            let step = match towards {
                Towards::Less => FixStep::Earlier,
                Towards::More => FixStep::Later,
            };
            app.send(|_| Event::Correct(CorrectEvent::Step { step }));
        }
        _ => {}
    }
}

/// Marks the area pointed at, or wipes its mark.
fn mark(app: &mut App, view: &EditCheckView, nrs: Option<u8>) {
    let Some(site) = view.places.get(app.hand.cell()).map(|place| place.site) else { return };
    let mut form = view.form.clone();
    form.ratings.retain(|rating| rating.site != site);
    form.ratings.extend(nrs.map(|nrs| Rating { site, nrs }));
    fill(app, FixForm::Check(form));
}

/// Turns the tick of the form as it is once it has what the person typed.
fn turn_relief(app: &mut App, view: &EditCheckView) {
    commit(app, view);
    let now = app.view().and_then(|view| match &view.screen {
        Screen::EditCheck(now) => Some(now.relief.tap.clone()),
        _ => None,
    });
    if let Some(event) = now {
        app.send(|_| event);
    }
}

/// Gives the core what the person typed into the field that they leave.
pub fn commit(app: &mut App, view: &EditCheckView) {
    let field = focused(app);
    let Some(typed) = app.hand.typed.take() else { return };
    let before = view.form.when.clone();
    if field == Some(NOTE) {
        return fill(app, FixForm::Check(CheckFix { note: typed, ..view.form.clone() }));
    }
    let when = match field {
        Some(DATE) => TimeForm { date: typed, ..before },
        Some(CLOCK) => TimeForm { clock: typed, ..before },
        _ => return,
    };
    fill(app, FixForm::Check(CheckFix { when, ..view.form.clone() }));
}

/// Saves the form as the core has it now.
fn save(app: &mut App, view: &EditCheckView) {
    if app.hand.one.take().is_some() {
        return;
    }
    commit(app, view);
    let super::Shown::EditCheck(now) = super::shown(app) else { return };
    let (subject, form) = (now.frame.subject.clone(), FixForm::Check(now.form));
    app.send(|_| Event::Correct(CorrectEvent::Save { subject, form, check: LoadCheck::Ask }));
}
