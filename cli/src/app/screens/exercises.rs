//! The exercises to choose from, found by typing.
//!
//! Boundary: lies on top of the set form; the choice is an edit of the form.

use super::super::{
    hand::Over,
    page::{Hint, Hit, Page, below},
    state::App,
    theme::Theme,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, style::Style, text::Span};
use shared::{
    model::event::{Event, SessionEvent},
    view::{
        Screen,
        session::{Choice, SessionView},
    },
};

pub fn draw(page: &mut Page, area: Rect, app: &App, view: &SessionView, typed: &str) {
    page.line(area, Span::styled(app.words.exercise_title(), page.theme.heading()));
    page.line(below(area, 1), Span::styled(format!("{typed}▏"), Theme::strong()));
    let mut rest = below(area, 2);
    let found = found(view, typed);
    if found.is_empty() {
        page.paragraph(rest, &app.words.exercise_none(), Style::new());
    }
    for (at, choice) in found.iter().enumerate() {
        let chosen = at == app.hand.line;
        let (mark, style) = if chosen { ("▸ ", Theme::chosen()) } else { ("  ", Style::new()) };
        page.line(rest, Span::styled(format!("{mark}{} ", choice.name), style));
        page.drawn.hits.push((Rect { height: rest.height.min(1), ..rest }, Hit::Line(at)));
        rest = below(rest, 1);
    }
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
        Hint::told("↑ ↓", words.do_choose()),
        Hint::new(words.key_enter(), words.do_choose(), KeyCode::Enter),
        Hint::new(words.key_escape(), words.do_close(), KeyCode::Esc),
    ]
}

pub fn key(app: &mut App, code: KeyCode) {
    let Some(Screen::Session(view)) = app.view().map(|view| view.screen.clone()) else {
        app.hand.over = Over::Nothing;
        return;
    };
    let Over::Exercises(mut typed) = std::mem::take(&mut app.hand.over) else { return };
    let count = found(&view, &typed).len();
    match code {
        KeyCode::Esc => return point_at_load(app),
        KeyCode::Enter => {
            if let Some(choice) = found(&view, &typed).get(app.hand.line) {
                let form = shared::domain::set_form::SetForm {
                    exercise: choice.id.clone(),
                    ..view.form.clone()
                };
                app.send(|_| Event::Session(SessionEvent::EditForm { form }));
                return point_at_load(app);
            }
        }
        KeyCode::Up => app.hand.step_line(true, count),
        KeyCode::Down | KeyCode::Tab => app.hand.step_line(false, count),
        KeyCode::Backspace => {
            typed.pop();
            app.hand.line = 0;
        }
        KeyCode::Char(character) => {
            typed.push(character);
            app.hand.line = 0;
        }
        _ => {}
    }
    app.hand.over = Over::Exercises(typed);
}

fn point_at_load(app: &mut App) {
    app.hand.line = super::form::Field::FIRST;
}
