//! A verdict that was decided on the side, such as by the next morning's rating, until it has been read.
//!
//! Boundary: which verdict is still to be said is the core's; how one is drawn is `verdict`'s.

use super::{
    super::{
        flow::{Flow, Weight},
        state::App,
    },
    stop::lettered,
    verdict,
};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::{
    model::event::{Event, VerdictEvent},
    view::verdict::DecidedView,
};

/// Neither Enter nor a key of what lies below: that may still be meant for it.
const SEEN: char = 'g';

pub fn screen(flow: &mut Flow, decided: &DecidedView, height: u16) {
    flow.text(&decided.title, Style::new());
    flow.gap();
    verdict::screen(flow, &decided.verdict, height.saturating_sub(2));
    flow.first = None;
    flow.dock();
    flow.press(&lettered(SEEN, &decided.seen), Weight::Filled, KeyCode::Char(SEEN));
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
