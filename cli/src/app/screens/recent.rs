//! The newest sessions, each with its verdict's shape and word.
//!
//! Boundary: a list to read.

use super::super::{flow::Flow, page::width, theme::Theme};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use shared::view::recent::{RecentLine, RecentView};

pub fn screen(flow: &mut Flow, recent: &RecentView) {
    flow.title(&recent.title);
    flow.gap();
    if recent.sessions.is_empty() {
        flow.text(&recent.empty, Style::new());
    }
    let widest = |of: fn(&RecentLine) -> &str| {
        recent.sessions.iter().map(|line| width(of(line))).max().unwrap_or(0)
    };
    let (words, whens) = (widest(|line| &line.word), widest(|line| &line.time));
    let padded = |text: &str, columns: u16| {
        let gap = " ".repeat(usize::from(columns.saturating_sub(width(text))));
        format!("{text}{gap}  ")
    };
    for line in &recent.sessions {
        flow.line(Line::from(vec![
            Span::styled(format!("{} {}", line.mark, padded(&line.word, words)), Theme::strong()),
            Span::raw(padded(&line.time, whens)),
            Span::styled(line.sets.clone(), flow.theme.quiet()),
        ]));
    }
}
