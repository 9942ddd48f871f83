//! Where what Brace says comes from.
//!
//! Boundary: the keys of the names; the names themselves are texts.

/// A source of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The key of its whole name, for the foot of an article.
    pub name: &'static str,
    /// The key of a word or two, for the end of a line.
    pub chip: &'static str,
}

/// S1: the deadlift form guide.
pub const FORM_GUIDE: Source = Source { name: "source-form-guide", chip: "chip-form-guide" };
/// S2: the article on a sore back after squats and deadlifts.
pub const SORE_BACK: Source =
    Source { name: "source-sore-back-article", chip: "chip-sore-back-article" };
/// Brace's own.
pub const OURS: Source = Source { name: "source-ours", chip: "chip-ours" };
/// The smallest change that matters, by review and panel.
pub const OSTELO: Source = Source { name: "source-ostelo", chip: "chip-ostelo" };
/// The smallest change that matters, measured.
pub const SUZUKI: Source = Source { name: "source-suzuki", chip: "chip-suzuki" };
/// Two hours after exercise, as practice advice.
pub const TWO_HOURS: Source = Source { name: "source-two-hours", chip: "chip-two-hours" };
/// Training that hurts a little, reviewed.
pub const SMITH: Source = Source { name: "source-smith", chip: "chip-smith" };
/// The wide stance, measured at a championship.
pub const ESCAMILLA: Source = Source { name: "source-escamilla", chip: "chip-escamilla" };
/// The hexagonal bar, measured.
pub const SWINTON: Source = Source { name: "source-swinton", chip: "chip-swinton" };
/// Staying active, by guideline.
pub const NG59: Source = Source { name: "source-ng59", chip: "chip-ng59" };
/// Back pain that comes in the second half of the night, by guideline.
pub const NG65: Source = Source { name: "source-ng65", chip: "chip-ng65" };
/// The card with twelve signs.
pub const CARD: Source = Source { name: "source-card", chip: "chip-card" };
/// England's pathway of emergencies.
pub const GIRFT: Source = Source { name: "source-girft", chip: "chip-girft" };
/// A referral guide of the NHS.
pub const LOTHIAN: Source = Source { name: "source-lothian", chip: "chip-lothian" };
/// Germany's guideline.
pub const NVL: Source = Source { name: "source-nvl", chip: "chip-nvl" };
/// Lessons in lifting, reviewed.
pub const VERBEEK: Source = Source { name: "source-verbeek", chip: "chip-verbeek" };
/// Signs that single guidelines word differently.
pub const GUIDELINES: Source = Source { name: "source-guidelines", chip: "chip-guidelines" };
/// How rarely a cause is serious.
pub const HENSCHKE: Source = Source { name: "source-henschke", chip: "chip-henschke" };
