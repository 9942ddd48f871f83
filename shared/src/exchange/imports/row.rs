//! One row of any dialect, as the dialect's reader hands it on.
//!
//! Boundary: borrowed text with its meaning; what it comes to `figures` and `gather` decide.

use super::{
    outcome::{Pseudo, Reason},
    times::When,
};
use crate::domain::{load::LoadUnit, set_entry::SetKind};
use std::borrow::Cow;

/// One row, or one set of a wide row.
pub struct Entry<'r> {
    /// The line, from 1; in a file without lines the place of the set.
    pub line: u64,
    /// Its session.
    pub visit: Visit<'r>,
    /// The exercise as written; may be empty in a row that is no set.
    pub exercise: Cow<'r, str>,
    /// When the set was done, where the row says so.
    pub at: Option<When>,
    /// What it is.
    pub what: What<'r>,
}

/// What a row says about its session.
pub struct Visit<'r> {
    /// What its rows share.
    pub group: Cow<'r, str>,
    /// A stable id of the app's own; where there is none its start is its identity.
    pub identity: Option<&'r str>,
    /// When it began.
    pub starts: When,
    /// Its end.
    pub ends: Ends,
    /// What it is called.
    pub title: Cow<'r, str>,
    /// A note on it.
    pub note: Cow<'r, str>,
}

/// What a file says about the end of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Nothing.
    Unsaid,
    /// So many seconds after its start.
    After(i64),
    /// Then.
    At(When),
}

/// What a row is.
pub enum What<'r> {
    /// A set, still to be judged.
    Set(RawSet<'r>),
    /// No set, with its text.
    Pseudo(Pseudo, Cow<'r, str>),
    /// Something that cannot be read.
    Refused(Reason),
}

/// A set as written.
pub struct RawSet<'r> {
    /// The load.
    pub load: &'r str,
    /// Its unit.
    pub unit: RawUnit<'r>,
    /// The reps.
    pub reps: &'r str,
    /// A time instead of reps.
    pub seconds: &'r str,
    /// A distance instead of reps.
    pub distance: &'r str,
    /// Exertion.
    pub exertion: RawExertion<'r>,
    /// What it was for.
    pub kind: SetKind,
    /// A note on it.
    pub note: Cow<'r, str>,
    /// Whether a comma may be a decimal one.
    pub comma: bool,
}

/// Where the unit of a load comes from.
#[derive(Clone, Copy)]
pub enum RawUnit<'r> {
    /// The header.
    Header(LoadUnit),
    /// The row, which may leave it empty.
    Written(&'r str),
    /// Nowhere.
    Unsaid,
}

/// Exertion on either scale, or empty.
#[derive(Clone, Copy)]
pub enum RawExertion<'r> {
    /// Rating of perceived exertion.
    Rpe(&'r str),
    /// Reps in reserve.
    Rir(&'r str),
}
