//! A full check: the person marks the nine sites one by one.
//!
//! Boundary: the core keeps the marks as a draft; this shell knows only the site pointed at.

use super::super::{
    back,
    page::{Hint, Hit, Page, below, right_of},
    state::App,
    theme::Theme,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, style::Style, text::Span};
use shared::{
    model::event::{CheckEvent, Event, SessionEvent},
    view::full_check::{FullCheckPurpose, FullCheckView},
};
use std::time::Instant;

pub fn draw(page: &mut Page, area: Rect, app: &App, check: &FullCheckView) {
    let figure = back::width_within(area.width / 2);
    let cell = app.hand.cell();
    back::draw(page, Rect { width: figure, ..area }, &check.places, cell);
    let side = right_of(area, figure + 3);
    let rest = page.paragraph(side, &check.title, page.theme.heading());
    let rest = below(page.paragraph(rest, &check.body, Style::new()), 1);
    let label = check.places.get(cell).map(|place| place.label.as_str()).unwrap_or_default();
    let rest = page.paragraph(rest, &["▸", label].join(" "), Theme::strong());
    let mut rest = below(scale(page, rest, app, check), 1);
    for place in check.places.iter().filter(|place| place.nrs.is_some()) {
        if rest.height > 2 {
            rest = page.paragraph(rest, &place.label, Style::new());
        }
    }
    for hint in confirming(app, check) {
        page.button(below(rest, u16::from(rest.height > 2)), &hint);
    }
}

/// The eleven points, each to click, and what the ends mean.
fn scale(page: &mut Page, area: Rect, app: &App, check: &FullCheckView) -> Rect {
    let wide = if area.width >= 44 {
        4
    } else if area.width >= 33 {
        3
    } else {
        2
    };
    let marked = check.places.get(app.hand.cell()).and_then(|place| place.nrs);
    let mut at = area;
    for point in &check.scale {
        let style =
            if marked == Some(point.nrs) { Theme::chosen() } else { page.theme.pain(point.nrs) };
        let own = Rect { width: at.width.min(wide), height: at.height.min(1), ..at };
        let text = format!("{:^wide$}", point.nrs, wide = usize::from(wide));
        page.line(own, Span::styled(text, style));
        page.drawn.hits.push((own, Hit::Nrs(point.nrs)));
        at = right_of(at, wide);
    }
    let rest = page.paragraph(below(area, 1), &check.scale_low, Theme::quiet());
    page.paragraph(rest, &check.scale_high, Theme::quiet())
}

/// The button that says nothing hurts, until the person marks a site; it stands under the scale, not at the
/// foot.
fn confirming(app: &App, check: &FullCheckView) -> Vec<Hint> {
    vec![if check.marked.is_empty() {
        Hint::letter('n', &check.nothing_hurts)
    } else {
        Hint::new(app.words.key_enter(), &check.confirm, KeyCode::Enter)
    }]
}

pub fn hints(app: &App, check: &FullCheckView) -> Vec<Hint> {
    let words = app.words;
    if app.hand.one.is_some() {
        return vec![Hint::told("1", words.ten())];
    }
    let mut hints = vec![
        Hint::told(words.key_arrows(), words.do_place()),
        Hint::told(words.key_digits(), words.do_rate()),
    ];
    if check.places.get(app.hand.cell()).is_some_and(|place| place.nrs.is_some()) {
        hints.push(Hint::new(words.key_backspace(), &check.wipe, KeyCode::Backspace));
    }
    hints
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, check: &FullCheckView) -> bool {
    let one = app.hand.one.take().is_some();
    match code {
        KeyCode::Char('0') if one => mark(app, check, Some(10)),
        KeyCode::Char(digit @ '0'..='9') => {
            mark(app, check, digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()));
            app.hand.one = (digit == '1').then_some(now);
        }
        KeyCode::Backspace | KeyCode::Delete => mark(app, check, None),
        KeyCode::Char('n') if check.marked.is_empty() => confirm(app, check),
        KeyCode::Enter if one || check.marked.is_empty() => {}
        KeyCode::Enter => confirm(app, check),
        _ => return move_cell(app, code),
    }
    true
}

/// Moves to the neighbouring site; at the edge it stays.
pub fn move_cell(app: &mut App, code: KeyCode) -> bool {
    let cell = app.hand.cell();
    let (row, column) = (cell / 3, cell % 3);
    let next = match code {
        KeyCode::Up => (row.saturating_sub(1), column),
        KeyCode::Down => ((row + 1).min(2), column),
        KeyCode::Left => (row, column.saturating_sub(1)),
        KeyCode::Right => (row, (column + 1).min(2)),
        KeyCode::Tab => ((cell + 1) % 9 / 3, (cell + 1) % 3),
        KeyCode::BackTab => ((cell + 8) % 9 / 3, (cell + 8) % 3),
        _ => return false,
    };
    app.hand.cell = Some(next.0 * 3 + next.1);
    true
}

/// Marks the site pointed at, or wipes its mark.
pub fn mark(app: &mut App, check: &FullCheckView, nrs: Option<u8>) {
    let Some(site) = check.places.get(app.hand.cell()).map(|place| place.site) else { return };
    app.send(|_| Event::Check(CheckEvent::MarkSite { site, nrs }));
}

fn confirm(app: &mut App, check: &FullCheckView) {
    let ratings = check.marked.clone();
    app.send(|seen| {
        Event::Session(match check.purpose {
            FullCheckPurpose::Start => SessionEvent::Start { ratings },
            FullCheckPurpose::End => {
                SessionEvent::End { session: seen.subjects.session.clone(), ratings }
            }
        })
    });
}
