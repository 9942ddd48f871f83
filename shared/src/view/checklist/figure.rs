//! The lifter from the side with the item's part of the body marked.
//!
//! Boundary: from the joints of `content::poses` to a `FigureView`; shells own pixels and colours.

use crate::{
    content::{
        figures::At,
        poses::{
            BAR_RADIUS, FLOOR_Y, FOOT, HEAD_RADIUS, MID_FOOT_X, PLATE_RADIUS, Pose, THICKNESS,
        },
    },
    domain::checklist::Item,
    view::{
        figure::{FigureCircle, FigureInk, FigureLine, FigurePoint, FigureView},
        words::Words,
    },
};

/// In how many pieces a curve is drawn.
const PIECES: i32 = 8;
/// The radius of what marks a joint.
const SPOT: i32 = 400;

pub(super) fn figure(words: &Words, pose: &Pose, item: Item) -> FigureView {
    let [trunk_width, thigh, shank, arm] = THICKNESS;
    let trunk = trunk(pose);
    let plain = |points: Vec<At>, width| line(points, FigureInk::Plain, width);
    let floor = line(vec![(2500, FLOOR_Y), (8000, FLOOR_Y)], FigureInk::Guide, 0);
    let mut lines = vec![
        floor,
        plain(FOOT.to_vec(), shank),
        plain(vec![pose.ankle, pose.knee], shank),
        plain(vec![pose.knee, pose.hip], thigh),
        plain(trunk.clone(), trunk_width),
        plain(vec![pose.shoulder, pose.elbow, pose.hand], arm),
    ];
    let mut circles = vec![
        circle(pose.hand, PLATE_RADIUS, FigureInk::Plain),
        circle(pose.head, HEAD_RADIUS, FigureInk::Plain),
        circle(pose.hand, BAR_RADIUS, FigureInk::Plain),
    ];
    match item {
        Item::Feet => lines.extend([
            line(FOOT.to_vec(), FigureInk::Strong, shank),
            line(vec![(MID_FOOT_X, FLOOR_Y), pose.hand], FigureInk::Guide, 0),
        ]),
        Item::Grip => circles.push(circle(pose.hand, SPOT, FigureInk::Strong)),
        Item::Shoulders => circles.push(circle(pose.shoulder, SPOT, FigureInk::Strong)),
        Item::Spine => lines.push(line(trunk, FigureInk::Strong, trunk_width)),
        Item::Brace => circles.push(circle(along(pose, PIECES / 2), SPOT, FigureInk::Strong)),
        Item::Lats => {
            let upper = trunk.get(trunk.len() / 2..).unwrap_or_default();
            lines.push(line(upper.to_vec(), FigureInk::Strong, arm));
        }
        Item::Bar => circles.push(circle(pose.hand, PLATE_RADIUS, FigureInk::Strong)),
        Item::Intent => lines.push(line(hips_forward(pose.hip), FigureInk::Strong, arm / 2)),
    }
    let label = words.figure_item(words.written(pose.words), words.item_name(item));
    FigureView { label, lines, circles, labels: Vec::new() }
}

/// The trunk from hip to shoulder.
fn trunk(pose: &Pose) -> Vec<At> {
    (0..=PIECES).map(|step| along(pose, step)).collect()
}

/// A point of the trunk's curve, so many of its pieces from the hip.
fn along(pose: &Pose, step: i32) -> At {
    let (from, to) = (PIECES - step, step);
    let at = |hip: i32, spine: i32, shoulder: i32| {
        (from * from * hip + 2 * from * to * spine + to * to * shoulder) / (PIECES * PIECES)
    };
    (at(pose.hip.0, pose.spine.0, pose.shoulder.0), at(pose.hip.1, pose.spine.1, pose.shoulder.1))
}

/// An arrow that pushes the hip forward.
fn hips_forward((x, y): At) -> Vec<At> {
    let tip = (x - 300, y);
    vec![(x - 1400, y), tip, (tip.0 - 350, y - 250), tip, (tip.0 - 350, y + 250)]
}

fn line(points: Vec<At>, ink: FigureInk, width: i32) -> FigureLine {
    FigureLine { points: points.into_iter().map(point).collect(), ink, width }
}

fn circle(centre: At, radius: i32, ink: FigureInk) -> FigureCircle {
    FigureCircle { centre: point(centre), radius, ink }
}

const fn point((x, y): At) -> FigurePoint {
    FigurePoint { x, y }
}
