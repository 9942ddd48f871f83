//! The lifter from the side with the item's part of the body marked.
//!
//! Boundary: which part an item is about; the lifter is `view::lifter`'s.

use crate::{
    content::{
        figures::At,
        poses::{FLOOR_Y, FOOT, MID_FOOT_X, PLATE_RADIUS, Pose, THICKNESS, trunk},
    },
    domain::checklist::Item,
    view::{
        figure::{FigureInk, FigureView},
        lifter::{Drawing, body, circle, floor, line},
        words::Words,
    },
};

/// The radius of what marks a joint.
const SPOT: i32 = 400;

pub(super) fn figure(words: &Words, pose: &Pose, item: Item) -> FigureView {
    let label = words.figure_item(words.written(pose.words), words.item_name(item));
    floor().under(body(pose, FigureInk::Plain)).under(marked(pose, item)).said(label)
}

fn marked(pose: &Pose, item: Item) -> Drawing {
    let [trunk_width, _, shank, arm] = THICKNESS;
    let trunk = trunk(pose);
    let middle = trunk.len() / 2;
    let strong = |points: Vec<At>, width| line(points, FigureInk::Strong, width);
    let spot = |at: At, radius: i32| Drawing {
        circles: vec![circle(at, radius, FigureInk::Strong)],
        ..Drawing::default()
    };
    let lines = match item {
        Item::Grip => return spot(pose.hand, SPOT),
        Item::Shoulders => return spot(pose.shoulder, SPOT),
        Item::Brace => return spot(trunk.get(middle).copied().unwrap_or(pose.spine), SPOT),
        Item::Bar => return spot(pose.hand, PLATE_RADIUS),
        Item::Feet => vec![
            strong(FOOT.to_vec(), shank),
            line(vec![(MID_FOOT_X, FLOOR_Y), pose.hand], FigureInk::Guide, 0),
        ],
        Item::Spine => vec![strong(trunk, trunk_width)],
        Item::Lats => vec![strong(trunk.get(middle..).unwrap_or_default().to_vec(), arm)],
        Item::Intent => vec![strong(hips_forward(pose.hip), arm / 2)],
    };
    Drawing { lines, ..Drawing::default() }
}

/// An arrow that pushes the hip forward.
fn hips_forward((x, y): At) -> Vec<At> {
    let tip = (x - 300, y);
    vec![(x - 1400, y), tip, (tip.0 - 350, y - 250), tip, (tip.0 - 350, y + 250)]
}
