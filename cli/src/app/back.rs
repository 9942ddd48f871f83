//! The back from behind, drawn in characters: three rows of three sites.
//!
//! Boundary: draws marks where they are; the screen writes a site's name beside it.

use super::page::{Hit, Page, below};
use super::theme::Theme;
use ratatui::{layout::Rect, text::Span};
use shared::view::full_check::Place;

/// Columns of the outline outside the nine sites.
const OUTLINE: u16 = 8;
/// Rows of head, shoulders, hips and the lines between the sites.
const FRAME_ROWS: u16 = 9;

/// How wide and high each site is.
#[derive(Clone, Copy)]
struct Size {
    wide: u16,
    high: u16,
}

/// How wide the figure is where the window allows.
pub fn width_within(columns: u16) -> u16 {
    size_within(columns, u16::MAX).wide * 3 + OUTLINE
}

fn size_within(columns: u16, rows: u16) -> Size {
    // Even, so that the head sits in the middle.
    let wide = (columns.saturating_sub(OUTLINE) / 3 / 2 * 2).clamp(4, 12);
    Size { wide, high: (rows.saturating_sub(FRAME_ROWS) / 3).clamp(1, 4) }
}

/// Draws the figure and the marks; a click on a site chooses it.
pub fn draw(page: &mut Page, area: Rect, places: &[Place], chosen: usize) {
    let size = size_within(area.width, area.height);
    // In a low window the head goes first: the sites must stay.
    let head = area.height >= size.high * 3 + FRAME_ROWS;
    let outline = figure(size);
    let skip = if head { 0 } else { 3 };
    for (row, text) in outline.iter().skip(skip).enumerate() {
        let at = below(area, u16::try_from(row).unwrap_or(u16::MAX));
        page.line(at, Span::styled(text.as_str(), page.theme.accent()));
    }
    let first_row = if head { 5 } else { 2 };
    for (at, place) in places.iter().enumerate().take(9) {
        let (row, column) = (at / 3, at % 3);
        let (row, column) = (u16::try_from(row).unwrap_or(0), u16::try_from(column).unwrap_or(0));
        let cell = Rect {
            x: area.x + 3 + column * (size.wide + 1),
            y: area.y + first_row + row * (size.high + 1),
            width: size.wide,
            height: size.high,
        };
        place_on(page, cell.intersection(area), place, at == chosen);
        page.drawn.hits.push((cell.intersection(area), Hit::Cell(at)));
    }
}

fn place_on(page: &mut Page, cell: Rect, place: &Place, chosen: bool) {
    let style = match (place.nrs, chosen) {
        (Some(nrs), _) => page.theme.pain(nrs),
        (None, true) => Theme::chosen(),
        (None, false) => Theme::quiet(),
    };
    let mark = place.nrs.map_or_else(|| "·".to_owned(), |nrs| nrs.to_string());
    let mark = if chosen { format!("▸{mark}◂") } else { mark };
    for row in 0..cell.height {
        let text = if row == cell.height / 2 { mark.as_str() } else { "" };
        let line = format!("{text:^wide$}", wide = usize::from(cell.width));
        page.line(below(cell, row), Span::styled(line, style));
    }
}

/// The outline from the head down, with the lines between the sites.
fn figure(size: Size) -> Vec<String> {
    let inner = usize::from(size.wide) * 3 + 4;
    let whole = inner + 4;
    let bar = "─".repeat(usize::from(size.wide));
    let cells = format!("│{0}│{0}│{0}│", " ".repeat(usize::from(size.wide)));
    let rule = |from: &str, between: &str, to: &str| {
        format!("{from}{bar}{between}{bar}{between}{bar}{to}")
    };
    let shoulder = "─".repeat(whole / 2 - 4);
    let centred = |text: &str| format!("{text:^whole$}");
    let mut rows = vec![
        centred("╭──────╮"),
        centred("│      │"),
        centred("╰╮    ╭╯"),
        format!("╭{shoulder}╯    ╰{shoulder}╮"),
        format!("│ {} │", rule("┌", "┬", "┐")),
    ];
    let mut region = |side: (&str, &str), under: String| {
        for _ in 0..size.high {
            rows.push(format!("{}{cells}{}", side.0, side.1));
        }
        rows.push(under);
    };
    region(("│ ", " │"), format!("╰╮{}╭╯", rule("├", "┼", "┤")));
    region((" │", "│ "), format!("╭╯{}╰╮", rule("├", "┼", "┤")));
    region(("│ ", " │"), format!("│ {} │", rule("└", "┴", "┘")));
    let hip = "─".repeat(whole / 2 - 2);
    rows.push(format!("╰{hip}╮╭{hip}╯"));
    rows
}
