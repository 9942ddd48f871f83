//! Sessions of another app, ready for the log.
//!
//! Boundary: whole new sessions with their sets; reading another app's file and naming its lifts is done before.

use super::Origin;
use crate::domain::{session::Session, set_entry::SetEntry};

/// What one file of another app brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignBatch {
    /// Which app's file it was.
    pub origin: Origin,
    /// Its sessions, in any order, each with an id that follows from the file alone (`SessionId::derive`), so that
    /// the same file brought in again adds nothing.
    pub sessions: Vec<ForeignSession>,
}

impl ForeignBatch {
    /// The most sets of one batch: 40 years of training, three times a week.
    pub const MOST_SETS: usize = 200_000;
}

/// One session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignSession {
    /// The session.
    pub session: Session,
    /// Its sets in the order in which they were done, each of this session and with an id that follows from the
    /// file alone (`SetId::derive`).
    pub sets: Vec<ForeignSet>,
}

/// One set, and where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignSet {
    /// The set.
    pub set: SetEntry,
    /// The line of the file that it stood in, from 1.
    pub line: u32,
    /// What the file called the exercise.
    pub name: String,
}
