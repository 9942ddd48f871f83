//! Three cues to think of during a lift.
//!
//! Boundary: data; when one comes up is `content::cues`.

use super::{
    super::{poses, sources::FORM_GUIDE},
    Article,
};

pub(super) const CUES: &[Article] = &[
    said!(
        CueChestUp,
        "cue-chest-up",
        20,
        [FORM_GUIDE],
        [DlStart, SqChest, RdlChest, FaultRound, StoryReturn],
        []
    )
    .found_by("chest up, proud chest", "Brust raus")
    .drawn(&poses::DL_START),
    said!(
        CuePushFloor,
        "cue-push-floor",
        20,
        [FORM_GUIDE],
        [DlInitiate, FaultHipsFirst, StoryReturn],
        []
    )
    .found_by("push the floor, leg press", "Boden wegdrücken")
    .drawn(&poses::DL_INITIATE),
    said!(
        CueDragBar,
        "cue-drag-bar",
        20,
        [FORM_GUIDE],
        [DlMidpull, FaultBarDrift, StoryReturn],
        []
    )
    .found_by("drag the bar, bar on legs", "Stange an den Beinen hochziehen")
    .drawn(&poses::DL_MIDPULL),
];
