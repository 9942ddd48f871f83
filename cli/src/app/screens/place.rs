//! Asks where the person felt the last answer.
//!
//! Boundary: the log keeps the answer already; this moves it to another area.

use super::{
    super::{
        back,
        flow::{Flow, Weight},
        page::Hint,
        state::App,
        theme::Theme,
    },
    full_check::move_cell,
};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::{
    model::event::{CheckEvent, Event},
    view::screen::PlaceView,
};

/// Rows of a window beside the figure: title, what to do, the button, what parts them.
const BESIDE: u16 = 6;

pub fn screen(flow: &mut Flow, app: &App, place: &PlaceView, height: u16) {
    flow.title(&place.title);
    flow.text(&place.body, Style::new());
    flow.gap();
    let cell = cell(app, place);
    let rows = height.saturating_sub(BESIDE);
    let figure = back::flow(flow.theme, rows, &place.places, cell, &place.names);
    let mut side = Flow::new(flow.theme, flow.columns - back::columns() - 2);
    side.blank();
    let name = place.places.get(cell).map(|place| place.name.as_str()).unwrap_or_default();
    side.text(name, Theme::title());
    flow.beside(figure, back::columns() + 2, side);
    flow.dock();
    flow.gap();
    flow.press(&app.words.keep(), Weight::Filled, KeyCode::Enter);
}

/// The area pointed at; at first the one that keeps the answer.
fn cell(app: &App, place: &PlaceView) -> usize {
    let kept = place.places.iter().position(|place| place.nrs.is_some());
    app.hand.cell.or(kept).unwrap_or(app.hand.cell())
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::told("←↑↓→", words.do_place()),
        Hint::new(words.key_enter(), words.do_keep(), KeyCode::Enter),
    ]
}

pub fn key(app: &mut App, code: KeyCode, place: &PlaceView) -> bool {
    app.hand.cell = Some(cell(app, place));
    if code == KeyCode::Enter {
        let Some(site) = place.places.get(app.hand.cell()).map(|place| place.site) else {
            return true;
        };
        app.send(|seen| {
            let check = seen.subjects.answer.clone().unwrap_or_default();
            Event::Check(CheckEvent::PlaceAnswer { check, site })
        });
        return true;
    }
    move_cell(app, code)
}
