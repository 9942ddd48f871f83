//! A drawing of a body: lines, circles and labels in a box of 100 by 100.
//!
//! Boundary: coordinates in hundredths of the box's unit, x to the right, y down; shells own pixels and colours.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// The side of the box, hundredths of its unit.
pub const BOX: i32 = 10_000;

/// A figure.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FigureView {
    /// What it shows, for who cannot see it.
    pub label: String,
    /// Drawn in this order, later ones over earlier ones. Curves are flattened.
    pub lines: Vec<FigureLine>,
    /// Drawn over the lines.
    pub circles: Vec<FigureCircle>,
    /// Words beside the drawing.
    pub labels: Vec<FigureLabel>,
}

/// A line through points.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FigureLine {
    /// At least two; a closed line ends where it began.
    pub points: Vec<FigurePoint>,
    /// How it is drawn.
    pub ink: FigureInk,
    /// How wide, hundredths of the box's unit, with round ends; 0 for the thinnest line that shows.
    pub width: i32,
}

/// A circle.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FigureCircle {
    /// Its centre.
    pub centre: FigurePoint,
    /// Its radius.
    pub radius: i32,
    /// How its outline is drawn.
    pub ink: FigureInk,
}

/// Words in the drawing.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FigureLabel {
    /// The middle of the words.
    pub at: FigurePoint,
    /// The words.
    pub words: String,
}

/// A place in the box.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigurePoint {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// How a line is drawn.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FigureInk {
    /// The body.
    Plain,
    /// The part that the words are about.
    Strong,
    /// What only guides the eye: dotted.
    Guide,
    /// What goes wrong, laid over the form: dashed.
    Fault,
}
