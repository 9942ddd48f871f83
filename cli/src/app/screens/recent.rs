//! The newest sessions, each with its verdict's shape and word.
//!
//! Boundary: a list to read.

use super::super::{
    page::{Page, below, width},
    state::App,
    theme::Theme,
};
use ratatui::{
    layout::Rect,
    text::{Line, Span},
};
use shared::view::recent::RecentView;

pub fn draw(page: &mut Page, area: Rect, app: &App, recent: &RecentView) {
    page.line(area, Span::styled(recent.title.as_str(), page.theme.heading()));
    let rest = below(area, 2);
    if recent.sessions.is_empty() {
        page.line(rest, recent.empty.as_str());
    }
    let widest = |of: fn(&shared::view::recent::RecentLine) -> &str| {
        recent.sessions.iter().map(|line| width(of(line))).max().unwrap_or(0)
    };
    let (words, whens) = (widest(|line| &line.word), widest(|line| &line.time));
    let padded = |text: &str, columns: u16| {
        let gap = " ".repeat(usize::from(columns.saturating_sub(width(text))));
        format!("{text}{gap}  ")
    };
    let lines = recent.sessions.iter().map(|line| {
        Line::from(vec![
            Span::styled(format!("{} {}", line.mark, padded(&line.word, words)), Theme::strong()),
            Span::raw(padded(&line.time, whens)),
            Span::styled(line.sets.clone(), Theme::quiet()),
        ])
    });
    page.scrolled(rest, lines.collect(), app.hand.scroll);
}
