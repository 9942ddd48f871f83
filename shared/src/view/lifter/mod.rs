//! A lifter from the side, with what is laid over them: the drawing that the library and the checklist share.
//!
//! Boundary: from the joints of `content::poses` to a `FigureView`; shells own pixels and colours.

mod marks;
#[cfg(test)]
mod tests;

use super::{
    figure::{FigureCircle, FigureInk, FigureLine, FigurePoint, FigureView},
    words::Words,
};
use crate::content::{
    figures::At,
    poses::{BAR_RADIUS, FLOOR_Y, FOOT, HEAD_RADIUS, PLATE_RADIUS, Pose, THICKNESS, missed, trunk},
};

/// Lines and circles that belong together.
#[derive(Default)]
pub struct Drawing {
    /// Later ones over earlier ones.
    pub lines: Vec<FigureLine>,
    /// Over the lines.
    pub circles: Vec<FigureCircle>,
}

impl Drawing {
    /// This and what lies over it.
    #[must_use]
    pub fn under(mut self, over: Self) -> Self {
        self.lines.extend(over.lines);
        self.circles.extend(over.circles);
        self
    }

    /// With what it shows, in words.
    #[must_use]
    pub fn said(self, label: String) -> FigureView {
        FigureView { label, lines: self.lines, circles: self.circles, labels: Vec::new() }
    }
}

/// A lifter in a pose; a fault lies over the form that it misses.
#[must_use]
pub fn lifter(words: &Words, pose: &Pose) -> FigureView {
    let drawn = match missed(pose) {
        Some(form) => floor().under(body(form, FigureInk::Plain)).under(fault(pose)),
        None => floor().under(body(pose, FigureInk::Plain)).under(marks::over(pose)),
    };
    drawn.said(words.figure_side(words.written(pose.words)))
}

/// A fault alone, to be laid over the form.
#[must_use]
pub fn fault(pose: &Pose) -> Drawing {
    body(pose, FigureInk::Fault).under(marks::over(pose))
}

/// The floor.
#[must_use]
pub fn floor() -> Drawing {
    let floor = line(vec![(2500, FLOOR_Y), (8000, FLOOR_Y)], FigureInk::Guide, 0);
    Drawing { lines: vec![floor], circles: Vec::new() }
}

/// Foot, legs, trunk, arm, head and bar.
#[must_use]
pub fn body(pose: &Pose, ink: FigureInk) -> Drawing {
    let [trunk_width, thigh, shank, arm] = THICKNESS;
    let drawn = |points: Vec<At>, width| line(points, ink, width);
    Drawing {
        lines: vec![
            drawn(FOOT.to_vec(), shank),
            drawn(vec![pose.ankle, pose.knee], shank),
            drawn(vec![pose.knee, pose.hip], thigh),
            drawn(trunk(pose), trunk_width),
            drawn(vec![pose.shoulder, pose.elbow, pose.hand], arm),
        ],
        circles: vec![
            circle(pose.hand, PLATE_RADIUS, ink),
            circle(pose.head, HEAD_RADIUS, ink),
            circle(pose.hand, BAR_RADIUS, ink),
        ],
    }
}

/// A line through places.
#[must_use]
pub fn line(points: Vec<At>, ink: FigureInk, width: i32) -> FigureLine {
    FigureLine { points: points.into_iter().map(point).collect(), ink, width }
}

/// A circle around a place.
#[must_use]
pub const fn circle(centre: At, radius: i32, ink: FigureInk) -> FigureCircle {
    FigureCircle { centre: point(centre), radius, ink }
}

const fn point((x, y): At) -> FigurePoint {
    FigurePoint { x, y }
}
