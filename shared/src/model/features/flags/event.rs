//! What a person can say of symptoms.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::domain::flags::{Ending, Flag, Outcome, SeenBy};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about symptoms that are new or worse.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FlagsEvent {
    /// Opens the card.
    Open,
    /// Shows or hides the symptoms behind a line of the card.
    Unfold {
        /// Which, counted from 0.
        line: u8,
    },
    /// Ticks a symptom on the card, or wipes the tick.
    Mark {
        /// Which.
        flag: Flag,
        /// It is ticked.
        on: bool,
    },
    /// Keeps what is ticked on the card.
    Save,
    /// Answers the card: none of these, or these.
    Answer {
        /// What is new or worse; empty for none.
        flags: Vec<Flag>,
    },
    /// Opens what to do about the flag that matters most.
    OpenCard,
    /// Opens the page on what has become of a flag.
    OpenEnd {
        /// Which.
        flag: Flag,
    },
    /// Says on that page who looked at it, and what they said; what is absent stays as it is.
    FillEnd {
        /// Who.
        by: Option<SeenBy>,
        /// What they said.
        outcome: Option<Outcome>,
    },
    /// Keeps what that page says.
    SaveEnd,
    /// Says what has become of a flag.
    End {
        /// Which.
        flag: Flag,
        /// What.
        how: Ending,
    },
    /// Opens the dialler with a number; no call is placed.
    Dial {
        /// The number.
        number: String,
    },
    /// Takes the numbers of another region.
    ChooseRegion {
        /// ISO 3166 alpha-2; empty for the device's own.
        region: String,
    },
    /// Says on the card that an open flag is still there and no worse, or takes that back.
    MarkStill {
        /// Which.
        flag: Flag,
        /// It is there.
        on: bool,
    },
}

impl FlagsEvent {
    /// Whether the person acts on what a screen shows and a fact comes of it.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        matches!(self, Self::Save | Self::Answer { .. } | Self::SaveEnd | Self::End { .. })
    }
}
