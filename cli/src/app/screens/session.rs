//! The next set, filled in from last time; the sets so far; the rest clock.
//!
//! Boundary: this shell keeps the characters typed into a field until the person leaves it; then it gives
//! them to the core.

use super::{
    super::{
        digits::large,
        hand::Over,
        page::{Hint, Page, Stepper, below, right_of, width, wrap},
        state::App,
        theme::Theme,
    },
    Shown,
    form::{Field, Towards},
    shown,
};
use ratatui::{
    crossterm::event::KeyCode,
    layout::Rect,
    text::{Line, Span},
};
use shared::{
    model::event::{Event, LoadCheck, Route, SessionEvent},
    view::{confirm::ConfirmView, session::SessionView},
};

pub fn draw(page: &mut Page, area: Rect, app: &App, view: &SessionView) {
    let left = Rect { width: (area.width * 11 / 20).max(34), ..area };
    let rest = page.paragraph(left, &view.title, page.theme.heading());
    let rest = page.paragraph(rest, &view.summary, Theme::strong());
    let mut rest = below(rest, 1);
    let widest = Field::ALL.iter().map(|field| width(field.label(view))).max().unwrap_or(0);
    for (line, field) in Field::ALL.into_iter().enumerate() {
        let chosen = app.hand.line == line;
        let typed = app.hand.typed.as_ref().filter(|_| chosen);
        let value = typed.map_or_else(|| field.value(view), |typed| format!("{typed}▏"));
        let label = field.label(view);
        rest = page.stepper(rest, widest, &Stepper { line, label, value: &value, chosen });
    }
    let enter = Hint::new(app.words.key_enter(), log_label(app, view), KeyCode::Enter);
    let mut rest = page.button(below(rest, 1), &enter);
    if view.unrated {
        rest = page.button(rest, &Hint::letter('r', &view.labels.rate));
    }
    if let Some(resting) = &view.resting {
        rest_clock(page, below(rest, 1), app, (&view.labels.rest, resting));
    }
    let right = right_of(area, left.width + 2);
    sets(page, right, app, view);
}

/// The label of logging; while Brace asks whether the person means the load, the label that says so.
fn log_label(app: &App, view: &SessionView) -> String {
    confirm(app).map_or_else(|| view.labels.log.clone(), |confirm| confirm.yes.clone())
}

/// The question whether the person means a set, unless they have typed since.
fn confirm(app: &App) -> Option<&ConfirmView> {
    app.view().and_then(|view| view.confirm.as_ref()).filter(|_| app.hand.typed.is_none())
}

fn rest_clock(page: &mut Page, area: Rect, app: &App, (label, resting): (&str, &str)) {
    let over = app.view().and_then(|view| view.rest_over.as_ref());
    let over = over.map(|rest| rest.text.as_str()).unwrap_or_default();
    if area.height < 3 {
        page.line(area, Span::styled([label, resting, over].join(" "), Theme::strong()));
        return;
    }
    page.line(below(area, 1), Span::styled(label, Theme::quiet()));
    for (row, text) in (0..).zip(large(resting)) {
        let at = right_of(below(area, row), width(label) + 1);
        page.line(at, Span::styled(text, Theme::strong()));
    }
    page.line(below(area, 3), Span::styled(over, Theme::strong()));
}

/// The sets so far, the newest first.
fn sets(page: &mut Page, area: Rect, app: &App, view: &SessionView) {
    if view.sets.is_empty() {
        return;
    }
    page.line(area, Span::styled(app.words.sets(), page.theme.heading()));
    let mut rest = below(area, 1);
    for set in view.sets.iter().rev() {
        let lines = wrap(&set.details, area.width.saturating_sub(2));
        page.line(
            rest,
            Line::from(vec![
                Span::styled(format!("{} ", set.time), Theme::quiet()),
                Span::raw(set.text.as_str()),
            ]),
        );
        rest = below(rest, 1);
        for line in lines {
            page.line(rest, Span::styled(format!("  {line}"), Theme::quiet()));
            rest = below(rest, 1);
        }
    }
}

pub fn hints(app: &App, view: &SessionView) -> Vec<Hint> {
    let words = app.words;
    if app.hand.typed.is_some() {
        return vec![
            Hint::new(words.key_enter(), log_label(app, view), KeyCode::Enter),
            Hint::new(words.key_backspace(), words.do_correct(), KeyCode::Backspace),
        ];
    }
    // Enter stands under the form.
    let change =
        confirm(app).map(|confirm| Hint::new(words.key_escape(), &confirm.no, KeyCode::Esc));
    let all = [
        Hint::told("↑ ↓", words.do_field()),
        Hint::told("← →", words.do_step()),
        Hint::told(words.key_typing(), words.do_type()),
        Hint::letter('x', words.do_exercise()),
        Hint::letter('e', &view.labels.end),
        Hint::letter('m', words.reminders()),
    ];
    change.into_iter().chain(all).collect()
}

pub fn key(app: &mut App, code: KeyCode, view: &SessionView) -> bool {
    let field = Field::ALL.get(app.hand.line).copied().unwrap_or(Field::Load);
    match code {
        KeyCode::Char(character) if field.takes(app.hand.typed.as_ref(), character) => {
            app.hand.typed.get_or_insert_default().push(character);
        }
        KeyCode::Backspace | KeyCode::Delete if field.takes(None, '1') => {
            app.hand.typed.get_or_insert_default().pop();
        }
        KeyCode::Esc if app.hand.typed.is_some() => app.hand.typed = None,
        KeyCode::Esc if confirm(app).is_some() => app.go(Route::Session),
        KeyCode::Up | KeyCode::BackTab => point_at(app, view, app.hand.line.saturating_sub(1)),
        KeyCode::Down | KeyCode::Tab => point_at(app, view, app.hand.line + 1),
        KeyCode::Left | KeyCode::Char('-') => step(app, view, field, Towards::Less),
        KeyCode::Right | KeyCode::Char('+') => step(app, view, field, Towards::More),
        KeyCode::Enter => {
            commit(app, view);
            log(app);
        }
        KeyCode::Char('x') => {
            commit(app, view);
            app.hand.over = Over::Exercises(String::new());
            app.hand.line = 0;
        }
        KeyCode::Char('e') => {
            commit(app, view);
            app.go(Route::End);
        }
        KeyCode::Char('m') => {
            commit(app, view);
            app.go(Route::Reminders);
        }
        KeyCode::Char('r') if view.unrated => {
            commit(app, view);
            app.go(Route::Rate);
        }
        // Every key that leads away first gives the core what the person typed.
        KeyCode::Char(_) | KeyCode::Esc => {
            commit(app, view);
            return false;
        }
        _ => return false,
    }
    true
}

/// Logs the set as the core has it now.
fn log(app: &mut App) {
    let Some(shared::view::Screen::Session(now)) = app.view().map(|view| view.screen.clone())
    else {
        return;
    };
    // Typing since the question was another event, and so no answer to it.
    let check = confirm(app).map_or(LoadCheck::Ask, |_| LoadCheck::Confirmed);
    app.send(|seen| Event::Session(seen.subjects.set(now.form, check)));
}

/// Points at another field, and gives the core what the person typed into this one.
pub fn point_at(app: &mut App, view: &SessionView, line: usize) {
    commit(app, view);
    app.hand.line = line.min(Field::ALL.len() - 1);
}

/// Before the app ends, gives the core what stands in the field that the person is in.
pub fn keep_typed(app: &mut App) {
    if let Shown::Session(view) = shown(app) {
        commit(app, &view);
    }
}

fn commit(app: &mut App, view: &SessionView) {
    let field = Field::ALL.get(app.hand.line).copied().unwrap_or(Field::Load);
    if let Some(typed) = app.hand.typed.take() {
        let form = field.with(&view.form, typed);
        app.send(|_| Event::Session(SessionEvent::EditForm { form }));
    }
}

fn step(app: &mut App, view: &SessionView, field: Field, towards: Towards) {
    commit(app, view);
    if let Some(step) = field.step(towards) {
        app.send(|_| Event::Session(SessionEvent::StepForm { step }));
    } else {
        let form = field.turned(view, towards);
        app.send(|_| Event::Session(SessionEvent::EditForm { form }));
    }
}
