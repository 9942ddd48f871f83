//! What a person can say of their back.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::{
    domain::{site::Site, stop_choice::StopChoice},
    model::{event::Rating, log::QuestionRef},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about how the back feels.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum CheckEvent {
    /// Mark a site in the full check that the person is filling in; `nrs` absent wipes the mark.
    MarkSite {
        /// Where.
        site: Site,
        /// 0 to 10.
        nrs: Option<u8>,
    },
    /// Rate the back between sets; without a site at the worst spot tracked.
    Rate {
        /// The open session that the person saw, its id; empty where none was open: then the back is rated by
        /// itself.
        session: String,
        /// The set that asks for the rating, its id; absent where none does.
        after: Option<String>,
        /// 0 to 10.
        nrs: u8,
        /// Where.
        site: Option<Site>,
        /// What the person notes with it; empty for nothing.
        note: String,
    },
    /// Go on without rating after this set.
    SkipRating,
    /// Answer what Brace asked; without a site at the worst spot.
    Answer {
        /// What Brace asked.
        asked: Asked,
        /// 0 to 10.
        nrs: u8,
        /// Where.
        site: Option<Site>,
    },
    /// Say where the person felt an answer.
    PlaceAnswer {
        /// The answer's id.
        check: String,
        /// Where.
        site: Site,
    },
    /// Go on where a rating asked to stop.
    TakeStop {
        /// The rating's id.
        check: String,
        /// How.
        choice: StopChoice,
    },
    /// Write a note on the full check that the person is filling in.
    NoteCheck {
        /// All of it.
        text: String,
    },
    /// Move a check to the bin, the baseline too.
    Remove {
        /// Its id, as its line gave it.
        check: String,
    },
    /// Rate the whole back while no session is open.
    RateNow {
        /// The sites that hurt; those not named are 0.
        ratings: Vec<Rating>,
        /// What the person notes; empty for nothing.
        note: String,
    },
    /// Says that something was taken against the pain, with the next rating that is kept.
    Relief {
        /// It was.
        on: bool,
    },
}

/// What a person is asked when they say how their back is.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Asked {
    /// Nothing: they answer unasked, about the last session.
    Nothing,
    /// This question, in the app.
    Question(QuestionRef),
    /// This question, in its notification.
    Notified(QuestionRef),
    /// How it was about two hours after.
    Recall(RecallRef),
}

/// What is asked about an earlier time.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct RecallRef {
    /// The session's id.
    pub session: String,
    /// The time it is about, milliseconds on the order of all facts.
    pub mark_ms: i64,
    /// The site that Brace asks about by name.
    pub site: Option<Site>,
}

impl CheckEvent {
    /// Whether a fact comes of what the person does on a screen.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        !matches!(
            self,
            Self::MarkSite { .. }
                | Self::NoteCheck { .. }
                | Self::Relief { .. }
                | Self::SkipRating
                | Self::Answer { asked: Asked::Notified(_), .. }
        )
    }
}
