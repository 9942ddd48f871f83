//! A form that another window left open: what it is about, and the way out of it.
//!
//! Boundary: `brace edit` corrects entries on a command line.

use super::super::{
    page::{Hint, Page, below},
    state::App,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect};
use shared::{
    model::event::{CorrectEvent, Event},
    view::fix::FixFrame,
};

pub fn draw(page: &mut Page, area: Rect, frame: &FixFrame) {
    let rest = below(page.paragraph(area, &frame.title, page.theme.heading()), 1);
    if let Some(was) = &frame.was {
        page.line(rest, was.as_str());
    }
}

pub fn hints(frame: &FixFrame) -> Vec<Hint> {
    vec![Hint::letter('l', &frame.leave)]
}

pub fn key(app: &mut App, code: KeyCode) -> bool {
    let leaves = code == KeyCode::Char('l');
    if leaves {
        app.send(|_| Event::Correct(CorrectEvent::Leave));
    }
    leaves
}
