//! One moment at which a person rates their back.
//!
//! Boundary: the fact itself; what it decides is `rule_of_twos`.

use super::{
    id::{CheckId, SessionId},
    moment::{Instant, Stamp},
    note::Note,
    ratings::Ratings,
    stop_choice::StopTaken,
};
use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// What a check was asked for, in the order in which a session asks.
#[derive(EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum CheckContext {
    /// The full check before the first work set.
    Baseline,
    /// Between sets.
    During,
    /// The full check that ends a session.
    End,
    /// About two hours later, or whenever the back is rated after a session.
    ReRating,
}

impl CheckContext {
    /// The stable name, as stored and as the worked timelines write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of the four.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

/// A check as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainCheck {
    /// Its id.
    pub id: CheckId,
    /// The session it belongs to.
    pub session: SessionId,
    /// What Brace asked it for.
    pub context: CheckContext,
    /// When the person answered it.
    pub answered: Stamp,
    /// For a recalled check, entered afterwards: the earlier time it speaks of.
    pub about: Option<Stamp>,
    /// What the person rated.
    pub ratings: Ratings,
    /// What the person chose where it asked them to stop.
    pub stop: Option<StopTaken>,
    /// What the person noted.
    pub note: Option<Note>,
    /// The person had taken something against the pain.
    pub pain_relief: bool,
}

impl PainCheck {
    /// Where it stands in time: for a recalled check the time it speaks of.
    #[must_use]
    pub fn stands_at(&self) -> Instant {
        self.stands().instant()
    }

    /// The stamp of the time it speaks of.
    #[must_use]
    pub fn stands(&self) -> &Stamp {
        self.about.as_ref().unwrap_or(&self.answered)
    }
}
