//! A chart: series, marks and bands in data units with their labels.
//!
//! Boundary: whole numbers and ready-made labels; shells own pixels, colours and where a label fits.

use crate::domain::in_order::InOrder;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The most points a chart carries: nobody could tell more apart on a phone.
pub const MOST_POINTS: usize = 60;

/// A chart.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlotView {
    /// What it shows, read aloud.
    pub label: String,
    /// To the right.
    pub x: PlotAxis,
    /// Upwards.
    pub y: PlotAxis,
    /// Areas, drawn first.
    pub bands: Vec<PlotBand>,
    /// What stands at one x.
    pub marks: Vec<PlotMark>,
    /// Drawn last.
    pub series: Vec<PlotSeries>,
}

/// One axis.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlotAxis {
    /// Where it begins.
    pub from: i32,
    /// Where it ends, more than `from`.
    pub to: i32,
    /// What is written along it, in order; there is room for all of them.
    pub labels: Vec<PlotLabel>,
}

/// Words at a place of an axis.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlotLabel {
    /// Where.
    pub at: i32,
    /// The words.
    pub words: String,
}

/// An area, within both axes.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlotBand {
    /// Its left side.
    pub left: i32,
    /// Its right side.
    pub right: i32,
    /// Its lower side.
    pub bottom: i32,
    /// Its upper side.
    pub top: i32,
    /// How it is filled.
    pub fill: BandFill,
    /// What it is called; empty where another label says so.
    pub label: String,
}

/// How an area is filled.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum BandFill {
    /// With lines at 45 degrees.
    Hatched,
    /// With a tint.
    Tinted,
}

/// What stands at one x.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlotMark {
    /// Where.
    pub at: i32,
    /// How it is drawn.
    pub kind: MarkKind,
    /// What it is called; empty where it needs no name.
    pub label: String,
}

/// How a mark is drawn.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum MarkKind {
    /// A line from the bottom to the top.
    Line,
    /// A short tick on the axis.
    Tick,
}

/// Points that belong together.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlotSeries {
    /// How they are joined.
    pub kind: SeriesKind,
    /// From left to right, at most [`MOST_POINTS`].
    pub points: Vec<PlotPoint>,
}

/// How the points of a series are joined.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SeriesKind {
    /// By straight lines.
    Joined,
    /// Not at all.
    Dots,
    /// By steps: a value holds until the next one.
    Steps,
}

/// One point.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlotPoint {
    /// To the right.
    pub x: i32,
    /// Upwards.
    pub y: i32,
    /// What stands in it, `3`.
    pub words: String,
    /// The point as it is read aloud, `3, 18:42`.
    pub label: String,
    /// It stands out.
    pub strong: bool,
}

impl PlotView {
    /// The same chart without words, as small as a card has room for; it is still read aloud.
    #[must_use]
    pub fn without_words(mut self) -> Self {
        self.x.labels.clear();
        self.y.labels.clear();
        let bands = self.bands.iter_mut().map(|band| &mut band.label);
        let marks = self.marks.iter_mut().map(|mark| &mut mark.label);
        bands.chain(marks).for_each(String::clear);
        let points = self.series.iter_mut().flat_map(|series| &mut series.points);
        points.for_each(|point| point.words.clear());
        self
    }
}

impl PlotAxis {
    /// An axis with those of the labels that find room beside the ones before them in the list: each takes
    /// `room` data units. The most important label comes first.
    #[must_use]
    pub fn with_room(from: i32, to: i32, room: i32, labels: Vec<PlotLabel>) -> Self {
        let mut fitting: Vec<PlotLabel> = Vec::new();
        for label in labels {
            let far = |other: &PlotLabel| other.at.abs_diff(label.at) >= room.unsigned_abs();
            if (from..=to).contains(&label.at) && fitting.iter().all(far) {
                fitting.push(label);
            }
        }
        fitting.order_by_key(|label| label.at);
        Self { from, to, labels: fitting }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(at: i32) -> PlotLabel {
        PlotLabel { at, words: at.to_string() }
    }

    #[test]
    fn the_more_important_of_two_labels_that_would_overlap_stays() {
        let labels = vec![label(0), label(200), label(180), label(90), label(95), label(300)];
        let axis = PlotAxis::with_room(0, 200, 40, labels);
        let kept: Vec<i32> = axis.labels.iter().map(|label| label.at).collect();
        assert_eq!(kept, [0, 90, 200], "in order, none outside the axis");
    }
}
