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

/// Rows of a lifter: as few as show what is meant, so that what is said of it needs no scrolling.
const LIFTER: u16 = 12;
/// Rows of a figure with words in it.
const WITH_WORDS: u16 = 14;
/// Pieces of a circle.
const PIECES: u8 = 36;

/// Draws a figure in the middle of the page; one without words in it fills its rows, and its words stand under it.
pub fn fill(flow: &mut Flow, figure: &FigureView) {
    if !figure.labels.is_empty() {
        return in_the_middle(flow, on(flow.theme, figure, WITH_WORDS, Part::WHOLE));
    }
    in_the_middle(flow, close_up(flow.theme, figure, LIFTER));
    flow.quiet(&figure.label);
}

/// One of several figures, all of one size: none grows or shrinks from one to the next.
pub fn moving(flow: &mut Flow, figure: &FigureView, all: &[&FigureView]) {
    in_the_middle(flow, on(flow.theme, figure, LIFTER, Part::filled(all)));
}

/// A figure is twice as many columns wide as it is rows high, so that its box is square.
fn in_the_middle(flow: &mut Flow, rows: Vec<Line<'static>>) {
    let wide = u16::try_from(rows.len() * 2).unwrap_or(flow.columns);
    let gap = " ".repeat(usize::from(flow.columns.saturating_sub(wide) / 2));
    for row in rows {
        let mut spans = vec![Span::raw(gap.clone())];
        spans.extend(row.spans);
        flow.line(Line::from(spans));
    }
}

/// The figure in so many rows and twice as many columns, without what its box leaves free around it.
pub fn close_up(theme: Theme, figure: &FigureView, rows: u16) -> Vec<Line<'static>> {
    on(theme, figure, rows, Part::filled(&[figure]))
}

/// A square part of the box.
#[derive(Clone, Copy)]
struct Part {
    left: i32,
    top: i32,
    side: i32,
}

impl Part {
    const WHOLE: Self = Self { left: 0, top: 0, side: BOX };

    /// The part that lines and circles fill.
    fn filled(figures: &[&FigureView]) -> Self {
        let lines = figures.iter().flat_map(|figure| &figure.lines);
        let lines = lines.flat_map(|line| &line.points).map(|at| (*at, 0));
        let circles = figures.iter().flat_map(|figure| &figure.circles);
        let circles = circles.map(|circle| (circle.centre, circle.radius));
        let (mut left, mut top, mut right, mut bottom) = (BOX, BOX, 0, 0);
        for (at, around) in lines.chain(circles) {
            (left, right) = (left.min(at.x - around), right.max(at.x + around));
            (top, bottom) = (top.min(at.y - around), bottom.max(at.y + around));
        }
        let side = (right - left).max(bottom - top).max(1);
        Self { left: left - (side - (right - left)) / 2, top: bottom - side, side }
    }

    fn dot(self, at: FigurePoint, high: i32) -> Dot {
        let to = |at: i32, from: i32| (at - from) * (high - 1) / self.side;
        (to(at.x, self.left), to(at.y, self.top))
    }
}

fn on(theme: Theme, figure: &FigureView, rows: u16, part: Part) -> Vec<Line<'static>> {
    let mut canvas = Canvas::new(rows * 2, rows);
    let (_, high) = canvas.dots();
    for line in &figure.lines {
        let points: Vec<Dot> = line.points.iter().map(|point| part.dot(*point, high)).collect();
        for pair in points.windows(2) {
            if let [from, to] = pair {
                let (broken, style) = ink(line.ink, theme);
                canvas.broken(*from, *to, broken, style);
            }
        }
    }
    for circle in &figure.circles {
        let (_, style) = ink(circle.ink, theme);
        let round: Vec<Dot> = round(circle).iter().map(|at| part.dot(*at, high)).collect();
        canvas.path(&round, style);
    }
    for label in &figure.labels {
        let (x, y) = part.dot(label.at, high);
        let from = x / ACROSS - i32::from(width(&label.words)) / 2;
        canvas.word(from, y / DOWN, &label.words, theme.quiet());
    }
    canvas.lines()
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

fn round(circle: &FigureCircle) -> Vec<FigurePoint> {
    let point = |piece: u8| {
        let turn = f64::from(piece) / f64::from(PIECES) * std::f64::consts::TAU;
        let radius = f64::from(circle.radius);
        #[allow(clippy::cast_possible_truncation, reason = "a place in the box")]
        let (x, y) = ((radius * turn.sin()) as i32, (radius * turn.cos()) as i32);
        FigurePoint { x: circle.centre.x + x, y: circle.centre.y + y }
    };
    (0..=PIECES).map(point).collect()
}
