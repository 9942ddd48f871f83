//! Stop: the one interruption of the loop between sets, with the ways on.
//!
//! Boundary: the view says which ways on there are; the log keeps carrying on like everything else.

use super::super::{
    digits::large,
    flow::{Flow, Weight},
    state::App,
    theme::{Theme, Tone},
};
use ratatui::{crossterm::event::KeyCode, style::Style, text::Line};
use shared::{
    domain::stop_choice::StopChoice,
    model::event::{CheckEvent, Event},
    view::stop::StopView,
};

pub fn screen(flow: &mut Flow, app: &App, stop: &StopView) {
    let title = ["▲", &app.words.stop_title()].join(" ");
    flow.container(Tone::TooMuch, |flow| {
        flow.text(&title, Theme::title());
        for row in large(&stop.change) {
            flow.line(Line::styled(row, Theme::strong()));
        }
        flow.gap();
        flow.text(&stop.text, Style::new());
    });
    flow.quiet(&stop.source);
    flow.blank();
    // Letters, not Enter: that may still be meant for what was on the screen before.
    flow.press(&lettered('x', &stop.switch), Weight::Filled, KeyCode::Char('x'));
    flow.blank();
    flow.press(&lettered('e', &stop.end), Weight::Outlined, KeyCode::Char('e'));
    if let Some(label) = &stop.carry_on {
        flow.blank();
        flow.press(&lettered('c', label), Weight::Quiet, KeyCode::Char('c'));
    }
}

/// A label that names its key.
pub fn lettered(key: char, label: &str) -> String {
    format!("{key}  {label}")
}

pub fn key(app: &mut App, code: KeyCode, stop: &StopView) -> bool {
    match code {
        KeyCode::Char('x') => take(app, stop, StopChoice::Switch),
        KeyCode::Char('e') => take(app, stop, StopChoice::End),
        KeyCode::Char('c') if stop.carry_on.is_some() => take(app, stop, StopChoice::CarryOn),
        // Only the keys that work everywhere pass: this is the one thing to read.
        KeyCode::Enter => {}
        _ => return false,
    }
    true
}

fn take(app: &mut App, stop: &StopView, choice: StopChoice) {
    let check = stop.check.clone();
    app.send(|_| Event::Check(CheckEvent::TakeStop { check, choice }));
}
