//! All sessions, by pages.
//!
//! Boundary: a list to read; what a line says is the view's.

use super::super::{
    page::{Hint, Page, below},
    state::App,
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    layout::Rect,
    text::{Line, Span},
};
use shared::{
    model::event::{Event, HistoryEvent},
    view::history::HistoryView,
};

pub fn draw(page: &mut Page, area: Rect, app: &App, history: &HistoryView) {
    page.line(area, Span::styled(history.title.as_str(), page.theme.heading()));
    let rest = below(area, 2);
    if let Some(empty) = &history.empty {
        page.line(rest, empty.as_str());
    }
    let lines = history.rows.iter().map(|row| {
        Line::from(vec![
            Span::styled(format!("{:<1} {}  ", row.mark, row.title), Theme::strong()),
            Span::styled(row.detail.clone(), Theme::quiet()),
        ])
    });
    page.scrolled(rest, lines.collect(), app.hand.scroll);
}

pub fn hints(history: &HistoryView) -> Vec<Hint> {
    let older = history.older.as_ref().map(|label| Hint::letter('o', label));
    let newer = history.newer.as_ref().map(|label| Hint::letter('n', label));
    older.into_iter().chain(newer).collect()
}

pub fn key(app: &mut App, code: KeyCode) -> bool {
    let event = match code {
        KeyCode::Char('o') => HistoryEvent::Older,
        KeyCode::Char('n') => HistoryEvent::Newer,
        _ => return false,
    };
    app.send(|_| Event::History(event));
    true
}
