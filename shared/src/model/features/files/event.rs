//! What a person can do on the page of files, and what a shell reports of the system's pickers.
//!
//! Boundary: crosses the wire; every value may be anything, a path above all.

use crate::{domain::load::LoadUnit, model::foreign::Meant};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about files on the page of files, or about the page for a clinician as a text.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FilesEvent {
    /// Write the log to a file, and let the person choose where it goes.
    Save(SaveAs),
    /// Let the person choose a file to look at.
    Pick,
    /// They chose one.
    Picked {
        /// Where the shell's private copy of it lies.
        path: String,
        /// What the person knows it as.
        name: String,
    },
    /// They chose none.
    NotPicked(FileOutcome),
    /// What became of the file that was to be saved.
    Handed(FileOutcome),
    /// The loads of the file that lies open are in this unit.
    Unit(LoadUnit),
    /// What one name in it means.
    Name {
        /// The name as the file has it.
        name: String,
        /// What it means.
        meant: Meant,
    },
    /// All names that are still asked about keep their own.
    KeepNames,
    /// Bring in what the file holds.
    BringIn,
    /// Close it, and bring nothing in.
    Leave,
    /// Offer the page for a clinician to the system's share sheet, as it stands.
    ShareSummary,
}

/// What is saved.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SaveAs {
    /// The whole log, which any Brace can read.
    WholeLog,
    /// A table of its sets and ratings for a spreadsheet.
    Table,
}

/// How it went with the system's picker.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FileOutcome {
    /// The file is where the person wanted it.
    Done,
    /// The person left.
    Cancelled,
    /// The system could not read it or write it.
    Failed,
}
