//! What a person says of the whole back, of themselves, and of exercises and gear of their own.
//!
//! Boundary: as `args`: texts, read by the core.

/// A check of the whole back.
#[derive(clap::Args)]
pub struct FullCheckArgs {
    /// A place and its rating: lower-centre=2; may repeat
    #[arg(long, value_name = "SITE=NRS", allow_hyphen_values = true)]
    pub rate: Vec<String>,
    /// A note; at the end it is the session's
    #[arg(long, default_value = "", hide_default_value = true, allow_hyphen_values = true)]
    pub note: String,
    /// Something was taken against the pain
    #[arg(long)]
    pub relief: bool,
}

/// What is asked about a person.
#[derive(clap::Args)]
pub struct AboutArgs {
    /// Which question; all of them if absent
    #[arg(allow_hyphen_values = true)]
    pub item: Option<String>,
    /// The answer, such as yes, no or 20-44
    #[arg(allow_hyphen_values = true)]
    pub value: Option<String>,
    /// You have read all of it: the app asks again in 90 days
    #[arg(long)]
    pub seen: bool,
}

/// What to do with exercises.
#[derive(clap::Args)]
pub struct ExercisesArgs {
    /// The beginnings of words of its name; with an option the whole
    // A hyphen would take the options for words.
    #[arg(value_name = "WORD")]
    pub words: Vec<String>,
    /// Add your own: --new Curl --pattern other
    #[arg(long, value_name = "NAME", allow_hyphen_values = true, conflicts_with_all = ["words", "rename", "archive", "restore"])]
    pub new: Option<String>,
    /// How your own one moves: hinge, squat or other
    #[arg(long, value_name = "WORD", allow_hyphen_values = true, conflicts_with_all = ["rename", "archive", "restore"])]
    pub pattern: Option<String>,
    /// Its load: floor, handles, hands, back, front or none
    #[arg(long, value_name = "WORD", allow_hyphen_values = true, conflicts_with_all = ["rename", "archive", "restore"])]
    pub load: Option<String>,
    /// Call it something else; "" brings its name back
    #[arg(long, value_name = "NAME", allow_hyphen_values = true, conflicts_with_all = ["archive", "restore"])]
    pub rename: Option<String>,
    /// Hide it; sets stay
    #[arg(long, conflicts_with = "restore")]
    pub archive: bool,
    /// Show it again
    #[arg(long)]
    pub restore: bool,
}

/// What is owned, and how one lift is loaded.
#[derive(clap::Args)]
pub struct GearArgs {
    /// A bar of yours to add, change or delete: its name
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub bar: Option<String>,
    /// What it weighs, such as 15kg
    #[arg(long, requires = "bar", allow_hyphen_values = true)]
    pub weight: Option<String>,
    /// A lift that it is for, or every; may repeat
    #[arg(long = "for", value_name = "LIFT", requires = "bar", allow_hyphen_values = true)]
    pub lifts: Vec<String>,
    /// Delete the bar
    #[arg(long, requires = "bar", conflicts_with_all = ["weight", "lifts"])]
    pub delete: bool,
    /// Pairs of plates: "25x4,20x1"; usual for Brace's own
    #[arg(long, value_name = "PAIRS", requires = "unit", allow_hyphen_values = true)]
    pub plates: Option<String>,
    /// A lift, to choose its unit or its rest
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    pub lift: Option<String>,
    /// Rest after the lift: 3min, 90s, 1:30, or usual
    #[arg(long, value_name = "TIME", requires = "lift", allow_hyphen_values = true)]
    pub rest: Option<String>,
    /// Either kg or lb; for a lift usual, too
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub unit: Option<String>,
}

/// What there is to read.
#[derive(clap::Args)]
pub struct LearnArgs {
    /// Words to look for, in English or German; the shelves if absent
    // A hyphen would take the options for words.
    #[arg(value_name = "WORD")]
    pub words: Vec<String>,
    /// Only the titles, of all that fits
    #[arg(long)]
    pub list: bool,
    /// The whole library in Markdown, to print
    #[arg(long, conflicts_with_all = ["words", "list"])]
    pub all: bool,
}
