//! Lifters from the side as joints, in hundredths of a box of 100 by 100, y down, facing right.
//!
//! Boundary: coordinates; `view::lifter` draws them. Computed by inverse kinematics from body proportions, so that
//! each segment is as long in one pose as in the other; one unit is 2.08 cm of a lifter of 175 cm.

mod between;
mod faults;
mod forms;
mod overlay;
#[cfg(test)]
mod tests;

pub use between::{on_the_way, trunk};
pub use faults::*;
pub use forms::*;
pub use overlay::Overlay;

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
    /// What is laid over it.
    pub over: &'static [Overlay],
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

/// The deadlift in seven phases.
pub const DEADLIFT: &[&Pose] =
    &[&DL_SETUP, &DL_START, &DL_BRACE, &DL_INITIATE, &DL_MIDPULL, &DL_LOCKOUT, &DL_LOWER];
/// The squat in four.
pub const SQUAT: &[&Pose] = &[&SQ_SETUP, &SQ_DESCEND, &SQ_CHEST, &SQ_ASCEND];
/// The Romanian deadlift in three.
pub const ROMANIAN: &[&Pose] = &[&RDL_BAR, &RDL_CHEST, &RDL_DEPTH];
/// The six faults.
pub const FAULTS: &[&Pose] = &[
    &FAULT_ROUND,
    &FAULT_HYPEREXTEND,
    &FAULT_HIPS_FIRST,
    &FAULT_BAR_DRIFT,
    &FAULT_NO_BRACE,
    &FAULT_TOO_HEAVY,
];

/// The pose in which a family's items are true; absent where none is drawn.
#[must_use]
pub const fn of(family: Family) -> Option<&'static Pose> {
    match family {
        Family::Floor => Some(&DL_START),
        Family::Hang => Some(&RDL_BAR),
        Family::SquatBack => Some(&SQ_SETUP),
        Family::FloorWide | Family::FloorTrap | Family::HingeBack | Family::SquatFront => None,
    }
}

/// The form that a fault misses; absent for a form.
#[must_use]
pub fn missed(fault: &Pose) -> Option<&'static Pose> {
    let missed = [&DL_INITIATE, &DL_LOCKOUT, &DL_INITIATE, &DL_MIDPULL, &DL_INITIATE, &DL_START];
    FAULTS.iter().zip(missed).find(|(known, _)| **known == fault).map(|(_, form)| form)
}
