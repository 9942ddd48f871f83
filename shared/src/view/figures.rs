//! The figures that Brace draws, each with what it shows in words.
//!
//! Boundary: from the coordinates of `content::figures` to a `FigureView`.

use super::{
    figure::{FigureCircle, FigureInk, FigureLabel, FigureLine, FigurePoint, FigureView},
    words::Words,
};
use crate::content::figures::{
    At, BACK_HALF, BLADE, HALF_TORSO, HEAD, HEAD_RADIUS, REGION_EDGES, SPINE_X,
};

/// How wide an outline is, hundredths of the box's unit.
const OUTLINE: i32 = 60;

/// A back from behind with its three regions.
#[must_use]
pub fn regions(words: &Words) -> FigureView {
    let outline = BACK_HALF.iter().copied().chain(BACK_HALF.iter().rev().copied().map(mirrored));
    let blades = [BLADE.to_vec(), BLADE.iter().copied().map(mirrored).collect()];
    let [top, _, _, bottom] = REGION_EDGES;
    let edges = REGION_EDGES.map(|y| vec![(SPINE_X - HALF_TORSO, y), (SPINE_X + HALF_TORSO, y)]);
    let guides = edges.into_iter().chain([vec![(SPINE_X, top), (SPINE_X, bottom)]]);
    let lines = [line(outline.collect(), FigureInk::Plain)]
        .into_iter()
        .chain(blades.into_iter().map(|blade| line(blade, FigureInk::Plain)))
        .chain(guides.map(|guide| line(guide, FigureInk::Guide)));
    let names = [words.region_upper(), words.region_mid(), words.region_lower()];
    let middles = REGION_EDGES.windows(2).map(|edges| i32::midpoint(edges[0], edges[1]));
    let label = |at, words| FigureLabel { at: point(at), words };
    let sides = [(200, words.side_left_short()), (9800, words.side_right_short())];
    let sides = sides.map(|(x, side)| label((x, top), side));
    FigureView {
        label: words.figure_regions(),
        lines: lines.collect(),
        circles: vec![FigureCircle {
            centre: point(HEAD),
            radius: HEAD_RADIUS,
            ink: FigureInk::Plain,
        }],
        labels: middles
            .zip(names)
            .map(|(y, name)| label((SPINE_X, y), name))
            .chain(sides)
            .collect(),
    }
}

const fn mirrored((x, y): At) -> At {
    (2 * SPINE_X - x, y)
}

const fn point((x, y): At) -> FigurePoint {
    FigurePoint { x, y }
}

fn line(points: Vec<At>, ink: FigureInk) -> FigureLine {
    let width = if matches!(ink, FigureInk::Guide) { 0 } else { OUTLINE };
    FigureLine { points: points.into_iter().map(point).collect(), ink, width }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::event::LocaleChoice, view::figure::BOX};

    #[test]
    fn the_back_lies_in_its_box_and_is_the_same_on_both_sides() {
        let figure = regions(&Words::new(&LocaleChoice::default()));
        let outline = &figure.lines[0].points;
        for point in figure.lines.iter().flat_map(|line| &line.points) {
            assert!((0..=BOX).contains(&point.x) && (0..=BOX).contains(&point.y), "{point:?}");
        }
        for point in outline {
            let other = FigurePoint { x: BOX - point.x, y: point.y };
            assert!(outline.contains(&other), "{point:?}");
        }
    }

    #[test]
    fn each_region_has_its_name_between_its_edges() {
        let figure = regions(&Words::new(&LocaleChoice::default()));
        for (name, edges) in ["upper", "mid", "lower"].iter().zip(REGION_EDGES.windows(2)) {
            let label = figure.labels.iter().find(|label| label.words == *name).unwrap();
            assert!((edges[0]..edges[1]).contains(&label.at.y), "{name}");
        }
    }
}
