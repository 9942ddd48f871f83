//! A verdict that was decided on the side, such as by the next morning's rating, until it has been read.
//!
//! Boundary: which verdict is still to be said is the core's; how one is drawn is `verdict`'s.

use super::{
    super::{
        page::{Hint, Page, below},
        state::App,
    },
    verdict,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, style::Style};
use shared::{
    model::event::{Event, VerdictEvent},
    view::verdict::DecidedView,
};

/// Neither Enter nor a key of what lies below: that may still be meant for it.
const SEEN: char = 'g';

pub fn draw(page: &mut Page, area: Rect, app: &App, decided: &DecidedView) {
    let rest = page.paragraph(area, &decided.title, Style::new());
    let rest = page.button(rest, &Hint::letter(SEEN, &decided.seen));
    verdict::draw(page, below(rest, 1), app, &decided.verdict);
}

pub fn key(app: &mut App, code: KeyCode, decided: &DecidedView) -> bool {
    if code != KeyCode::Char(SEEN) {
        // What lies below is not seen, so no key of its counts; those of everywhere do.
        return code == KeyCode::Enter;
    }
    let session = decided.session.clone();
    app.send(|_| Event::Verdict(VerdictEvent::Saw { session }));
    true
}
