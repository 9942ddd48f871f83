//! The first question: the demonstration, or a log of one's own.
//!
//! Boundary: asks where there is no log yet; decides nothing that lasts.

use super::super::{
    flow::{Act, Flow, Weight},
    page::Hint,
    state::App,
};
use ratatui::{crossterm::event::KeyCode, style::Style};

/// What the two answers are.
const OWN: usize = 0;

pub fn screen(flow: &mut Flow, app: &App) {
    let words = app.words;
    flow.title(&words.first_title());
    flow.gap();
    flow.text(&words.first_body(), Style::new());
    flow.blank();
    flow.button(&words.first_log(), Weight::Filled, Act::Own(OWN));
    flow.point_here();
    flow.quiet(&words.first_log_body(&app.folder.display().to_string()));
    flow.blank();
    flow.button(&words.first_demo(), Weight::Outlined, Act::Demonstrate);
    flow.quiet(&words.first_demo_body());
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::new(words.key_enter(), words.do_choose(), KeyCode::Enter),
        Hint::told("↑↓", words.do_move()),
    ]
}

/// Opens the person's own log.
pub fn own(app: &mut App) {
    app.refused = app.open_own().err();
}
