//! The idea in a paragraph, and every key.
//!
//! Boundary: lies on top of any screen.

use super::super::{
    page::{Hint, Page, width, wrap},
    state::App,
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    layout::Rect,
    text::{Line, Span},
};

pub fn draw(page: &mut Page, area: Rect, app: &App) {
    let words = app.words;
    let columns = area.width.saturating_sub(2);
    let mut lines = vec![Line::styled(words.help_title(), page.theme.heading())];
    for text in [words.help_idea(), words.rule(), words.help_saved()] {
        lines.extend(wrap(&text, columns).into_iter().map(Line::raw));
        lines.push(Line::default());
    }
    lines.push(Line::styled(words.help_keys_title(), page.theme.heading()));
    let keys = [
        (words.key_arrows(), words.help_move()),
        (words.key_digits(), words.help_rate()),
        (words.key_enter(), words.help_confirm()),
        (words.key_escape(), words.help_back()),
        ("a".to_owned(), words.help_answer()),
        ("u".to_owned(), words.help_undo()),
        ("t".to_owned(), words.help_jump()),
        ("q".to_owned(), words.help_quit()),
    ];
    let widest = keys.iter().map(|(key, _)| width(key)).max().unwrap_or(0);
    for (key, text) in keys {
        let gap = " ".repeat(usize::from(widest.saturating_sub(width(&key))));
        lines.push(Line::from(vec![
            Span::styled(format!("  {key}{gap}  "), Theme::strong()),
            Span::raw(text),
        ]));
    }
    lines.push(Line::default());
    lines.extend(wrap(&words.help_mouse(), columns).into_iter().map(Line::raw));
    page.scrolled(area, lines, app.hand.scroll);
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::told("↑ ↓", words.do_scroll()),
        Hint::new(words.key_escape(), words.do_close(), KeyCode::Esc),
    ]
}
