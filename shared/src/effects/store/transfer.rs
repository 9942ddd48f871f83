//! The whole log out of Brace, and facts from a file into it.
//!
//! Boundary: what to do with which file; the bytes are `exchange`'s, the rows the store's.

use super::change::Undoable;
use crate::domain::{
    clock::BootAnchor,
    id::BatchId,
    moment::Stamp,
    transfer::{FileEnding, ForeignBatch},
};
use std::sync::Arc;

/// Writes the log to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The file.
    pub path: String,
    /// What it is to hold.
    pub ending: FileEnding,
    /// What to do where there is one of that name.
    pub replace: Replace,
    /// When.
    pub at: Stamp,
}

/// Writes the log into the outbox, from where a shell hands it on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The file's name, without a folder.
    pub name: String,
    /// What it is to hold.
    pub ending: FileEnding,
    /// When.
    pub at: Stamp,
}

/// What to do where there is a file of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replace {
    /// Leave it, and say so.
    Never,
    /// The person said that it may go.
    Allowed,
}

/// Brings facts into the log, all of them or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The facts.
    pub what: Incoming,
    /// Whether to keep them.
    pub trial: Trial,
    /// When.
    pub at: Stamp,
    /// Where boots began that the log does not know yet: `at` is dated by them.
    pub anchors: Vec<BootAnchor>,
    /// The import's id.
    pub id: BatchId,
    /// What undo will take back, as one step.
    pub done: Undoable,
}

/// Whether an import is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// It says what it would do, and does nothing.
    Preview,
    /// It is kept, durably.
    Kept,
}

/// Facts on their way into the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// A whole log that Brace wrote to this file: the store reads it line by line.
    File {
        /// The file.
        path: String,
    },
    /// Whole sessions of another app. One whose id the log has is there already, and stays as it is.
    Sessions(Arc<ForeignBatch>),
}
