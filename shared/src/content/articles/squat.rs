//! The squat.
//!
//! Boundary: data; the figures are `content::poses`.

use super::{
    super::{
        poses,
        sources::{FORM_GUIDE, LORENZETTI, OURS, SORE_BACK},
    },
    Article,
};

pub(super) const SQUAT: &[Article] = &[
    said!(SqWhat, "sq-what", 35, [FORM_GUIDE, SORE_BACK], [DlWhat, SqSetup, ClaimHelps], [])
        .found_by("squat, back squat", "Kniebeuge, Backsquat")
        .drawn(&poses::SQ_SETUP),
    said!(SqSetup, "sq-setup", 35, [SORE_BACK], [SqToes, SqDescend, TermMidfoot], [])
        .found_by("bar position, stance, rack, unrack", "Stangenablage, Stand, Kniebeuge Aufbau")
        .drawn(&poses::SQ_SETUP),
    limited!(SqToes, "sq-toes", 50, LORENZETTI, [SORE_BACK], [SqSetup, ClaimToes], [EvLorenzetti])
        .found_by("toes out, foot angle, duck feet", "Zehen außen, Fußwinkel")
        .drawn(&poses::SQ_SETUP),
    limited!(SqDescend, "sq-descend", 50, OURS, [SORE_BACK], [SqChest, SqLean, TermNeutral], [])
        .found_by("descent, depth, parallel, butt wink", "Abstieg, Tiefe, parallel")
        .drawn(&poses::SQ_DESCEND),
    said!(SqChest, "sq-chest", 35, [SORE_BACK], [CueChestUp, SqDescend, FaultRound], [])
        .found_by("chest up, torso, upright", "Brust raus, aufrecht, Oberkörper")
        .drawn(&poses::SQ_CHEST),
    limited!(SqLean, "sq-lean", 45, OURS, [SORE_BACK], [SqChest, HabitCore, TermMidfoot], [])
        .found_by("leaning forward, good morning squat, tipping", "Vorlage, nach vorn kippen")
        .drawn(&poses::SQ_DESCEND),
    said!(SqAscend, "sq-ascend", 35, [SORE_BACK], [SqChest, SqLean], [])
        .found_by("ascent, standing up, hips under", "Aufstehen, hochkommen")
        .drawn(&poses::SQ_ASCEND),
];
