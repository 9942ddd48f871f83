//! Eleven answers, one key each: after a set, to the two-hour question, recalled.
//!
//! Boundary: a digit saves at once; only a 1 waits a moment, since it may become 10.

use super::super::{
    page::{Hint, Hit, Page, below, middle, right_of, width},
    state::App,
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    layout::Rect,
    style::Style,
    text::{Line, Span},
    widgets::{Block, BorderType},
};
use shared::{
    model::event::{CheckEvent, Event},
    view::pad::{PadPurpose, PadView},
};
use std::time::Instant;

/// How many of the eleven stand in the upper row.
const UPPER: usize = 6;
/// Rows of one of the eleven.
const HIGH: u16 = 3;

pub fn draw(page: &mut Page, area: Rect, app: &App, pad: &PadView) {
    let wide = (area.width / 6).clamp(8, 11);
    let grid = Rect { width: wide * 6, ..middle(area, wide * 6, area.height) };
    let rest = page.paragraph(grid, &pad.title, page.theme.heading());
    let rest = below(page.paragraph(rest, &pad.body, Style::new()), 1);
    for (at, point) in (0..).zip(&pad.scale) {
        let lower = usize::from(at >= UPPER);
        let column = at - UPPER * lower;
        let row = u16::try_from(lower).unwrap_or(0) * HIGH;
        let cell = right_of(below(rest, row), u16::try_from(column).unwrap_or(0) * wide);
        let cell = Rect { width: wide.min(cell.width), height: HIGH.min(cell.height), ..cell };
        let waits = app.hand.one.is_some() && point.nrs == 1;
        answer(page, cell, point.nrs, waits);
    }
    let rest = below(rest, HIGH * 2);
    page.line(rest, Span::styled(pad.scale_low.as_str(), Theme::quiet()));
    let high = Line::from(Span::styled(pad.scale_high.as_str(), Theme::quiet()));
    page.line(rest, high.right_aligned());
    let mut rest = below(rest, 2);
    if app.hand.one.is_some() {
        page.line(rest, Span::styled(app.words.ten(), Theme::chosen()));
        return;
    }
    for hint in smaller(pad) {
        rest = page.button(rest, &hint);
    }
}

fn answer(page: &mut Page, cell: Rect, nrs: u8, waits: bool) {
    let border = if waits { BorderType::Thick } else { BorderType::Rounded };
    let block = Block::bordered().border_type(border).border_style(page.theme.accent());
    let inner = block.inner(cell);
    page.show(block, cell);
    let style = if waits { Theme::chosen() } else { page.theme.pain(nrs) };
    let text = if waits { format!("{nrs}…") } else { nrs.to_string() };
    let text = format!("{text:^wide$}", wide = usize::from(inner.width));
    debug_assert!(width(&text) <= inner.width.max(2));
    page.line(inner, Span::styled(text, style));
    page.drawn.hits.push((cell, Hit::Nrs(nrs)));
}

/// The same as before, and going on without an answer.
fn smaller(pad: &PadView) -> Vec<Hint> {
    let same = pad.same.as_ref().map(|same| Hint::letter('s', &same.label));
    let skip = pad.skip.as_ref().map(|label| Hint::letter('k', label));
    same.into_iter().chain(skip).collect()
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    if app.hand.one.is_some() {
        return vec![Hint::new(words.key_enter(), words.do_save(), KeyCode::Enter)];
    }
    vec![Hint::told(words.key_digits(), words.do_save())]
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, pad: &PadView) -> bool {
    let one = app.hand.one.take().is_some();
    match code {
        KeyCode::Char('0') if one => save(app, pad.purpose, 10),
        KeyCode::Enter if one => save(app, pad.purpose, 1),
        KeyCode::Char('1') => app.hand.one = Some(now),
        KeyCode::Char(digit @ '0'..='9') => {
            let nrs = digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
            save(app, pad.purpose, nrs.unwrap_or_default());
        }
        KeyCode::Char('s') if pad.same.is_some() => {
            let same = pad.same.as_ref().map(|same| same.nrs);
            save(app, pad.purpose, same.unwrap_or_default());
        }
        KeyCode::Char('k') if pad.skip.is_some() => {
            app.send(|_| Event::Check(CheckEvent::SkipRating));
        }
        // Gives up only the waiting 1.
        KeyCode::Esc | KeyCode::Backspace if one => {}
        // The other keys work as everywhere, once the waiting 1 is an answer.
        _ if one => {
            save(app, pad.purpose, 1);
            return false;
        }
        _ => return false,
    }
    true
}

/// Saves an answer.
pub fn save(app: &mut App, purpose: PadPurpose, nrs: u8) {
    app.hand.one = None;
    app.send(|seen| Event::Check(seen.subjects.rating(purpose, nrs, None)));
}
