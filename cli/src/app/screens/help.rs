//! The keys of the screen below, those of every screen, and the idea in a paragraph.
//!
//! Boundary: lies on top of any screen.

use super::super::{
    flow::Flow,
    keys::FLAG,
    page::{Hint, width, wrap},
    state::App,
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    style::Style,
    text::{Line, Span},
};

pub fn screen(flow: &mut Flow, app: &App, here: &[Hint]) {
    let words = app.words;
    flow.title(&words.help_keys_title());
    let everywhere = [
        ("1–4".to_owned(), words.help_destinations()),
        (words.key_escape(), words.help_back()),
        ("a".to_owned(), words.help_answer()),
        ("u".to_owned(), words.help_undo()),
        ("q".to_owned(), words.help_quit()),
    ];
    let flag = app.view().is_some_and(|view| view.flag.is_some());
    let flag = flag.then(|| (format!("{FLAG}, Alt+{FLAG}"), words.help_flag()));
    let jump = app.in_demonstration().then(|| ("t".to_owned(), words.help_jump()));
    let here = here.iter().map(|hint| (hint.key.clone(), hint.label.clone()));
    let keys: Vec<(String, String)> = here.chain(flag).chain(everywhere).chain(jump).collect();
    let widest = keys.iter().map(|(key, _)| width(key)).max().unwrap_or(0);
    for (key, text) in keys {
        let gap = " ".repeat(usize::from(widest.saturating_sub(width(&key))));
        let mut lines = wrap(&text, flow.columns.saturating_sub(widest + 2)).into_iter();
        flow.line(Line::from(vec![
            Span::styled(format!("{key}{gap}  "), Theme::strong()),
            Span::raw(lines.next().unwrap_or_default()),
        ]));
        for line in lines {
            flow.line(format!("{}{line}", " ".repeat(usize::from(widest + 2))));
        }
    }
    flow.quiet(&words.help_rate());
    flow.quiet(&words.help_mouse());
    flow.blank();
    flow.title(&words.help_title());
    for text in [words.help_idea(), words.rule(), words.help_saved()] {
        flow.text(&text, Style::new());
        flow.blank();
    }
    flow.quiet(&app.folder.display().to_string());
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::new(words.key_escape(), words.do_close(), KeyCode::Esc),
        Hint::told("↑↓", words.do_scroll()),
    ]
}
