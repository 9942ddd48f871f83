//! What a person says of files out of the log and into it.
//!
//! Boundary: as `args`: texts and paths, read by the core.

use std::path::PathBuf;

/// Where the log goes.
#[derive(clap::Args)]
pub struct ExportArgs {
    /// The file: .jsonl for the whole log, .csv for a spreadsheet
    pub file: PathBuf,
    /// Replace a file of that name
    #[arg(long)]
    pub force: bool,
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
