//! A path to type: of the file that comes in, or of the one that is written.
//!
//! Boundary: draws and types; what is done with the path is `files`'.

use super::{
    super::{files::Asked, flow::Flow, page::Hint, state::App, theme::Theme},
    rows_keys::edited,
};
use ratatui::{
    crossterm::event::KeyCode,
    style::{Modifier, Style},
};
use shared::effects::order::FileOrder;

pub fn screen(flow: &mut Flow, app: &App, asked: &Asked) {
    let words = app.words;
    let (title, note) = match &asked.order {
        FileOrder::Pick => (words.path_pick(), words.path_pick_note()),
        FileOrder::Save { .. } => (words.path_save(), words.path_note()),
        FileOrder::Share { .. } => (words.path_share(), words.path_note()),
    };
    flow.title(&title);
    flow.quiet(&note);
    flow.gap();
    let line = Style::new().add_modifier(Modifier::UNDERLINED).patch(Theme::strong());
    flow.text(&format!("{}▏", asked.typed), line);
    if let Some(problem) = &asked.problem {
        flow.gap();
        flow.hanging("! ", problem, Theme::strong());
    }
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::told(words.key_typing(), words.path_hint()),
        Hint::new(words.key_enter(), words.do_choose(), KeyCode::Enter),
        Hint::new(words.key_escape(), words.do_close(), KeyCode::Esc),
    ]
}

/// Every key is the path's: none leads anywhere while it is typed.
pub fn key(app: &mut App, code: KeyCode) -> bool {
    match code {
        KeyCode::Enter => app.take_path(),
        KeyCode::Esc => app.leave_path(),
        _ => {
            if let Some(asked) = &mut app.asked
                && let Some(typed) = edited(&asked.typed, code)
            {
                asked.type_in(typed);
            }
        }
    }
    true
}
