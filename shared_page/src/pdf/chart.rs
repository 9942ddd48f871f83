//! A chart as shapes: steps, dots with their numbers, and what is written along both axes.
//!
//! Boundary: from data units to points; what the chart shows is the view's.

use super::{
    font::Fonts,
    mark::{Ink, Shape, Weight},
};
use shared::view::plot::{
    MarkKind, PlotAxis, PlotLabel, PlotPoint, PlotSeries, PlotView, SeriesKind,
};

/// The size of what is written along the axes, points.
const LABEL: f32 = 7.8;
/// The size of the number in a dot, points.
const NUMBER: f32 = 6.8;
/// The radius of a dot, points: a number of two digits fits into it.
const DOT: f32 = 4.9;
/// Of the letters' size, how far a text's middle lies above its baseline.
const MIDDLE: f32 = 0.36;

/// Where the chart stands, points.
pub(super) struct Place {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
    pub scale: f32,
}

/// The area within the axes.
struct Area<'a> {
    plot: &'a PlotView,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

/// The shapes, in the order in which they are drawn.
pub(super) fn shapes(plot: &PlotView, fonts: &Fonts, place: &Place) -> Vec<Shape> {
    let size = LABEL * place.scale;
    let wide = |label: &PlotLabel| fonts.width(&drawn(fonts, &label.words), size, Weight::Regular);
    let beside = plot.y.labels.iter().map(wide).fold(0.0, f32::max);
    let dot = DOT * place.scale;
    let area = Area {
        plot,
        left: place.left + beside + 6.0 + dot,
        right: place.left + place.width - dot,
        top: place.top + dot,
        bottom: size.mul_add(-1.6, place.top + place.height),
    };
    let mut shapes = area.frame();
    shapes.extend(area.beside(fonts, size, place.left + beside));
    shapes.extend(area.below(fonts, size, place));
    shapes.extend(area.marks());
    for series in &plot.series {
        shapes.extend(area.series(series, fonts, place.scale));
    }
    shapes
}

fn drawn(fonts: &Fonts, text: &str) -> String {
    fonts.drawable(text, Weight::Regular)
}

/// Where a value lies between the ends of its axis, 0 to 1.
fn share(axis: &PlotAxis, at: i32) -> f32 {
    let number = |value: i32| f32::from(i16::try_from(value).unwrap_or(i16::MAX));
    let span = number(axis.to.saturating_sub(axis.from)).max(1.0);
    (number(at.saturating_sub(axis.from)) / span).clamp(0.0, 1.0)
}

impl Area<'_> {
    fn x(&self, at: i32) -> f32 {
        share(&self.plot.x, at).mul_add(self.right - self.left, self.left)
    }

    fn y(&self, at: i32) -> f32 {
        share(&self.plot.y, at).mul_add(self.top - self.bottom, self.bottom)
    }

    /// A faint line at each value that is named, and one below all.
    fn frame(&self) -> Vec<Shape> {
        let named = self.plot.y.labels.iter().map(|label| self.y(label.at));
        let line = |y: f32| Shape::Lines {
            points: vec![(self.left, y), (self.right, y)],
            width: 0.4,
            ink: Ink::Faint,
        };
        named.chain([self.bottom]).map(line).collect()
    }

    fn beside(&self, fonts: &Fonts, size: f32, right: f32) -> Vec<Shape> {
        let label = |label: &PlotLabel| {
            let text = drawn(fonts, &label.words);
            let x = right - fonts.width(&text, size, Weight::Regular);
            let y = size.mul_add(MIDDLE, self.y(label.at));
            Shape::Text { x, y, size, weight: Weight::Regular, ink: Ink::Quiet, text }
        };
        self.plot.y.labels.iter().map(label).collect()
    }

    /// The labels under it, each over its place and none beyond the page's text.
    fn below(&self, fonts: &Fonts, size: f32, place: &Place) -> Vec<Shape> {
        let label = |label: &PlotLabel| {
            let text = drawn(fonts, &label.words);
            let wide = fonts.width(&text, size, Weight::Regular);
            let most = place.left + place.width - wide;
            let x = (self.x(label.at) - wide / 2.0).clamp(place.left.min(most), most);
            let y = size.mul_add(1.3, self.bottom);
            Shape::Text { x, y, size, weight: Weight::Regular, ink: Ink::Quiet, text }
        };
        self.plot.x.labels.iter().map(label).collect()
    }

    fn marks(&self) -> Vec<Shape> {
        let mark = |mark: &shared::view::plot::PlotMark| {
            let x = self.x(mark.at);
            let top = match mark.kind {
                MarkKind::Line => self.top,
                MarkKind::Tick => self.bottom - 4.0,
            };
            Shape::Lines { points: vec![(x, top), (x, self.bottom)], width: 0.8, ink: Ink::Quiet }
        };
        self.plot.marks.iter().map(mark).collect()
    }

    fn series(&self, series: &PlotSeries, fonts: &Fonts, scale: f32) -> Vec<Shape> {
        let at = |point: &PlotPoint| (self.x(point.x), self.y(point.y));
        match series.kind {
            SeriesKind::Dots => {
                series.points.iter().flat_map(|it| dot(it, at(it), fonts, scale)).collect()
            }
            SeriesKind::Joined => {
                let points: Vec<(f32, f32)> = series.points.iter().map(at).collect();
                let line = Shape::Lines { points, width: 1.2, ink: Ink::Accent };
                let dots = series.points.iter().flat_map(|it| dot(it, at(it), fonts, scale));
                [line].into_iter().chain(dots).collect()
            }
            SeriesKind::Steps => {
                let mut points: Vec<(f32, f32)> = Vec::new();
                for point in series.points.iter().map(at) {
                    // A value holds until the next one.
                    if let Some((_, before)) = points.last().copied() {
                        points.push((point.0, before));
                    }
                    points.push(point);
                }
                let tick = |point: &PlotPoint| {
                    let (x, y) = at(point);
                    let points = vec![(x, y - 1.6), (x, y + 1.6)];
                    Shape::Lines { points, width: 1.0, ink: Ink::Accent }
                };
                let ticks = series.points.iter().map(tick);
                let line = Shape::Lines { points, width: 1.2, ink: Ink::Accent };
                [line].into_iter().chain(ticks).collect()
            }
        }
    }
}

/// A dot with its number; filled where it stands out.
fn dot(point: &PlotPoint, at: (f32, f32), fonts: &Fonts, scale: f32) -> Vec<Shape> {
    let (fill, ink) =
        if point.strong { (Ink::Strong, Ink::Paper) } else { (Ink::Paper, Ink::Strong) };
    let disc = Shape::Disc { at, radius: DOT * scale, fill, outline: Ink::Strong };
    let (text, size) = (drawn(fonts, &point.words), NUMBER * scale);
    let x = at.0 - fonts.width(&text, size, Weight::Regular) / 2.0;
    let y = size.mul_add(MIDDLE, at.1);
    let number = Shape::Text { x, y, size, weight: Weight::Regular, ink, text };
    vec![disc, number]
}
