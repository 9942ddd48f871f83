//! The six faults; each fails the very test that it illustrates.
//!
//! Boundary: coordinates in hundredths of the box; the form that each misses is `poses::missed`.

use super::{Overlay, Pose};

/// Fault, the back a bow.
pub const FAULT_ROUND: Pose = Pose {
    words: "figure-fault-round",
    ankle: (4880, 9170),
    knee: (5000, 7100),
    hip: (3450, 5740),
    spine: (4110, 4560),
    shoulder: (5460, 4700),
    elbow: (5330, 6260),
    hand: (5200, 7900),
    head: (6430, 4810),
    over: &[],
};

/// Fault, leaning back.
pub const FAULT_HYPEREXTEND: Pose = Pose {
    words: "figure-fault-hyperextend",
    ankle: (4880, 9170),
    knee: (5020, 7110),
    hip: (5350, 5070),
    spine: (5560, 3770),
    shoulder: (4560, 2910),
    elbow: (5020, 4400),
    hand: (5510, 5970),
    head: (4200, 1990),
    over: &[],
};

/// Fault, the legs almost straight.
pub const FAULT_HIPS_FIRST: Pose = Pose {
    words: "figure-fault-hips-first",
    ankle: (4880, 9170),
    knee: (4790, 7100),
    hip: (3540, 5470),
    spine: (4690, 5110),
    shoulder: (5850, 4760),
    elbow: (5530, 6280),
    hand: (5200, 7900),
    head: (6710, 4280),
    over: &[Overlay::HipsAhead],
};

/// Fault, the bar ahead.
pub const FAULT_BAR_DRIFT: Pose = Pose {
    words: "figure-fault-bar-drift",
    ankle: (4880, 9170),
    knee: (5000, 7100),
    hip: (3740, 5470),
    spine: (4770, 4830),
    shoulder: (5800, 4190),
    elbow: (5850, 5750),
    hand: (5900, 7400),
    head: (6510, 3510),
    over: &[Overlay::Lever],
};

/// Fault, the trunk gives.
pub const FAULT_NO_BRACE: Pose = Pose {
    words: "figure-fault-no-brace",
    ankle: (4880, 9170),
    knee: (5040, 7110),
    hip: (3350, 5920),
    spine: (4190, 5000),
    shoulder: (5400, 4700),
    elbow: (5300, 6250),
    hand: (5200, 7900),
    head: (6320, 4360),
    over: &[Overlay::BrokenRing],
};

/// Fault, two plates a side.
pub const FAULT_TOO_HEAVY: Pose = Pose {
    words: "figure-fault-too-heavy",
    ankle: (4880, 9170),
    knee: (4900, 7100),
    hip: (3460, 5620),
    spine: (4500, 4850),
    shoulder: (5750, 5160),
    elbow: (5480, 6690),
    hand: (5200, 8320),
    head: (6720, 5320),
    over: &[Overlay::SecondPlate],
};
