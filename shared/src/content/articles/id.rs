//! The names of the articles.
//!
//! Boundary: crosses the wire and is kept as what was opened last; what an article says is its own file.

use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

/// An article. Once released a name stays.
#[derive(VariantArray, Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum ArticleId {
    /// The rule of twos.
    RuleOfTwos,
    /// What 0 to 10 mean, and where on the back.
    RatingScale,
    /// The verdict Clear.
    Clear,
    /// The verdict Watch.
    Watch,
    /// The verdict Too much.
    TooMuch,
    /// The verdict Unknown.
    Unknown,
    /// The word while the question is still to come.
    Waiting,
    /// The word where the back went up after the session.
    Rising,
    /// Gentler variations.
    Variations,
    /// When to see someone.
    SeeSomeone,
    /// What the rule's numbers rest on.
    Evidence,
    /// Why there is a checklist.
    Checklist,
    /// How often to deadlift.
    Frequency,
    /// Days off.
    Rest,
}

impl ArticleId {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}
