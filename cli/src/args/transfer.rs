//! What a person says of files out of the log and into it.
//!
//! Boundary: as `args`: texts and paths, read by the core.

use std::path::PathBuf;

/// Where the log goes, or a page of it.
#[derive(clap::Args)]
pub struct ExportArgs {
    /// .jsonl the whole log, .csv a spreadsheet, .pdf or .txt a page
    pub file: PathBuf,
    /// Replace a file of that name
    #[arg(long)]
    pub replace: bool,
    /// What the page shows
    #[command(flatten)]
    pub page: PageArgs,
}

/// What a page for a clinician shows.
#[derive(clap::Args)]
pub struct PageArgs {
    /// Of a page: its first day; 12 weeks ago if absent
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub from: Option<String>,
    /// Of a page: its last day; today if absent
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub to: Option<String>,
    /// Of a page: with your notes, which are left out otherwise
    #[arg(long)]
    pub notes: bool,
}

impl PageArgs {
    /// Whether anything of a page was chosen.
    pub const fn is_chosen(&self) -> bool {
        self.from.is_some() || self.to.is_some() || self.notes
    }
}

/// Where facts come from.
#[derive(clap::Args)]
pub struct ImportArgs {
    /// The file: Brace's own, or another app's export
    pub file: PathBuf,
    /// Say what it would do, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The unit of loads that have none in the file: kg or lb
    #[arg(long, value_name = "UNIT", allow_hyphen_values = true)]
    pub unit: Option<String>,
    /// What a name in the file means: NAME=EXERCISE, or NAME=own
    #[arg(long = "as", value_name = "ANSWER", allow_hyphen_values = true)]
    pub names: Vec<String>,
    /// Names that are asked about keep their own
    #[arg(long)]
    pub keep_names: bool,
}
