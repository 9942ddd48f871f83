//! What to do about an item that is not true yet.
//!
//! Boundary: one thing to do, then the tick; all of it ours.

use super::Worded;
use crate::domain::checklist::{
    Breathing,
    Family::{Floor, FloorTrap, FloorWide, Hang, HingeBack, SquatBack, SquatFront},
    Item,
};

/// The key of what to do.
pub(super) const fn fix(item: Item, how: Worded) -> &'static str {
    match (item, how.family) {
        (Item::Feet, Floor | FloorWide) => "check-fix-feet-bar",
        (Item::Feet, FloorTrap) => "check-fix-feet-handles",
        (Item::Feet, Hang | HingeBack | SquatBack | SquatFront) => "check-fix-feet-standing",
        (Item::Grip, Floor | FloorWide | FloorTrap | Hang) => "check-fix-grip-hands",
        (Item::Grip, HingeBack | SquatBack) => "check-fix-grip-back",
        (Item::Grip, SquatFront) => "check-fix-grip-front",
        (Item::Shoulders, Floor | FloorWide | FloorTrap) => "check-fix-shoulders-floor",
        (Item::Shoulders, Hang | HingeBack | SquatBack | SquatFront) => {
            "check-fix-shoulders-standing"
        }
        (Item::Spine, Floor | FloorWide | FloorTrap | Hang | HingeBack) => "check-fix-spine-hinge",
        (Item::Spine, SquatBack | SquatFront) => "check-fix-spine-squat",
        (Item::Brace, _) => match how.breathing {
            Breathing::Ordinary => "check-fix-brace-ordinary",
            Breathing::AskFirst => "check-fix-brace-ask-first",
        },
        (Item::Lats, Floor | FloorWide | Hang) => "check-fix-lats-bar",
        (Item::Lats, FloorTrap | SquatFront) => "check-fix-lats-load",
        (Item::Lats, HingeBack | SquatBack) => "check-fix-lats-back",
        (Item::Bar, Floor | FloorWide | Hang) => "check-fix-bar-feet",
        (Item::Bar, FloorTrap) => "check-fix-bar-handles",
        (Item::Bar, HingeBack | SquatBack) => "check-fix-bar-back",
        (Item::Bar, SquatFront) => "check-fix-bar-front",
        (Item::Intent, _) => "check-fix-intent",
    }
}
