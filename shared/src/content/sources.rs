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
/// Its damaged part: a hint, which never stands alone.
pub const SORE_BACK_PART: Source =
    Source { name: "source-sore-back-part", chip: "chip-sore-back-part" };
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
/// One trial of deadlift training, in three reports.
pub const UMEA: Source = Source { name: "source-umea", chip: "chip-umea" };
/// Sixteen weeks of lifting, nobody to compare with.
pub const TJOSVOLL: Source = Source { name: "source-tjosvoll", chip: "chip-tjosvoll" };
/// What prevents new episodes, reviewed.
pub const STEFFENS: Source = Source { name: "source-steffens", chip: "chip-steffens" };
/// How often powerlifters hurt, asked.
pub const STROMBACK: Source = Source { name: "source-stromback", chip: "chip-stromback" };
/// Back trouble and deadlifting, cited.
pub const BENGTSSON: Source = Source { name: "source-bengtsson", chip: "chip-bengtsson" };
/// Exercise in acute pain, reviewed.
pub const IJZELENBERG: Source = Source { name: "source-ijzelenberg", chip: "chip-ijzelenberg" };
/// Bending and back pain, reviewed.
pub const SARACENI: Source = Source { name: "source-saraceni", chip: "chip-saraceni" };
/// The pressure in one disc, measured.
pub const WILKE: Source = Source { name: "source-wilke", chip: "chip-wilke" };
/// How far a neutral spine moves, measured.
pub const NEUTRAL: Source = Source { name: "source-neutral", chip: "chip-neutral" };
/// Good morning beside deadlift, measured.
pub const SCHELLENBERG: Source = Source { name: "source-schellenberg", chip: "chip-schellenberg" };
/// The foot angle in the squat, measured.
pub const LORENZETTI: Source = Source { name: "source-lorenzetti", chip: "chip-lorenzetti" };
/// Which signs say something, reviewed.
pub const DOWNIE: Source = Source { name: "source-downie", chip: "chip-downie" };
/// Serious conditions as a whole picture.
pub const FINUCANE: Source = Source { name: "source-finucane", chip: "chip-finucane" };
/// Blood pressure while lifting, measured.
pub const VALSALVA: Source = Source { name: "source-valsalva", chip: "chip-valsalva" };
/// Warm-ups, reviewed.
pub const FRADKIN: Source = Source { name: "source-fradkin", chip: "chip-fradkin" };
/// Muscle relaxants, reviewed.
pub const CASHIN: Source = Source { name: "source-cashin", chip: "chip-cashin" };
/// Steroids, reviewed.
pub const CHOU: Source = Source { name: "source-chou", chip: "chip-chou" };
/// How many have back pain, asked.
pub const CASSIDY: Source = Source { name: "source-cassidy", chip: "chip-cassidy" };
/// Low mood and new episodes, reviewed.
pub const PINHEIRO: Source = Source { name: "source-pinheiro", chip: "chip-pinheiro" };
/// Strength at the side of the hip, reviewed.
pub const SADLER: Source = Source { name: "source-sadler", chip: "chip-sadler" };
/// What people are told about their backs, asked.
pub const DARLOW: Source = Source { name: "source-darlow", chip: "chip-darlow" };
/// Heavy deadlifts, three people.
pub const HOLMBERG: Source = Source { name: "source-holmberg", chip: "chip-holmberg" };
/// Muscle soreness, from textbooks.
pub const DOMS: Source = Source { name: "source-doms", chip: "chip-doms" };
