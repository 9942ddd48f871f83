//! The bar with its plates, from the side one looks at it.
//!
//! Boundary: sizes and words come ready.

use super::super::{
    canvas::{ACROSS, Canvas, DOWN},
    flow::Flow,
    page::width,
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use shared::view::session::BarView;

/// Cells of the drawing.
const COLUMNS: u16 = 26;
const ROWS: u16 = 2;
/// Dots of the bar between the plates of its two sides, and of one plate with what parts it from the next.
const GRIP: i32 = 14;
const PLATE: i32 = 3;

pub fn fill(flow: &mut Flow, bar: &BarView) {
    let theme = flow.theme;
    let mut canvas = Canvas::new(COLUMNS, ROWS);
    let middle = (i32::from(COLUMNS) * ACROSS / 2, i32::from(ROWS) * DOWN / 2);
    canvas.line((0, middle.1), (middle.0 * 2 - 1, middle.1), theme.line());
    for side in [-1, 1] {
        for (at, plate) in (0..).zip(&bar.plates) {
            let high = i32::try_from(plate.size_permille).unwrap_or(1000) * middle.1 / 1000;
            for thick in 0..PLATE - 1 {
                let x = middle.0 + side * (GRIP / 2 + at * PLATE + thick);
                canvas.line((x, middle.1 - high), (x, middle.1 + high - 1), Style::new());
            }
        }
    }
    let texts = [Some(bar.text.as_str()), bar.change.as_deref().or(bar.nearest.as_deref())];
    for (row, text) in canvas.lines().into_iter().zip(texts) {
        let mut spans = row.spans;
        let room = flow.columns.saturating_sub(COLUMNS + 2);
        let text = text.map(|text| super::super::flow::shortened(text, room)).unwrap_or_default();
        debug_assert!(width(&text) <= room);
        spans.push(Span::styled(format!("  {text}"), theme.quiet()));
        flow.line(Line::from(spans));
    }
    if let Some(nearest) = bar.nearest.as_ref().filter(|_| bar.change.is_some()) {
        flow.quiet(nearest);
    }
}
