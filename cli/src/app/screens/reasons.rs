//! Every reason why the next set is filled in as it is, in place of everything under the rest clock.
//!
//! Boundary: the reasons come ready and in their order; open as long as the person wants it.

use super::super::{
    flow::{Flow, Weight},
    hand::Over,
    page::Hint,
    state::App,
};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::view::session::SessionView;

/// Opens them.
pub const OPEN: char = 'w';

/// Whether they lie on top of the set.
pub fn open(app: &App, view: &SessionView) -> bool {
    app.hand.over == Over::Reasons && view.pad.is_none() && view.checklist.is_none()
}

pub fn fill(flow: &mut Flow, app: &App, view: &SessionView) {
    flow.title(view.reason.as_deref().unwrap_or_default());
    flow.gap();
    view.reasons.iter().for_each(|reason| flow.hanging("• ", reason, Style::new()));
    flow.dock();
    flow.gap();
    flow.press(&app.words.do_to_set(), Weight::Filled, KeyCode::Enter);
}

pub fn hints(app: &App) -> Vec<Hint> {
    vec![Hint::new(app.words.key_enter(), app.words.do_to_set(), KeyCode::Enter)]
}

pub fn key(app: &mut App, code: KeyCode) -> bool {
    match code {
        KeyCode::Enter | KeyCode::Esc | KeyCode::Char(OPEN) => app.close(),
        _ => return false,
    }
    true
}
