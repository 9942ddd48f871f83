//! Lifters from the side as joints, in hundredths of a box of 100 by 100, y down, facing right.
//!
//! Boundary: coordinates; `view::figures` draws them. Computed by inverse kinematics from body proportions, so that
//! each segment is as long in one pose as in the other.

use super::figures::At;
use crate::domain::checklist::Family;

/// A lifter in one position.
#[derive(Debug, PartialEq, Eq)]
pub struct Pose {
    /// The key of what it shows, in words.
    pub words: &'static str,
    /// The ankle.
    pub ankle: At,
    /// The knee.
    pub knee: At,
    /// The hip.
    pub hip: At,
    /// What bends the trunk: the control point of a curve from the hip to the shoulder.
    pub spine: At,
    /// The shoulder.
    pub shoulder: At,
    /// The elbow.
    pub elbow: At,
    /// The hand.
    pub hand: At,
    /// The middle of the head.
    pub head: At,
}

/// The heel and the toe, flat on the floor.
pub const FOOT: [At; 2] = [(4560, 9500), (5840, 9500)];
/// The floor.
pub const FLOOR_Y: i32 = 9500;
/// The middle of the foot.
pub const MID_FOOT_X: i32 = 5200;
/// A plate's radius (450 mm across).
pub const PLATE_RADIUS: i32 = 1080;
/// The bar's radius.
pub const BAR_RADIUS: i32 = 70;
/// The head's radius.
pub const HEAD_RADIUS: i32 = 520;
/// How thick trunk, thigh, shank and arm are.
pub const THICKNESS: [i32; 4] = [520, 460, 300, 240];

/// Deadlift, ready to pull.
pub const DEADLIFT_START: Pose = Pose {
    words: "figure-deadlift-start",
    ankle: (4880, 9170),
    knee: (5150, 7120),
    hip: (3250, 6330),
    spine: (4330, 5770),
    shoulder: (5400, 5220),
    elbow: (5300, 6770),
    hand: (5200, 8420),
    head: (6160, 4590),
};

/// Romanian deadlift, the bar on the lower thighs.
pub const HANG_BAR: Pose = Pose {
    words: "figure-hang-bar",
    ankle: (4880, 9170),
    knee: (4930, 7100),
    hip: (4060, 5230),
    spine: (4930, 4390),
    shoulder: (5800, 3550),
    elbow: (5510, 5080),
    hand: (5200, 6700),
    head: (6350, 2730),
};

/// Squat, standing under the bar.
pub const SQUAT_SETUP: Pose = Pose {
    words: "figure-squat-setup",
    ankle: (4880, 9170),
    knee: (4990, 7100),
    hip: (5060, 5040),
    spine: (5250, 3850),
    shoulder: (5450, 2660),
    elbow: (4880, 3680),
    hand: (5200, 2550),
    head: (5400, 1680),
};

/// The pose in which a family's items are true; absent where none is drawn.
#[must_use]
pub const fn of(family: Family) -> Option<&'static Pose> {
    match family {
        Family::Floor => Some(&DEADLIFT_START),
        Family::Hang => Some(&HANG_BAR),
        Family::SquatBack => Some(&SQUAT_SETUP),
        Family::FloorWide | Family::FloorTrap | Family::HingeBack | Family::SquatFront => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&Pose; 3] = [&DEADLIFT_START, &HANG_BAR, &SQUAT_SETUP];

    fn apart((ax, ay): At, (bx, by): At) -> i32 {
        let squared = u32::try_from((ax - bx).pow(2) + (ay - by).pow(2)).unwrap();
        i32::try_from(squared.isqrt()).unwrap()
    }

    #[test]
    fn shank_thigh_and_trunk_are_as_long_in_every_pose_and_the_bar_is_over_mid_foot() {
        for pose in ALL {
            for (from, to, long) in [
                (pose.ankle, pose.knee, 2070),
                (pose.knee, pose.hip, 2060),
                (pose.hip, pose.shoulder, 2420),
                (pose.shoulder, pose.head, 980),
            ] {
                let found = apart(from, to);
                assert!((found - long).abs() <= 15, "{}: {found} is not {long}", pose.words);
            }
            assert!((pose.hand.0 - MID_FOOT_X).abs() <= 100, "{}", pose.words);
        }
    }

    #[test]
    fn a_straight_arm_is_as_long_in_both_hinges() {
        for pose in [&DEADLIFT_START, &HANG_BAR] {
            let upper = apart(pose.shoulder, pose.elbow);
            let lower = apart(pose.elbow, pose.hand);
            assert!((upper - 1560).abs() <= 15 && (lower - 1650).abs() <= 15, "{}", pose.words);
        }
    }
}
