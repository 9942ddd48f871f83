//! One bout of reps.
//!
//! Boundary: the fact as stored; reading what a person typed is `set_form`.

use super::{
    checklist::ChecklistAnswer,
    exercise::ExerciseId,
    fault::Fault,
    id::{SessionId, SetId},
    load::Load,
    moment::Stamp,
    note::Note,
    reps::Reps,
    rpe::Rpe,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What a set was for.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum SetKind {
    /// Towards the working load.
    WarmUp,
    /// At the working load: from the first of these on the two-hour question stands.
    Work,
    /// Lighter, after the work sets.
    BackOff,
}

impl SetKind {
    /// All three.
    pub const ALL: [Self; 3] = [Self::WarmUp, Self::Work, Self::BackOff];

    /// The stable name, as stored and as typed.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::WarmUp => "warmup",
            Self::Work => "work",
            Self::BackOff => "backoff",
        }
    }

    /// Reads a stable name; `None` where it is none of the three.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// What was lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lift {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The load.
    pub load: Load,
    /// The reps.
    pub reps: Reps,
    /// How hard it was, where the person said so.
    pub rpe: Option<Rpe>,
    /// What the set was for.
    pub kind: SetKind,
    /// What became of the checklist, where it was asked for.
    pub checklist: Option<ChecklistAnswer>,
    /// Faults the person noticed, in the order of [`Fault::ALL`], each once.
    pub faults: Vec<Fault>,
    /// Whether someone filmed it from the side.
    pub filmed: bool,
    /// What the person noted.
    pub note: Option<Note>,
}

/// A set as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetEntry {
    /// Its id.
    pub id: SetId,
    /// Its session.
    pub session: SessionId,
    /// When it was logged.
    pub at: Stamp,
    /// What was lifted.
    pub lift: Lift,
}
