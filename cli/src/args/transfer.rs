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
    /// The file
    pub file: PathBuf,
    /// Say what it would do, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}
