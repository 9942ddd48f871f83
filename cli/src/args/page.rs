//! What a page for a clinician shows, and where it is written.
//!
//! Boundary: as `args`: texts, read by the core.

use std::path::PathBuf;

/// A page to hand out.
#[derive(clap::Args)]
pub struct ExportArgs {
    /// The file: its name ends with .pdf or .txt
    pub file: PathBuf,
    /// The first day, such as 2026-02-26; 12 weeks if absent
    #[arg(
        long,
        value_name = "DATE",
        default_value = "",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub from: String,
    /// The last day; today if absent
    #[arg(
        long,
        value_name = "DATE",
        default_value = "",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub to: String,
    /// With your notes, which are left out otherwise
    #[arg(long)]
    pub notes: bool,
    /// Replace a file that is there
    #[arg(long)]
    pub replace: bool,
}
