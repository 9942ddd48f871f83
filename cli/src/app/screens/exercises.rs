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
    domain::set_form::SetForm,
    model::event::{CorrectEvent, Event, FixForm, SessionEvent, SetFix},
    view::{Screen, session::Choice},
};

pub fn open(app: &mut App) {
    app.hand.over = Over::Exercises(String::new());
    (app.hand.at, app.hand.follows) = (None, true);
}

/// What can be chosen on the screen below.
pub fn all(screen: &Screen) -> Option<&[Choice]> {
    match screen {
        Screen::Session(view) => Some(&view.exercises),
        Screen::EditSet(view) => Some(&view.exercises),
        _ => None,
    }
}

pub fn screen(flow: &mut Flow, app: &App, all: &[Choice], typed: &str) {
    flow.title(&app.words.exercise_title());
    flow.text(&format!("{typed}▏"), Theme::strong());
    flow.gap();
    let found = found(all, typed);
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
fn found<'a>(all: &'a [Choice], typed: &str) -> Vec<&'a Choice> {
    let typed = typed.trim().to_lowercase();
    let has = |text: &str| text.to_lowercase().contains(&typed);
    all.iter().filter(|choice| has(&choice.name) || has(&choice.id)).collect()
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
    let Some(screen) = app.view().map(|view| &view.screen) else { return };
    let Some(all) = all(screen) else { return };
    let Some(exercise) = found(all, typed).get(at).map(|choice| choice.id.clone()) else { return };
    let event = match screen {
        Screen::Session(view) => {
            let form = SetForm { exercise, ..view.form.clone() };
            Event::Session(SessionEvent::EditForm { form })
        }
        Screen::EditSet(view) => {
            let set = SetForm { exercise, ..view.form.set.clone() };
            let form = FixForm::Set(SetFix { set, ..view.form.clone() });
            Event::Correct(CorrectEvent::Fill { form })
        }
        _ => return,
    };
    app.close();
    app.send(|_| event);
}
