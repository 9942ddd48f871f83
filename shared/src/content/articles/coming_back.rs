//! The way back to the load: one story, and the plan made of it.
//!
//! Boundary: data; the plan's rules are `domain::plan`.

use super::{
    super::{
        poses,
        sources::{FORM_GUIDE, OURS},
    },
    Article,
};

pub(super) const COMING_BACK: &[Article] = &[
    limited!(
        StoryReturn,
        "story-return",
        80,
        OURS,
        [FORM_GUIDE],
        [PlanHow, CueChestUp, CuePushFloor, CueDragBar, FaultHipsFirst, FaultBarDrift],
        []
    )
    .found_by("Mark, case, story, 50 80", "Beispiel, Fall, Geschichte")
    .drawn(&poses::DL_MIDPULL),
    limited!(
        PlanHow,
        "plan-how",
        70,
        OURS,
        [FORM_GUIDE, OURS],
        [StoryReturn, RuleAct, Frequency],
        []
    )
    .found_by(
        "return plan, deload, comeback, 50 percent",
        "Rückkehrplan, Aufbauplan, Wiedereinstieg, 50 Prozent",
    ),
];
