//! The deciding site over time: ratings, the line that counts, the two-hour mark.
//!
//! Boundary: the view has the numbers and labels; this file finds where they fall on the screen.

use super::super::{page::Page, theme::Theme};
use ratatui::{
    layout::Rect,
    style::Color,
    symbols::Marker,
    text::Span,
    widgets::canvas::{Canvas, Context, Line as Stroke},
};
use shared::view::verdict::{ChartPoint, ChartView};

/// Room above the scale's ends, points.
const ROOM: f64 = 0.8;
/// Pieces of a broken line.
const DASHES: u8 = 24;

pub fn draw(page: &mut Page, area: Rect, chart: &ChartView) {
    let first = chart.points.first().map_or(0, |point| point.minutes);
    let last = chart.points.last().map_or(0, |point| point.minutes).max(chart.two_hours_at);
    let highest = chart.points.iter().map(|point| point.nrs).max().unwrap_or(0);
    let top = highest.max(chart.elevated_from.min(10)).max(3);
    let span = f64::from((last - first).max(1));
    let (left, right) = (f64::from(first) - span * 0.1, f64::from(last) + span * 0.12);
    let (low, high) = (-ROOM, f64::from(top) + ROOM);
    let accent = page.theme.accent().fg.unwrap_or(Color::Reset);
    let text_room = area.height > 3;
    let plot = Rect { height: area.height.saturating_sub(u16::from(text_room)), ..area };
    let canvas = Canvas::default()
        .marker(Marker::Braille)
        .x_bounds([left, right])
        .y_bounds([low, high])
        .paint(|context| {
            let limit = f64::from(chart.elevated_from);
            if chart.elevated_from <= 10 {
                dashed(context, (left, limit), (right, limit), accent);
            }
            let mark = f64::from(chart.two_hours_at);
            dashed(context, (mark, low), (mark, high), accent);
            context.layer();
            for pair in chart.points.windows(2) {
                if let [from, to] = pair {
                    curve(context, from, to);
                }
            }
            context.layer();
            if chart.elevated_from <= 10 {
                let label = Span::styled(chart.elevated_label.clone(), Theme::strong());
                context.print(left, limit, label);
            }
            for point in &chart.points {
                let number = format!("{}", point.nrs);
                let style = if point.elevated { Theme::chosen() } else { Theme::strong() };
                context.print(
                    f64::from(point.minutes),
                    f64::from(point.nrs),
                    Span::styled(number, style),
                );
            }
        });
    page.show(canvas, plot);
    if text_room {
        under(page, super::super::page::below(area, plot.height), chart, (left, right));
    }
}

fn curve(context: &mut Context, from: &ChartPoint, to: &ChartPoint) {
    context.draw(&Stroke {
        x1: f64::from(from.minutes),
        y1: f64::from(from.nrs),
        x2: f64::from(to.minutes),
        y2: f64::from(to.nrs),
        color: Color::Reset,
    });
}

fn dashed(context: &mut Context, from: (f64, f64), to: (f64, f64), color: Color) {
    let at = |piece: f64| {
        let part = piece / f64::from(DASHES);
        (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
    };
    for piece in (0..DASHES).step_by(2) {
        let ((x1, y1), (x2, y2)) = (at(f64::from(piece)), at(f64::from(piece) + 0.8));
        context.draw(&Stroke { x1, y1, x2, y2, color });
    }
}

/// The two-hour mark's name, where the mark meets the floor.
fn under(page: &mut Page, area: Rect, chart: &ChartView, (left, right): (f64, f64)) {
    let part = (f64::from(chart.two_hours_at) - left) / (right - left);
    let wide = super::super::page::width(&chart.two_hours_label);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a column")]
    let column = (part.clamp(0.0, 1.0) * f64::from(area.width)) as u16;
    let column = column.saturating_sub(wide / 2).min(area.width.saturating_sub(wide));
    let at = super::super::page::right_of(area, column);
    page.line(at, Span::styled(chart.two_hours_label.as_str(), Theme::quiet()));
}
