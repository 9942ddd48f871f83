//! What "What is this?" opens, wherever it stands.
//!
//! Boundary: from a thing of the domain to the name of its article.

use super::ArticleId;
use crate::{
    content::checklist::Worded,
    domain::{
        checklist::{Breathing, Family, Item},
        fault::Fault,
        flags::{Flag, Level, OpenFlag},
    },
};

/// The article of an item of the checklist, as it is worded.
#[must_use]
pub const fn item(item: Item, how: Worded) -> ArticleId {
    let squat = matches!(how.family, Family::SquatBack | Family::SquatFront);
    match item {
        Item::Brace if matches!(how.breathing, Breathing::AskFirst) => ArticleId::FlagsBreath,
        Item::Feet if squat => ArticleId::SqSetup,
        Item::Shoulders if squat => ArticleId::SqChest,
        Item::Feet | Item::Shoulders => ArticleId::DlSetup,
        Item::Grip => ArticleId::PairGrip,
        Item::Spine => ArticleId::TermNeutral,
        Item::Brace => ArticleId::DlBrace,
        Item::Lats => ArticleId::PairLats,
        Item::Bar if squat => ArticleId::TermMidfoot,
        Item::Bar => ArticleId::FaultBarDrift,
        Item::Intent if squat => ArticleId::SqDescend,
        Item::Intent => ArticleId::DlLockout,
    }
}

/// The article of a flag that is open.
#[must_use]
pub const fn flag(open: &OpenFlag) -> ArticleId {
    match (open.flag, open.level) {
        (Flag::BothLegs, _) => ArticleId::FlagsLegs,
        (_, Level::Emergency) => ArticleId::FlagsNow,
        (_, Level::Today) => ArticleId::FlagsToday,
        (_, Level::Evaluate) => ArticleId::FlagsSoon,
    }
}

/// The article of a fault that a set is tagged with.
#[must_use]
pub const fn fault(fault: Fault) -> ArticleId {
    match fault {
        Fault::Round => ArticleId::FaultRound,
        Fault::Hyperextend => ArticleId::FaultHyperextend,
        Fault::HipsFirst => ArticleId::FaultHipsFirst,
        Fault::BarDrift => ArticleId::FaultBarDrift,
        Fault::NoBrace => ArticleId::FaultNoBrace,
        Fault::TooHeavy => ArticleId::FaultTooHeavy,
    }
}
