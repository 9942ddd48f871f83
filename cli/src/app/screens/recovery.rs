//! A log that is not open: what happened, and what the person can do.
//!
//! Boundary: deletes nothing.

use super::super::{
    flow::{Act, Flow, Weight},
    page::Hint,
    state::App,
};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::{model::event::Event, view::recovery::RecoveryView};

pub fn screen(flow: &mut Flow, app: &App, view: &RecoveryView) {
    flow.title(&view.title);
    flow.gap();
    flow.text(&view.body, Style::new());
    flow.gap();
    flow.quiet(&app.folder.display().to_string());
    flow.blank();
    if let Some(newest) = &view.restore {
        flow.text(&newest.text, Style::new());
        flow.button(&newest.label, Weight::Outlined, Act::send(newest.tap.clone()));
        flow.gap();
    }
    if let Some(label) = &view.begin_empty {
        flow.button(label, Weight::Outlined, Act::send(Event::BeginEmptyLog));
    }
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::letter('l', words.do_look_again()),
        Hint::told("↑↓", words.do_move()),
        Hint::new(words.key_enter(), words.do_choose(), KeyCode::Enter),
    ]
}

pub fn key(app: &mut App, code: KeyCode) -> bool {
    if code == KeyCode::Char('l') {
        app.look();
    }
    code == KeyCode::Char('l')
}
