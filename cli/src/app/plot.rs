//! The one renderer of charts: bands, marks and series on a canvas of dots, words over them.
//!
//! Boundary: the view has numbers and labels; this file finds where they fall.

use super::{
    canvas::{ACROSS, Canvas, DOWN, Dot},
    flow::Flow,
    page::width,
    theme::Theme,
};
use ratatui::{style::Style, text::Line};
use shared::view::plot::{
    BandFill, MarkKind, PlotAxis, PlotBand, PlotMark, PlotPoint, PlotSeries, PlotView, SeriesKind,
};

/// Dots beside the outermost points, so that their words stay inside.
const EDGE: i32 = 3;
/// Dots between the lines of a hatch, and between the dots of a tint.
const HATCH: i32 = 7;
const TINT: i32 = 4;
/// Dots of a tick.
const TICK: i32 = 2;

/// Draws a chart in so many rows, and one for what is written along its foot, if anything is.
pub fn fill(flow: &mut Flow, plot: &PlotView, rows: u16) {
    let theme = flow.theme;
    let mut canvas = Canvas::new(flow.columns, rows);
    let scale = Scale::of(plot, canvas.dots());
    for band in &plot.bands {
        scale.band(&mut canvas, theme, band);
    }
    for mark in &plot.marks {
        scale.mark(&mut canvas, theme, mark);
    }
    for series in &plot.series {
        scale.series(&mut canvas, series);
    }
    for label in &plot.y.labels {
        canvas.word(0, scale.y(label.at) / DOWN, &label.words, theme.quiet());
    }
    names(&mut canvas, &scale, theme, plot);
    for point in plot.series.iter().flat_map(|series| &series.points) {
        scale.point(&mut canvas, point);
    }
    flow.lines(canvas.lines());
    if !plot.x.labels.is_empty() {
        let foot = foot(&scale, &plot.x, flow.columns);
        flow.line(Line::styled(foot, theme.quiet()));
    }
}

/// What bands and marks are called: at the left end of the one, beside the top of the other.
fn names(canvas: &mut Canvas, scale: &Scale, theme: Theme, plot: &PlotView) {
    for band in &plot.bands {
        let row = scale.y(band.top).max(0) / DOWN;
        canvas.word(scale.x(band.left) / ACROSS, row, &band.label, theme.quiet());
    }
    for mark in &plot.marks {
        let (at, wide) = (scale.x(mark.at) / ACROSS, i32::from(width(&mark.label)));
        let right = scale.dots.0 / ACROSS - wide - 1;
        let at = if at + 2 <= right { at + 2 } else { at - wide - 1 };
        canvas.word(at, 0, &mark.label, theme.quiet());
    }
}

/// The words along the foot, each under its place where the ones before leave room.
fn foot(scale: &Scale, axis: &PlotAxis, columns: u16) -> String {
    let mut line = String::new();
    for label in &axis.labels {
        let wide = i32::from(width(&label.words));
        let last = (i32::from(columns) - wide).max(0);
        let at = (scale.x(label.at) / ACROSS - wide / 2).clamp(0, last);
        let used = i32::from(width(&line));
        if used == 0 || at > used {
            line.push_str(&" ".repeat(usize::try_from(at - used).unwrap_or(0)));
            line.push_str(&label.words);
        }
    }
    line
}

/// Data units to dots.
struct Scale {
    dots: Dot,
    /// The first dot of what is drawn, behind the words along the side.
    left: i32,
    from: Dot,
    size: Dot,
}

impl Scale {
    fn of(plot: &PlotView, dots: Dot) -> Self {
        let size = |axis: &PlotAxis| (axis.to - axis.from).max(1);
        let size = (size(&plot.x), size(&plot.y));
        let beside = plot.y.labels.iter().map(|label| i32::from(width(&label.words)) + 1).max();
        let left = EDGE + beside.unwrap_or(0) * ACROSS;
        Self { dots, left, from: (plot.x.from, plot.y.from), size }
    }

    fn x(&self, at: i32) -> i32 {
        let room = i64::from(self.dots.0 - self.left - EDGE - 1);
        let along = i64::from(at - self.from.0) * room / i64::from(self.size.0);
        self.left + i32::try_from(along).unwrap_or(0)
    }

    fn y(&self, at: i32) -> i32 {
        let room = i64::from(self.dots.1 - 1);
        let up = i64::from(at - self.from.1) * room / i64::from(self.size.1);
        self.dots.1 - 1 - i32::try_from(up).unwrap_or(0)
    }

    /// What reaches to the end of the scale reaches to the edge.
    fn band(&self, canvas: &mut Canvas, theme: Theme, band: &PlotBand) {
        let edge = |at: i32| match self.x(at) {
            x if x <= self.left => self.left - EDGE,
            x if x >= self.dots.0 - EDGE - 1 => self.dots.0 - 1,
            x => x,
        };
        let (left, right) = (edge(band.left), edge(band.right));
        let (top, bottom) = (self.y(band.top), self.y(band.bottom));
        match band.fill {
            BandFill::Hatched => {
                canvas.hatch((left, top), (right, bottom), HATCH, theme.line());
                canvas.broken((left, bottom), (right, bottom), (1, 2), theme.line());
            }
            BandFill::Tinted => {
                for y in (top..=bottom).filter(|y| y % TINT == 1) {
                    let wanted = |x: &i32| (x + y / TINT * 2) % TINT == 0;
                    (left + 1..=right)
                        .filter(wanted)
                        .for_each(|x| canvas.dot((x, y), theme.line()));
                }
            }
        }
    }

    fn mark(&self, canvas: &mut Canvas, theme: Theme, mark: &PlotMark) {
        let (x, bottom) = (self.x(mark.at), self.dots.1 - 1);
        match mark.kind {
            MarkKind::Line => canvas.broken((x, 0), (x, bottom), (2, 3), theme.line()),
            MarkKind::Tick => {
                canvas.line((x, bottom - TICK), (x, bottom), Style::new());
                canvas.line((x + 1, bottom - TICK), (x + 1, bottom), Style::new());
            }
        }
    }

    fn at(&self, point: &PlotPoint) -> Dot {
        (self.x(point.x), self.y(point.y))
    }

    fn series(&self, canvas: &mut Canvas, series: &PlotSeries) {
        let at: Vec<Dot> = series.points.iter().map(|point| self.at(point)).collect();
        match series.kind {
            SeriesKind::Dots => {}
            SeriesKind::Joined => canvas.path(&at, Style::new()),
            SeriesKind::Steps => {
                for pair in at.windows(2) {
                    if let [from, to] = pair {
                        canvas.path(&[*from, (to.0, from.1), *to], Style::new());
                    }
                }
            }
        }
    }

    /// The number in its point; without one, a dot that shows.
    fn point(&self, canvas: &mut Canvas, point: &PlotPoint) {
        let (x, y) = self.at(point);
        if point.words.is_empty() {
            for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                canvas.dot((x + right, y + down), Theme::strong());
            }
            return;
        }
        let style = if point.strong { Theme::chosen() } else { Theme::strong() };
        canvas.word(x / ACROSS, y / DOWN, &point.words, style);
    }
}
