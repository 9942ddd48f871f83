//! What became of an export or an import.
//!
//! Boundary: counts and places; the sentences are `view`'s.

use super::{Counts, Noun};
use crate::domain::moment::Stamp;

/// How many facts that differ are listed by their lines.
pub const LISTED: usize = 50;

/// What an export wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// How much of what.
    pub counts: Counts,
    /// How many rows of the log are not as they were written, or cannot be read by this Brace: they are not in the
    /// file.
    pub left_out: u64,
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// What the log lacked.
    pub new: Counts,
    /// What the log has as the file says it.
    pub there: Counts,
    /// What lies in the log's bin and not in the file's: it stays there.
    pub in_bin: u64,
    /// What the file's bin holds and the log's did not: it is there now.
    pub removed: u64,
    /// What an import that was taken back had brought before: it is back.
    pub back: u64,
    /// Sessions that the log knew only as begun, and that are ended now.
    pub ended: u64,
    /// How many facts the log has otherwise.
    pub differ: u64,
    /// Whether what the file says of one of them is in the bin now, and was not before.
    pub copied: bool,
    /// The first [`LISTED`] of them.
    pub differing: Vec<Differing>,
    /// When the earliest session of the file began.
    pub first: Option<Stamp>,
    /// When the latest session of the file began.
    pub last: Option<Stamp>,
}

impl Imported {
    /// It leaves the log as it is.
    #[must_use]
    pub fn changes_nothing(&self) -> bool {
        let rows = self.removed + self.back + self.ended;
        self.new.facts() == 0 && rows == 0 && !self.copied
    }

    /// Takes the start of a session into its range of time.
    pub fn reaches(&mut self, started: &Stamp) {
        let earlier = |first: &Stamp| started.instant() < first.instant();
        if self.first.as_ref().is_none_or(earlier) {
            self.first = Some(started.clone());
        }
        if self.last.as_ref().is_none_or(|last| last.instant() < started.instant()) {
            self.last = Some(started.clone());
        }
    }

    /// A fact that the log has otherwise.
    pub fn differs(&mut self, differing: Differing) {
        self.differ += 1;
        self.copied |= differing.kept == Kept::InTheBin;
        if self.differing.len() < LISTED {
            self.differing.push(differing);
        }
    }
}

/// A fact that the log has otherwise than the file: what the log says stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Differing {
    /// The line of the file.
    pub line: u64,
    /// What it is about.
    pub noun: Noun,
    /// Where what the file says is kept.
    pub kept: Kept,
}

/// Where the file's version of a fact is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// In the bin, as an entry of its own.
    InTheBin,
    /// There since an earlier import.
    InTheBinAlready,
    /// In the file alone: a choice has no bin.
    InTheFile,
}
