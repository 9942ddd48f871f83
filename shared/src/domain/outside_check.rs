//! One moment at which a person rates their back while no session asks.
//!
//! Boundary: the fact itself; it is part of no verdict, and `progress` says when it holds a load back.

use super::{id::CheckId, moment::Stamp, note::Note, ratings::Ratings};

/// A rating outside any session, as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideCheck {
    /// Its id.
    pub id: CheckId,
    /// When the back felt so.
    pub at: Stamp,
    /// What the person rated.
    pub ratings: Ratings,
    /// What they wrote about it.
    pub note: Option<Note>,
    /// They had taken something against the pain.
    pub pain_relief: bool,
}
