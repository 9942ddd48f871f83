//! The exercises to choose from, found by typing.
//!
//! Boundary: lies on top of a form; the choice is an edit of it.

use super::super::{
    flow::{Act, Flow},
    hand::Over,
    page::Hint,
    state::App,
    theme::Theme,
};
use ratatui::{crossterm::event::KeyCode, style::Style, text::Span};
use shared::{
    model::event::{Event, SessionEvent},
    view::{
        Screen,
        session::{Choice, SessionView},
    },
};

pub fn screen(flow: &mut Flow, app: &App, view: &SessionView, typed: &str) {
    flow.title(&app.words.exercise_title());
    flow.text(&format!("{typed}▏"), Theme::strong());
    flow.gap();
    let found = found(view, typed);
    if found.is_empty() {
        flow.text(&app.words.exercise_none(), Style::new());
    }
    for (at, choice) in found.iter().enumerate() {
        flow.line(Span::raw(choice.name.clone()));
        flow.target(Act::Own(at));
    }
    flow.first = Some(0);
}

/// Those whose name or id has the typed characters in it.
fn found<'a>(view: &'a SessionView, typed: &str) -> Vec<&'a Choice> {
    let typed = typed.trim().to_lowercase();
    let has = |text: &str| text.to_lowercase().contains(&typed);
    view.exercises.iter().filter(|choice| has(&choice.name) || has(&choice.id)).collect()
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::told(words.key_typing(), words.exercise_title()),
        Hint::told("↑↓", words.do_move()),
        Hint::new(words.key_enter(), words.do_choose(), KeyCode::Enter),
        Hint::new(words.key_escape(), words.do_close(), KeyCode::Esc),
    ]
}

pub fn key(app: &mut App, code: KeyCode) {
    match code {
        KeyCode::Esc => app.close(),
        KeyCode::Enter => choose(app, app.drawn.pointed.unwrap_or(0)),
        KeyCode::Tab => drop(app.walk(KeyCode::Down)),
        KeyCode::Backspace | KeyCode::Char(_) => {
            if let Over::Exercises(typed) = &mut app.hand.over {
                match code {
                    KeyCode::Char(character) => typed.push(character),
                    _ => drop(typed.pop()),
                }
            }
            (app.hand.at, app.hand.follows) = (None, true);
        }
        other => drop(app.walk(other)),
    }
}

/// Takes one of those found into the form.
pub fn choose(app: &mut App, at: usize) {
    let Over::Exercises(typed) = &app.hand.over else { return };
    let Some(Screen::Session(view)) = app.view().map(|view| &view.screen) else { return };
    let Some(choice) = found(view, typed).get(at).copied() else { return };
    let form = shared::domain::set_form::SetForm { exercise: choice.id.clone(), ..view.form.clone() };
    app.close();
    app.send(|_| Event::Session(SessionEvent::EditForm { form }));
}
