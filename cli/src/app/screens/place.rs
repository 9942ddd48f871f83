//! Asks where the person felt the last answer.
//!
//! Boundary: the log keeps the answer already; this moves it to another site.

use super::{
    super::{
        back,
        page::{Hint, Page, below, right_of},
        state::App,
        theme::Theme,
    },
    full_check::move_cell,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, style::Style};
use shared::{
    model::event::{CheckEvent, Event},
    view::screen::PlaceView,
};

pub fn draw(page: &mut Page, area: Rect, app: &App, place: &PlaceView) {
    let figure = back::width_within(area.width / 2);
    let cell = cell(app, place);
    back::draw(page, Rect { width: figure, ..area }, &place.places, cell);
    let side = right_of(area, figure + 3);
    let rest = page.paragraph(side, &place.title, page.theme.heading());
    let rest = below(page.paragraph(rest, &place.body, Style::new()), 1);
    let name = place.places.get(cell).map(|place| place.name.as_str()).unwrap_or_default();
    page.paragraph(rest, &["▸", name].join(" "), Theme::strong());
}

/// The site pointed at; at first the one that keeps the answer.
fn cell(app: &App, place: &PlaceView) -> usize {
    let kept = place.places.iter().position(|place| place.nrs.is_some());
    app.hand.cell.or(kept).unwrap_or(app.hand.cell())
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::told(words.key_arrows(), words.do_place()),
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
