//! The rule's words.
//!
//! Boundary: names only; their sentences are texts.

use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// What the rule says of a session. The order is from best to worst: the worst site decides.
#[derive(EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum Verdict {
    /// No check stood above the baseline, and the two-hour check saw it.
    Clear,
    /// A check stood above the baseline, and it settled in time.
    Watch,
    /// The rule cannot tell; never "fine".
    Unknown,
    /// The two-hour check is still to come.
    Pending,
    /// First elevated after the session's end; a second check will tell.
    Rising,
    /// Two points up for more than two hours.
    TooMuch,
}

/// Why the verdict is what it is; Clear and Watch need none.
#[derive(IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum Reason {
    /// `TooMuch`: a rise lasted longer than the rule allows.
    Sustained,
    /// Pending or Rising: the last check is elevated.
    Elevated,
    /// Pending: no check yet later than two hours after the end.
    Waiting,
    /// Unknown: the question was not answered before it closed.
    NoAnswer,
    /// Unknown: it settled, but too late to know when.
    SettledUnseen,
    /// Unknown: the baseline is so high that the rule cannot fire.
    Ceiling,
    /// Unknown: there is nothing to compare with.
    NoBaseline,
}

impl Verdict {
    /// The stable name, as the worked timelines write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of them.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

impl Reason {
    /// The stable name, as the worked timelines write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}
