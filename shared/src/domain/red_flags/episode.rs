//! One flag from when it was raised until it ended.
//!
//! Boundary: the value; the fold makes it.

use crate::domain::{
    flags::{Ending, Flag, Level, OpenFlag, Outcome, SeenBy},
    id::PersonFactId,
    moment::{Instant, Stamp},
};

/// One flag from when it was raised until it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Episode {
    /// Which.
    pub flag: Flag,
    /// How soon it wants someone.
    pub level: Level,
    /// Since when: it was raised then, or was worse again after someone had looked at it.
    pub since: Stamp,
    /// When it was first raised.
    pub raised: Stamp,
    /// The newest time someone looked at it and it did not get worse since.
    pub seen: Option<Seen>,
    /// When it ended, and how; absent while it is open.
    pub ended: Option<(Stamp, Ending)>,
    /// The answers that named it.
    pub(super) named_by: Vec<PersonFactId>,
}

/// Someone looked at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Who.
    pub by: SeenBy,
    /// What they said.
    pub outcome: Outcome,
}

impl Episode {
    /// Whether it was ticked by mistake: it counts as never raised.
    #[must_use]
    pub fn is_mistake(&self) -> bool {
        matches!(self.ended, Some((_, Ending::Mistake)))
    }

    /// Whether it was open at a time.
    #[must_use]
    pub fn was_open_at(&self, at: Instant) -> bool {
        let ended = self.ended.as_ref().map(|(ended, _)| ended.instant());
        self.raised.instant() <= at && ended.is_none_or(|ended| at < ended)
    }

    pub(super) fn as_open(&self) -> OpenFlag {
        OpenFlag {
            flag: self.flag,
            level: self.level,
            since: self.since.clone(),
            seen: self.seen.map(|seen| (seen.by, seen.outcome)),
        }
    }
}
