//! The deciding site over time: ratings, the line that counts, the two-hour mark.
//!
//! Boundary: the view has the numbers and labels; this file finds where they fall on the canvas.

use super::super::{
    canvas::{ACROSS, Canvas, DOWN, Dot},
    flow::Flow,
    page::width,
    theme::Theme,
};
use ratatui::text::{Line, Span};
use shared::view::verdict::ChartView;

/// Rows of the curve.
const ROWS: u16 = 7;

pub fn fill(flow: &mut Flow, chart: &ChartView) {
    let first = chart.points.first().map_or(0, |point| point.minutes);
    let last = chart.points.last().map_or(0, |point| point.minutes).max(chart.two_hours_at);
    let highest = chart.points.iter().map(|point| point.nrs).max().unwrap_or(0);
    let top = i32::from(highest.max(chart.elevated_from.min(10)).max(3));
    let mut canvas = Canvas::new(flow.columns, ROWS);
    let (wide, high) = canvas.dots();
    let (wide, high) = (wide - 6, high - DOWN);
    let x = |minutes: i32| 3 + (minutes - first) * wide / (last - first).max(1);
    let y = |nrs: i32| DOWN / 2 + (top - nrs) * high / top;
    let theme = flow.theme;
    let limit = i32::from(chart.elevated_from);
    if limit <= 10 {
        canvas.hatch((0, 0), (wide + 6, y(limit)), 6, theme.line());
        canvas.broken((0, y(limit)), (wide + 6, y(limit)), (1, 2), theme.line());
    }
    let mark = x(chart.two_hours_at);
    canvas.broken((mark, 0), (mark, high + DOWN), (2, 4), theme.line());
    let at: Vec<Dot> =
        chart.points.iter().map(|point| (x(point.minutes), y(i32::from(point.nrs)))).collect();
    canvas.path(&at, theme.action());
    for (point, (x, y)) in chart.points.iter().zip(at) {
        let style = if point.elevated { Theme::chosen() } else { Theme::strong() };
        canvas.word(x / ACROSS, y / DOWN, &point.nrs.to_string(), style);
    }
    flow.lines(canvas.lines());
    let label = &chart.two_hours_label;
    let column = u16::try_from(mark / ACROSS).unwrap_or(0).saturating_sub(width(label) / 2);
    let column = column.min(flow.columns.saturating_sub(width(label)));
    let gap = Span::raw(" ".repeat(usize::from(column)));
    flow.line(Line::from(vec![gap, Span::styled(label.clone(), theme.quiet())]));
}
