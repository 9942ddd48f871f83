//! What a person can change of the next session.
//!
//! Boundary: crosses the wire; every value may be anything.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about what the next session of a lift begins with.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum NextEvent {
    /// Opens its page.
    Open {
        /// The lift's id, or a name of it.
        exercise: String,
    },
    /// Changes a set of it.
    Step {
        /// Which, counted from 0.
        set: u8,
        /// One loadable step of load, or one rep, up or down.
        step: NextStep,
    },
    /// Takes Brace's own sets again.
    Reset,
    /// Goes on though it is the third deadlift day in seven.
    GoOn,
}

/// One step.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum NextStep {
    /// One loadable step up.
    MoreLoad,
    /// One loadable step down.
    LessLoad,
    /// One rep more.
    MoreReps,
    /// One rep fewer.
    FewerReps,
}
