//! What a person can do with a session.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::{
    domain::{fault::Fault, set_form::SetForm},
    model::event::Rating,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a session or its sets.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SessionEvent {
    /// Start a session with its full baseline: sites not named are 0.
    Start {
        /// The marked sites.
        ratings: Vec<Rating>,
        /// What the person notes with them; empty for nothing.
        note: String,
    },
    /// The set that the person is filling in now reads like this.
    EditForm {
        /// All its fields.
        form: SetForm,
    },
    /// Step a field of the set that the person is filling in.
    StepForm {
        /// Which way.
        step: SetStep,
    },
    /// Log a set.
    LogSet {
        /// The open session that the person saw, its id.
        session: String,
        /// The last set in it that the person saw, its id.
        after: Option<String>,
        /// The set as filled in.
        form: SetForm,
        /// Whether Brace asks about an unusual load.
        check: LoadCheck,
        /// Where the answer to the checklist comes from.
        list: ListUse,
    },
    /// End a session with its full check: sites not named are 0.
    End {
        /// The open session that the person saw, its id.
        session: String,
        /// The marked sites.
        ratings: Vec<Rating>,
        /// What the person notes of the session; empty leaves what is noted.
        note: String,
    },
    /// Move a set to the bin.
    RemoveSet {
        /// Its id, as its line gave it.
        set: String,
    },
    /// Move a session with everything in it to another time.
    Move {
        /// Its id.
        session: String,
        /// Where to.
        to: MoveTo,
    },
    /// Note what a set showed, in place of what is noted.
    Tag {
        /// Its id.
        set: String,
        /// The faults.
        faults: Vec<Fault>,
        /// Whether someone filmed it from the side.
        filmed: bool,
    },
    /// Choose the exercise of the next set.
    ChooseExercise {
        /// Its id, or a name of it.
        exercise: String,
    },
    /// Choose a gentler variation for the next set: it begins with the bar alone.
    ChooseVariation {
        /// Its id, or a name of it.
        exercise: String,
    },
}

/// Where a session is moved to. Everything in it moves by the same span.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum MoveTo {
    /// It ended just now, not in the future: its last entry moves to the moment of this event.
    EndsNow,
    /// It was started then.
    Starts {
        /// Milliseconds since 1970.
        utc_ms: i64,
        /// Minutes east of UTC.
        offset_min: i32,
    },
}

/// Where a set's answer to the checklist comes from.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ListUse {
    /// From the list that the person has in view: while it is not answered, the set is not logged and the list
    /// comes into view.
    InView,
    /// From the form: nothing is asked, and a form without an answer has none.
    AsGiven,
}

/// Whether a load far above everything before is asked about.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum LoadCheck {
    /// Brace asks, and stores nothing meanwhile.
    Ask,
    /// Brace has asked, and the person means it.
    Confirmed,
}

/// One step of a stepper.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SetStep {
    /// One loadable step more.
    LoadUp,
    /// One loadable step less.
    LoadDown,
    /// One rep more.
    RepsUp,
    /// One rep less.
    RepsDown,
    /// Half a point of exertion more.
    RpeUp,
    /// Half a point of exertion less; below the lowest, none.
    RpeDown,
}

impl SessionEvent {
    /// Whether a fact comes of it.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        !matches!(
            self,
            Self::EditForm { .. }
                | Self::StepForm { .. }
                | Self::ChooseExercise { .. }
                | Self::ChooseVariation { .. }
        )
    }
}
