//! The lifts as they are meant, phase by phase.
//!
//! Boundary: coordinates in hundredths of the box.

use super::{Overlay, Pose};

/// Deadlift, bent down to the bar.
pub const DL_SETUP: Pose = Pose {
    words: "figure-dl-setup",
    ankle: (4880, 9170),
    knee: (4920, 7100),
    hip: (3300, 5820),
    spine: (4480, 5530),
    shoulder: (5650, 5240),
    elbow: (5430, 6790),
    hand: (5200, 8420),
    head: (6530, 4810),
    over: &[Overlay::MidFoot, Overlay::AtFeet, Overlay::AtHands],
};

/// Deadlift, ready to pull.
pub const DL_START: Pose = Pose {
    words: "figure-deadlift-start",
    ankle: (4880, 9170),
    knee: (5150, 7120),
    hip: (3250, 6330),
    spine: (4330, 5770),
    shoulder: (5400, 5220),
    elbow: (5300, 6770),
    hand: (5200, 8420),
    head: (6160, 4590),
    over: &[Overlay::HipsBack, Overlay::Chest],
};

/// Deadlift, braced; the joints of the start.
pub const DL_BRACE: Pose = Pose {
    words: "figure-dl-brace",
    ankle: (4880, 9170),
    knee: (5150, 7120),
    hip: (3250, 6330),
    spine: (4330, 5770),
    shoulder: (5400, 5220),
    elbow: (5300, 6770),
    hand: (5200, 8420),
    head: (6160, 4590),
    over: &[Overlay::Ring, Overlay::Breath, Overlay::Lats],
};

/// Deadlift, the bar off the floor.
pub const DL_INITIATE: Pose = Pose {
    words: "figure-dl-initiate",
    ankle: (4880, 9170),
    knee: (5040, 7110),
    hip: (3330, 5950),
    spine: (4370, 5320),
    shoulder: (5400, 4700),
    elbow: (5300, 6250),
    hand: (5200, 7900),
    head: (6110, 4020),
    over: &[Overlay::IntoFloor],
};

/// Deadlift, the bar below the knees.
pub const DL_MIDPULL: Pose = Pose {
    words: "figure-dl-midpull",
    ankle: (4880, 9170),
    knee: (5000, 7100),
    hip: (3490, 5700),
    spine: (4430, 4950),
    shoulder: (5380, 4200),
    elbow: (5290, 5750),
    hand: (5200, 7400),
    head: (6000, 3440),
    over: &[Overlay::RiseTogether],
};

/// Deadlift, standing.
pub const DL_LOCKOUT: Pose = Pose {
    words: "figure-dl-lockout",
    ankle: (4880, 9170),
    knee: (4840, 7100),
    hip: (4790, 5040),
    spine: (4810, 3830),
    shoulder: (4840, 2620),
    elbow: (5010, 4170),
    hand: (5200, 5810),
    head: (4820, 1640),
    over: &[Overlay::HipsForward],
};

/// Deadlift, on the way down.
pub const DL_LOWER: Pose = Pose {
    words: "figure-dl-lower",
    ankle: (4880, 9170),
    knee: (5040, 7110),
    hip: (4200, 5230),
    spine: (4950, 4280),
    shoulder: (5700, 3330),
    elbow: (5460, 4870),
    hand: (5200, 6500),
    head: (6130, 2450),
    over: &[Overlay::HipsBack, Overlay::BarPath],
};

/// Squat, standing under the bar.
pub const SQ_SETUP: Pose = Pose {
    words: "figure-squat-setup",
    ankle: (4880, 9170),
    knee: (4990, 7100),
    hip: (5060, 5040),
    spine: (5250, 3850),
    shoulder: (5450, 2660),
    elbow: (4880, 3680),
    hand: (5200, 2550),
    head: (5400, 1680),
    over: &[Overlay::MidFoot, Overlay::ToesOut],
};

/// Squat, half way down.
pub const SQ_DESCEND: Pose = Pose {
    words: "figure-sq-descend",
    ankle: (4880, 9170),
    knee: (5590, 7220),
    hip: (4130, 5770),
    spine: (4760, 4730),
    shoulder: (5390, 3700),
    elbow: (4480, 4430),
    hand: (5200, 3520),
    head: (5720, 2780),
    over: &[Overlay::HipsBack],
};

/// Squat, at the bottom.
pub const SQ_CHEST: Pose = Pose {
    words: "figure-sq-chest",
    ankle: (4880, 9170),
    knee: (5950, 7400),
    hip: (3890, 7500),
    spine: (4630, 6550),
    shoulder: (5370, 5590),
    elbow: (4380, 6210),
    hand: (5200, 5380),
    head: (5790, 4710),
    over: &[Overlay::Chest, Overlay::LevelThigh],
};

/// Squat, half way up.
pub const SQ_ASCEND: Pose = Pose {
    words: "figure-sq-ascend",
    ankle: (4880, 9170),
    knee: (5790, 7310),
    hip: (4040, 6220),
    spine: (4710, 5210),
    shoulder: (5380, 4200),
    elbow: (4440, 4900),
    hand: (5200, 4010),
    head: (5750, 3290),
    over: &[Overlay::BarToHip, Overlay::Up],
};

/// Romanian deadlift, the bar on the lower thighs.
pub const RDL_BAR: Pose = Pose {
    words: "figure-hang-bar",
    ankle: (4880, 9170),
    knee: (4930, 7100),
    hip: (4060, 5230),
    spine: (4930, 4390),
    shoulder: (5800, 3550),
    elbow: (5510, 5080),
    hand: (5200, 6700),
    head: (6350, 2730),
    over: &[Overlay::BarPath],
};

/// Romanian deadlift, the bar below the knees.
pub const RDL_CHEST: Pose = Pose {
    words: "figure-rdl-chest",
    ankle: (4880, 9170),
    knee: (4790, 7100),
    hip: (3630, 5400),
    spine: (4720, 4860),
    shoulder: (5800, 4320),
    elbow: (5460, 5840),
    hand: (5100, 7450),
    head: (6570, 3710),
    over: &[Overlay::Chest],
};

/// Romanian deadlift, the bar at mid-shin.
pub const RDL_DEPTH: Pose = Pose {
    words: "figure-rdl-depth",
    ankle: (4880, 9170),
    knee: (4790, 7100),
    hip: (3540, 5460),
    spine: (4720, 5190),
    shoulder: (5900, 4920),
    elbow: (5560, 6440),
    hand: (5200, 8050),
    head: (6790, 4500),
    over: &[Overlay::IntoShins],
};
