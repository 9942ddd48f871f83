//! The one renderer of figures: lines and circles on a canvas of dots, words over them.
//!
//! Boundary: the view has the coordinates of a square box; this file brings them to dots.

use super::{
    canvas::{ACROSS, Canvas, DOWN, Dot},
    flow::Flow,
    page::width,
    theme::{Theme, Tone},
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use shared::view::figure::{BOX, FigureCircle, FigureInk, FigurePoint, FigureView};

/// Rows of a figure; with twice as many columns its box is square.
const ROWS: u16 = 14;
/// Pieces of a circle.
const PIECES: u8 = 36;

/// Draws a figure in the middle of the page.
pub fn fill(flow: &mut Flow, figure: &FigureView) {
    let theme = flow.theme;
    let columns = (ROWS * 2).min(flow.columns);
    let mut canvas = Canvas::new(columns, ROWS);
    let (_, high) = canvas.dots();
    for line in &figure.lines {
        let points: Vec<Dot> = line.points.iter().map(|point| dot(*point, high)).collect();
        for pair in points.windows(2) {
            if let [from, to] = pair {
                let (broken, style) = ink(line.ink, theme);
                canvas.broken(*from, *to, broken, style);
            }
        }
    }
    for circle in &figure.circles {
        let (_, style) = ink(circle.ink, theme);
        canvas.path(&round(circle, high), style);
    }
    for label in &figure.labels {
        let (x, y) = dot(label.at, high);
        let from = x / ACROSS - i32::from(width(&label.words)) / 2;
        canvas.word(from, y / DOWN, &label.words, theme.quiet());
    }
    let gap = " ".repeat(usize::from((flow.columns - columns) / 2));
    for line in canvas.lines() {
        let mut spans = vec![Span::raw(gap.clone())];
        spans.extend(line.spans);
        flow.line(Line::from(spans));
    }
}

fn dot(at: FigurePoint, high: i32) -> Dot {
    let to = |at: i32| at * (high - 1) / BOX;
    (to(at.x), to(at.y))
}

/// How a line is broken, and its colour.
fn ink(ink: FigureInk, theme: Theme) -> ((i32, i32), Style) {
    match ink {
        FigureInk::Plain => ((1, 1), Style::new()),
        FigureInk::Strong => ((1, 1), theme.action().patch(Theme::strong())),
        FigureInk::Guide => ((1, 3), theme.line()),
        FigureInk::Fault => ((3, 5), Style { bg: None, ..theme.container(Tone::TooMuch) }),
    }
}

fn round(circle: &FigureCircle, high: i32) -> Vec<Dot> {
    let point = |piece: u8| {
        let turn = f64::from(piece) / f64::from(PIECES) * std::f64::consts::TAU;
        let radius = f64::from(circle.radius);
        #[allow(clippy::cast_possible_truncation, reason = "a place in the box")]
        let (x, y) = ((radius * turn.sin()) as i32, (radius * turn.cos()) as i32);
        dot(FigurePoint { x: circle.centre.x + x, y: circle.centre.y + y }, high)
    };
    (0..=PIECES).map(point).collect()
}
