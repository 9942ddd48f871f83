//! A log that is not open: what happened, and what the person can do.
//!
//! Boundary: deletes nothing.

use super::super::{
    page::{Hint, Page, below, middle},
    state::App,
    theme::Theme,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, style::Style};
use shared::{model::event::Event, view::recovery::RecoveryView};

pub fn draw(page: &mut Page, area: Rect, app: &App, view: &RecoveryView) {
    let area = middle(area, 72, area.height);
    let rest = page.paragraph(area, &view.title, page.theme.heading());
    let rest = page.paragraph(below(rest, 1), &view.body, Style::new());
    let folder = app.folder.display().to_string();
    page.paragraph(below(rest, 1), &folder, Theme::quiet());
}

pub fn hints(app: &App, view: &RecoveryView) -> Vec<Hint> {
    let mut hints: Vec<_> = view.begin_empty.iter().map(|label| Hint::letter('b', label)).collect();
    hints.push(Hint::letter('l', app.words.do_look_again()));
    hints
}

pub fn key(app: &mut App, code: KeyCode, view: &RecoveryView) -> bool {
    match code {
        KeyCode::Char('b') if view.begin_empty.is_some() => {
            app.send(|_| Event::BeginEmptyLog);
        }
        KeyCode::Char('l') => app.look(),
        _ => return false,
    }
    true
}
