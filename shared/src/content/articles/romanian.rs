//! The Romanian deadlift.
//!
//! Boundary: data; the figures are `content::poses`.

use super::{
    super::{
        poses,
        sources::{OURS, SORE_BACK},
    },
    Article,
};

pub(super) const ROMANIAN: &[Article] = &[
    said!(RdlWhat, "rdl-what", 40, [SORE_BACK, OURS], [RdlBar, DlLower, TermHinge], [])
        .found_by(
            "RDL, Romanian deadlift, stiff leg, hamstrings",
            "rumänisches Kreuzheben, RDL, gestreckte Beine",
        )
        .drawn(&poses::RDL_BAR),
    said!(RdlBar, "rdl-bar", 35, [SORE_BACK], [FaultBarDrift, CueDragBar, PairLats], [])
        .found_by("bar close, bar escaping, bar path", "Stange nah, Stangenweg")
        .drawn(&poses::RDL_BAR),
    said!(RdlChest, "rdl-chest", 30, [SORE_BACK], [CueChestUp, RdlDepth, TermNeutral], [])
        .found_by("chest up, bottom position", "Brust raus, unten")
        .drawn(&poses::RDL_CHEST),
    limited!(RdlDepth, "rdl-depth", 50, OURS, [SORE_BACK], [RdlChest, RdlBar, PairLats], [])
        .found_by(
            "how low, depth, range of motion, hamstring stretch",
            "Tiefe, wie tief, Bewegungsumfang",
        )
        .drawn(&poses::RDL_DEPTH),
];
