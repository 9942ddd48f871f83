//! Stop: the one interruption of the loop between sets, with the ways on.
//!
//! Boundary: the view says which ways on there are; the log keeps carrying on like everything else.

use super::super::{
    hand::Over,
    page::{Hint, Page, below, middle},
    state::App,
    theme::Theme,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, text::Span, widgets::Block};
use shared::{
    domain::stop_choice::StopChoice,
    model::event::{CheckEvent, Event},
    view::stop::StopView,
};

pub fn draw(page: &mut Page, area: Rect, app: &App, stop: &StopView) {
    let own = middle(area, 66, 13);
    let title = format!(" ▲ {} ", app.words.stop_title());
    let block = Block::bordered()
        .border_type(ratatui::widgets::BorderType::Thick)
        .border_style(page.theme.accent())
        .title(Span::styled(title, Theme::chosen()));
    let inner = block.inner(own);
    page.show(block, own);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let rest = page.paragraph(below(inner, 1), &stop.text, Theme::strong());
    let mut rest = below(page.paragraph(rest, &stop.source, Theme::quiet()), 1);
    for hint in offers(stop) {
        rest = page.button(rest, &hint);
    }
}

fn offers(stop: &StopView) -> Vec<Hint> {
    let mut hints = vec![Hint::letter('x', &stop.switch), Hint::letter('e', &stop.end)];
    hints.extend(stop.carry_on.as_ref().map(|label| Hint::letter('c', label)));
    hints
}

pub fn key(app: &mut App, code: KeyCode, stop: &StopView) -> bool {
    match code {
        KeyCode::Char('x') => {
            take(app, stop, StopChoice::Switch);
            app.hand.over = Over::Exercises(String::new());
        }
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
