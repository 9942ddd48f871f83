//! What a person says of new symptoms.
//!
//! Boundary: as `args`: texts, read by the core.

use clap::ArgAction;

/// What is new, or what has become of it.
#[derive(clap::Args)]
pub struct FlagsArgs {
    /// None of it is new
    #[arg(long, conflicts_with_all = ["new", "end"])]
    pub none: bool,
    /// New, or worse than before: its id; may repeat
    #[arg(long, value_name = "FLAG", action = ArgAction::Append, allow_hyphen_values = true, conflicts_with = "end")]
    pub new: Vec<String>,
    /// Say what has become of one: its id
    #[arg(long, value_name = "FLAG", allow_hyphen_values = true)]
    pub end: Option<String>,
    /// Who looked at it: emergency, doctor or physiotherapist
    #[arg(long, value_name = "WHO", requires = "end", allow_hyphen_values = true)]
    pub seen: Option<String>,
    /// They said: may-lift, within-limits, not-now or waiting
    #[arg(long, value_name = "WORD", requires = "seen", allow_hyphen_values = true)]
    pub outcome: Option<String>,
    /// Within which limits
    #[arg(long, value_name = "TEXT", requires = "seen", allow_hyphen_values = true)]
    pub limits: Option<String>,
    /// It was named by mistake
    #[arg(long, requires = "end", conflicts_with_all = ["seen", "gone"])]
    pub mistake: bool,
    /// It has gone without anyone looking at it
    #[arg(long, requires = "end", conflicts_with = "seen")]
    pub gone: bool,
    /// Whose emergency number to show, such as GB; "" for here
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub region: Option<String>,
}
