//! The first question: the demonstration, or a log of one's own.
//!
//! Boundary: asks where there is no log yet; decides nothing that lasts.

use super::super::{
    page::{Hint, Hit, Page, below, middle},
    state::App,
    theme::Theme,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, text::Span, widgets::Block};

pub fn draw(page: &mut Page, area: Rect, app: &App) {
    let words = app.words;
    let area = middle(area, 72, area.height);
    let rest = page.paragraph(area, &words.first_title(), page.theme.heading());
    let mut rest =
        below(page.paragraph(below(rest, 1), &words.first_body(), ratatui::style::Style::new()), 1);
    let folder = app.folder.display().to_string();
    let choices = [
        (words.first_demo(), words.first_demo_body()),
        (words.first_log(), words.first_log_body(&folder)),
    ];
    for (at, (title, body)) in choices.into_iter().enumerate() {
        let chosen = app.hand.line == at;
        let own = Rect { height: rest.height.min(4), ..rest };
        let mark = if chosen { "▸" } else { " " };
        let style = if chosen { Theme::chosen() } else { Theme::strong() };
        let block = Block::bordered()
            .border_style(page.theme.accent())
            .title(Span::styled(format!(" {mark} {}  {title} ", at + 1), style));
        let inner = block.inner(own);
        page.show(block, own);
        page.paragraph(
            Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner },
            &body,
            ratatui::style::Style::new(),
        );
        page.drawn.hits.push((own, Hit::Line(at)));
        rest = below(rest, 5);
    }
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::told("↑ ↓", words.do_choose()),
        Hint::new(words.key_enter(), words.do_choose(), KeyCode::Enter),
    ]
}

pub fn key(app: &mut App, code: KeyCode) -> bool {
    match code {
        KeyCode::Up | KeyCode::BackTab => app.hand.line = 0,
        KeyCode::Down | KeyCode::Tab => app.hand.line = 1,
        KeyCode::Char('1') => choose(app, 0),
        KeyCode::Char('2') => choose(app, 1),
        KeyCode::Enter => choose(app, app.hand.line),
        _ => return false,
    }
    true
}

fn choose(app: &mut App, line: usize) {
    let opened = if line == 0 { app.open_demonstration() } else { app.open_own() };
    app.refused = opened.err();
}
