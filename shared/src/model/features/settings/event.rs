//! What a person can choose in the settings.
//!
//! Boundary: crosses the wire; every value may be anything. Reminders that come and rests that ring are `reminders`'.

use crate::domain::{
    load::LoadUnit,
    settings::{Exertion, ListWhen, OwnNumber, QuickCheck, RampStep},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The one choice that changed.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SettingsEvent {
    /// The unit of a new lift; absent: the one used last.
    Unit(Option<LoadUnit>),
    /// How the person says how hard a set was.
    Exertion(Exertion),
    /// After which sets Brace asks about the back.
    QuickCheck(QuickCheck),
    /// Before which sets the checklist is asked for.
    Checklist(ListWhen),
    /// The screen stays on in a session.
    StayAwake,
    /// The screen may go dark in a session.
    LetSleep,
    /// BCP 47 tag of a language that Brace speaks; absent: the system's.
    Language(Option<String>),
    /// One of Brace's own numbers.
    Number {
        /// Which.
        number: OwnNumber,
        /// What it becomes.
        to: u8,
    },
    /// One of Brace's own numbers as Brace has it.
    Ours(OwnNumber),
    /// All of them as Brace has them.
    AllOurs,
    /// The warm-up sets before the first work set; absent: Brace's own.
    Ramp(Option<Vec<RampStep>>),
    /// Open where the system has the language of Brace.
    OpenLanguages,
    /// Every hinge with a free weight makes its day a deadlift day.
    EveryHingeIsADeadlift,
    /// Only a deadlift makes its day a deadlift day.
    OnlyDeadlifts,
}
