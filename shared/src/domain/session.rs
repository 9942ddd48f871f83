//! One visit to the bar.
//!
//! Boundary: the session's own times; its sets and checks are rows of their own.

use super::{
    id::SessionId,
    moment::{Instant, Span, Stamp},
    note::Note,
    source::{Origin, Sourced},
};

/// How long a session may be idle before it counts as ended.
pub const IDLE_END: Sourced<Span> = Sourced { value: Span::hours(12), origin: Origin::Ours };

/// A session as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// When the person started it.
    pub started: Stamp,
    /// When the person ended it; absent while it is open, or where they forgot to.
    pub ended: Option<Stamp>,
    /// What the person noted.
    pub note: Option<Note>,
}

/// Where a session stands at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The person can log sets.
    Open,
    /// Ended by the person.
    Ended(Instant),
    /// Forgotten: counts as ended where the lifting ended, or at its start where there was none.
    Lapsed(Instant),
}

impl Phase {
    /// The session's end; absent while it is open.
    #[must_use]
    pub const fn end(self) -> Option<Instant> {
        match self {
            Self::Open => None,
            Self::Ended(at) | Self::Lapsed(at) => Some(at),
        }
    }
}

/// What a session's phase depends on besides itself.
#[derive(Clone, Copy, Debug)]
pub struct Activity {
    /// The later of its last set and its last rating between sets.
    pub last_lifting: Option<Instant>,
    /// The last thing logged in it: its start, a set, a check of its own other than a re-rating.
    pub last: Instant,
    /// A later session exists.
    pub followed: bool,
}

impl Session {
    /// Its phase at `now`; where the person ended it, that decides and nothing else is looked at.
    #[must_use]
    pub fn phase(&self, activity: impl FnOnce() -> Activity, now: Instant) -> Phase {
        if let Some(ended) = &self.ended {
            return Phase::Ended(ended.instant());
        }
        let activity = activity();
        if activity.followed || now - activity.last >= IDLE_END.value {
            return Phase::Lapsed(activity.last_lifting.unwrap_or_else(|| self.started.instant()));
        }
        Phase::Open
    }
}
