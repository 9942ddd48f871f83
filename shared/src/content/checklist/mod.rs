//! How each item of the checklist is worded for each family, and where that comes from.
//!
//! Boundary: keys of texts; S1 words the deadlift, S2 some of the squat and the Romanian deadlift, the rest is
//! ours and says so.

mod fixes;
#[cfg(test)]
mod tests;
mod words;

use crate::domain::{
    checklist::{Breathing, Family, Item},
    exercise::ExerciseId,
    source::Origin,
};

/// What an item says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The key of what to do, as a sentence.
    pub text: &'static str,
    /// The key of at most four words to think of.
    pub cue: &'static str,
    /// The key of what to do where it is not true yet.
    pub fix: &'static str,
    /// Where the sentence comes from, the first source first.
    pub origins: &'static [Origin],
}

/// What decides how an item is worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worded {
    /// The lift's family.
    pub family: Family,
    /// How the load is held in front, where it is.
    pub held: Held,
    /// How the person is to breathe.
    pub breathing: Breathing,
}

/// How a load in front of the body is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// A bar on the shoulders, the elbows up.
    OnShoulders,
    /// A load against the chest.
    AtChest,
    /// A bar in the crooks of the elbows.
    InElbows,
}

impl Held {
    /// How a lift's load is held in front: a lift of the person's own against the chest.
    #[must_use]
    pub fn of(exercise: &ExerciseId) -> Self {
        match exercise.as_str() {
            "front-squat" => Self::OnShoulders,
            "zercher-squat" => Self::InElbows,
            _ => Self::AtChest,
        }
    }
}

/// What an item says to how.
#[must_use]
pub const fn wording(item: Item, how: Worded) -> Wording {
    let (text, cue, origins) = match item {
        Item::Feet => words::feet(how.family),
        Item::Grip => words::grip(how),
        Item::Shoulders => words::shoulders(how.family),
        Item::Spine => words::spine(how.family),
        Item::Brace => words::brace(how.breathing),
        Item::Lats => words::lats(how.family),
        Item::Bar => words::bar(how.family),
        Item::Intent => words::intent(how.family),
    };
    Wording { text, cue, fix: fixes::fix(item, how), origins }
}

/// The key of an item's name.
#[must_use]
pub const fn name(item: Item) -> &'static str {
    match item {
        Item::Feet => "check-feet",
        Item::Grip => "check-grip",
        Item::Shoulders => "check-shoulders",
        Item::Spine => "check-spine",
        Item::Brace => "check-brace",
        Item::Lats => "check-lats",
        Item::Bar => "check-bar",
        Item::Intent => "check-intent",
    }
}
