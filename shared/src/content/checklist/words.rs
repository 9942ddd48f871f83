//! The sentence and the cue of each item, family by family.
//!
//! Boundary: one function an item, in the order of the source; where families read alike they share a key.

use super::{Held, Worded};
use crate::domain::{
    checklist::{
        Breathing,
        Family::{self, Floor, FloorTrap, FloorWide, Hang, HingeBack, SquatBack, SquatFront},
    },
    source::Origin::{self, FormGuide, Ours, SoreBackArticle},
};

/// The sentence's key, the cue's key, and where the sentence comes from.
type Said = (&'static str, &'static str, &'static [Origin]);

const GUIDE: &[Origin] = &[FormGuide];
const ARTICLE: &[Origin] = &[SoreBackArticle];
const OURS: &[Origin] = &[Ours];
const ARTICLE_AND_OURS: &[Origin] = &[SoreBackArticle, Ours];

pub(super) const fn feet(family: Family) -> Said {
    match family {
        Floor => ("check-feet-floor", "check-cue-feet-floor", GUIDE),
        // The stance is S2's.
        FloorWide => ("check-feet-floor-wide", "check-cue-feet-floor", ARTICLE_AND_OURS),
        FloorTrap => ("check-feet-floor-trap", "check-cue-feet-floor-trap", OURS),
        Hang => ("check-feet-hang", "check-cue-feet-hang", OURS),
        HingeBack => ("check-feet-hinge-back", "check-cue-feet-hinge-back", OURS),
        SquatBack => ("check-feet-squat", "check-cue-feet-squat", ARTICLE),
        SquatFront => ("check-feet-squat", "check-cue-feet-squat", OURS),
    }
}

pub(super) const fn grip(how: Worded) -> Said {
    match how.family {
        Floor | Hang => ("check-grip-floor", "check-cue-grip-bar", GUIDE),
        FloorWide => ("check-grip-floor-wide", "check-cue-grip-bar", OURS),
        FloorTrap => ("check-grip-floor-trap", "check-cue-grip-handles", OURS),
        HingeBack => ("check-grip-back", "check-cue-grip-bar", OURS),
        SquatBack => ("check-grip-back", "check-cue-grip-bar", ARTICLE_AND_OURS),
        SquatFront => match how.held {
            Held::OnShoulders => ("check-grip-front", "check-cue-grip-front", OURS),
            Held::AtChest => ("check-grip-goblet", "check-cue-grip-goblet", OURS),
            Held::InElbows => ("check-grip-elbows", "check-cue-grip-elbows", OURS),
        },
    }
}

pub(super) const fn shoulders(family: Family) -> Said {
    match family {
        Floor => ("check-shoulders-floor", "check-cue-shoulders-bar", GUIDE),
        FloorWide => ("check-shoulders-floor-wide", "check-cue-shoulders-bar", OURS),
        FloorTrap => ("check-shoulders-floor-trap", "check-cue-shoulders-handles", OURS),
        Hang => ("check-shoulders-hang", "check-cue-chest-up", OURS),
        HingeBack => ("check-shoulders-hinge-back", "check-cue-chest-up", OURS),
        SquatBack => ("check-shoulders-squat", "check-cue-chest-up", ARTICLE),
        SquatFront => ("check-shoulders-squat", "check-cue-chest-up", OURS),
    }
}

pub(super) const fn spine(family: Family) -> Said {
    let cue = "check-cue-spine";
    match family {
        Floor => ("check-spine-neutral", cue, GUIDE),
        FloorWide | FloorTrap | HingeBack | SquatFront => ("check-spine-neutral", cue, OURS),
        Hang => ("check-spine-hang", cue, ARTICLE),
        SquatBack => ("check-spine-squat-back", cue, ARTICLE),
    }
}

/// S1 words it for every lift; only how a person is to breathe makes a difference.
pub(super) const fn brace(breathing: Breathing) -> Said {
    match breathing {
        Breathing::Ordinary => ("check-brace-ordinary", "check-cue-brace-ordinary", GUIDE),
        Breathing::AskFirst => ("check-brace-ask-first", "check-cue-brace-ask-first", OURS),
    }
}

pub(super) const fn lats(family: Family) -> Said {
    let cue = "check-cue-lats";
    match family {
        Floor => ("check-lats-floor", cue, GUIDE),
        FloorWide | FloorTrap => ("check-lats-floor", cue, OURS),
        Hang => ("check-lats-hang", cue, OURS),
        HingeBack | SquatBack => ("check-lats-back", cue, OURS),
        SquatFront => ("check-lats-front", cue, OURS),
    }
}

pub(super) const fn bar(family: Family) -> Said {
    match family {
        Floor => ("check-bar-floor", "check-cue-bar-floor", GUIDE),
        FloorWide => ("check-bar-floor", "check-cue-bar-floor", OURS),
        FloorTrap => ("check-bar-floor-trap", "check-cue-bar-floor-trap", OURS),
        Hang => ("check-bar-hang", "check-cue-bar-hang", ARTICLE),
        HingeBack => ("check-bar-hinge-back", "check-cue-feet-floor", OURS),
        SquatBack => ("check-bar-squat-back", "check-cue-feet-floor", ARTICLE_AND_OURS),
        SquatFront => ("check-bar-squat-front", "check-cue-bar-squat-front", OURS),
    }
}

pub(super) const fn intent(family: Family) -> Said {
    let hips = "check-cue-intent-hips";
    match family {
        Floor => ("check-intent-floor", hips, GUIDE),
        FloorWide => ("check-intent-floor", hips, OURS),
        FloorTrap => ("check-intent-floor-trap", hips, OURS),
        Hang | HingeBack => ("check-intent-hinge", hips, OURS),
        SquatBack => ("check-intent-squat-back", "check-cue-intent-squat-back", ARTICLE_AND_OURS),
        SquatFront => ("check-intent-squat-front", "check-cue-intent-squat-front", OURS),
    }
}
