//! What is laid over a lifter: arrows, rings, lines to look along.
//!
//! Boundary: where each lies, from the joints; which a pose has is `content::poses`'.

use super::{Drawing, circle, line};
use crate::{
    content::{
        figures::At,
        poses::{
            DL_LOCKOUT, DL_SETUP, DL_START, FLOOR_Y, MID_FOOT_X, Overlay, PLATE_RADIUS, Pose, trunk,
        },
    },
    view::figure::{
        FigureInk::{self, Fault, Guide, Strong},
        FigureLine,
    },
};

/// How wide a mark is drawn.
const WIDTH: i32 = 120;
/// How long an arrow is.
const LONG: i32 = 1400;
/// What lies between an arrow and what it is about.
const OFF: i32 = 500;
/// How far an arrow's head reaches back.
const HEAD: i32 = 350;
/// The radius of the ring around the trunk.
const RING: i32 = 620;
/// In how many pieces a ring is drawn that does not close.
const PIECES: u8 = 12;

/// Everything that is laid over a pose.
pub(super) fn over(pose: &Pose) -> Drawing {
    pose.over.iter().fold(Drawing::default(), |drawn, mark| drawn.under(one(*mark, pose)))
}

fn one(mark: Overlay, pose: &Pose) -> Drawing {
    let (hip, hand) = (pose.hip, pose.hand);
    let beside = hand.0 + PLATE_RADIUS + OFF;
    match mark {
        Overlay::MidFoot => lines(vec![stroke(&[(MID_FOOT_X, FLOOR_Y), hand], Guide)]),
        Overlay::AtFeet => {
            lines(vec![arrow((4560 - OFF - LONG, FLOOR_Y - 300), (4560 - OFF, FLOOR_Y - 300))])
        }
        Overlay::AtHands | Overlay::IntoShins => {
            lines(vec![arrow((beside + LONG, hand.1), (beside, hand.1))])
        }
        Overlay::HipsBack => lines(vec![arrow((hip.0 - OFF, hip.1), (hip.0 - OFF - LONG, hip.1))]),
        Overlay::HipsForward => {
            lines(vec![arrow((hip.0 - OFF - LONG, hip.1), (hip.0 - OFF, hip.1))])
        }
        Overlay::Chest => chest(pose),
        Overlay::Ring => ring(middle(pose), Strong),
        Overlay::Breath => {
            let (x, y) = (pose.head.0 + 700, pose.head.1 + 300);
            lines(vec![arrow((x + LONG, y), (x, y))])
        }
        Overlay::Lats => {
            let upper = trunk(pose).split_off(4);
            lines(vec![line(upper, Strong, 2 * WIDTH)])
        }
        Overlay::IntoFloor => {
            let down = |x: i32| arrow((x, FLOOR_Y + 50), (x, FLOOR_Y + 450));
            // One under the heel, one under the ball: three would run into each other in a small drawing.
            lines(vec![down(4700), down(5700)])
        }
        Overlay::RiseTogether => {
            lines(vec![up((hip.0 - 1100, hip.1), LONG), up(before_shoulder(pose), LONG)])
        }
        Overlay::BarPath => {
            let path = [(MID_FOOT_X, DL_LOCKOUT.hand.1), (MID_FOOT_X, DL_SETUP.hand.1)];
            let (x, y) = (beside, hand.1);
            lines(vec![stroke(&path, Guide), arrow((x, y - LONG / 2), (x, y + LONG / 2))])
        }
        Overlay::ToesOut => lines(vec![
            line(vec![(8250, 9250), (8000, 8350)], Strong, 2 * WIDTH),
            line(vec![(8750, 9250), (9000, 8350)], Strong, 2 * WIDTH),
        ]),
        Overlay::LevelThigh => {
            lines(vec![stroke(&[(hip.0 - 900, hip.1), (pose.knee.0 + 900, hip.1)], Guide)])
        }
        Overlay::BarToHip => lines(vec![stroke(&[hand, hip], Guide)]),
        Overlay::Up => lines(vec![up((7700, hip.1), LONG)]),
        Overlay::HipsAhead => {
            // As far as each has risen since the start.
            let shoulder = DL_START.shoulder.1 - pose.shoulder.1;
            lines(vec![
                up((hip.0 - 1100, hip.1), DL_START.hip.1 - hip.1),
                up(before_shoulder(pose), shoulder),
            ])
        }
        Overlay::Lever => lines(vec![
            stroke(&[(MID_FOOT_X, FLOOR_Y), (MID_FOOT_X, hand.1)], Guide),
            stroke(&[(MID_FOOT_X, hand.1), hand], Strong),
        ]),
        Overlay::BrokenRing => broken(middle(pose)),
        Overlay::SecondPlate => ring_of((hand.0 + 240, hand.1), PLATE_RADIUS, Fault),
    }
}

fn lines(lines: Vec<FigureLine>) -> Drawing {
    Drawing { lines, circles: Vec::new() }
}

fn stroke(points: &[At], ink: FigureInk) -> FigureLine {
    line(points.to_vec(), ink, if ink == Guide { 0 } else { WIDTH })
}

fn ring(centre: At, ink: FigureInk) -> Drawing {
    ring_of(centre, RING, ink)
}

fn ring_of(centre: At, radius: i32, ink: FigureInk) -> Drawing {
    Drawing { lines: Vec::new(), circles: vec![circle(centre, radius, ink)] }
}

/// An arrow from one place to another; its head is as wide as it is long.
fn arrow(from: At, to: At) -> FigureLine {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let long = i32::try_from((x * x + y * y).unsigned_abs().isqrt()).unwrap_or(1).max(1);
    let head = HEAD.min(long / 2);
    let back = |side: i32| {
        let (along, across) = (-head, side * head * 3 / 4);
        (to.0 + (x * along - y * across) / long, to.1 + (y * along + x * across) / long)
    };
    line(vec![from, to, back(1), to, back(-1)], Strong, WIDTH)
}

/// An arrow up, its middle at a place.
fn up((x, y): At, long: i32) -> FigureLine {
    arrow((x, y + long / 2), (x, y - long / 2))
}

/// Beside the shoulder, where neither arm nor head is.
const fn before_shoulder(pose: &Pose) -> At {
    (pose.shoulder.0 + 1700, pose.shoulder.1 + 300)
}

/// The middle of the trunk.
fn middle(pose: &Pose) -> At {
    trunk(pose).get(4).copied().unwrap_or(pose.spine)
}

/// The chest points forward and up.
fn chest(pose: &Pose) -> Drawing {
    let (x, y) = (pose.shoulder.0 - pose.hip.0, pose.shoulder.1 - pose.hip.1);
    let from = (pose.hip.0 + x * 4 / 5, pose.hip.1 + y * 4 / 5);
    // Forward is a quarter turn from the trunk, which is about 2420 long.
    let front = |far: i32, along: i32| {
        (from.0 + (x * along - y * far) / 2420, from.1 + (y * along + x * far) / 2420)
    };
    lines(vec![arrow(front(OFF, 0), front(OFF + LONG / 4, LONG))])
}

/// A ring of which every third piece is missing.
fn broken((x, y): At) -> Drawing {
    let at = |piece: u8| {
        let turn = f64::from(piece) / f64::from(PIECES) * std::f64::consts::TAU;
        let radius = f64::from(RING);
        #[allow(clippy::cast_possible_truncation, reason = "a place in the box")]
        let by = ((radius * turn.cos()) as i32, (radius * turn.sin()) as i32);
        (x + by.0, y + by.1)
    };
    let pieces = (0..PIECES).filter(|piece| piece % 3 != 2);
    lines(pieces.map(|piece| line(vec![at(piece), at(piece + 1)], Fault, WIDTH)).collect())
}
