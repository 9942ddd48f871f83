//! What a person chose that goes for everything.
//!
//! Boundary: the choices with their defaults, which are all ours.

use crate::domain::{load::LoadUnit, rpe::ExertionScale, set_entry::SetKind};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The choices.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(default)]
pub struct Preferences {
    /// The unit in which a lift begins that nobody has lifted yet; absent: that of the newest set.
    pub unit: Option<LoadUnit>,
    /// How the person says how hard a set was.
    pub exertion: Exertion,
    /// After which sets Brace asks about the back.
    pub quick_check: QuickCheck,
    /// After how many sessions of a lift Brace speaks of filming a set; 0 for never.
    pub film_every: u8,
    /// When the day ends for counts by day, hours of the local clock.
    pub day_ends_hour: u8,
    /// When the next-morning check comes, hours of the local clock.
    pub morning_hour: u8,
    /// How long a snooze puts a question off, minutes.
    pub snooze_minutes: u8,
    /// BCP 47 tag of the language where the system has no such choice; absent: the system's.
    pub language: Option<String>,
    /// Whether the screen stays on in a session.
    pub stay_awake: bool,
    /// The warm-up sets before the first work set, lightest first; absent: Brace's own.
    pub ramp: Option<Vec<RampStep>>,
    /// Whether every hinge with a free weight makes its day a deadlift day, the Romanian deadlift and the swing too.
    pub hinges_are_deadlifts: bool,
    /// ISO 3166 alpha-2 code of the region whose emergency number is shown; absent: the device's.
    pub region: Option<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            unit: None,
            exertion: Exertion::Off,
            quick_check: QuickCheck::EachSet,
            film_every: 0,
            day_ends_hour: 4,
            morning_hour: 8,
            snooze_minutes: 15,
            language: None,
            stay_awake: true,
            ramp: None,
            hinges_are_deadlifts: false,
            region: None,
        }
    }
}

/// How a person says how hard a set was.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum Exertion {
    /// Not at all.
    #[default]
    Off,
    /// As rating of perceived exertion.
    Rpe,
    /// As repetitions in reserve: 10 less the RPE.
    Rir,
}

/// After which sets of hinges and squats Brace asks about the back.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum QuickCheck {
    /// After each.
    #[default]
    EachSet,
    /// After work and back-off sets.
    WorkSets,
    /// After none: the person opens the rating themselves.
    Off,
}

impl Exertion {
    /// The scale on which a number is read and shown: what was said earlier is shown even where nothing is asked.
    #[must_use]
    pub const fn scale(self) -> ExertionScale {
        match self {
            Self::Off | Self::Rpe => ExertionScale::Rpe,
            Self::Rir => ExertionScale::Rir,
        }
    }
}

impl QuickCheck {
    /// Whether Brace asks after a set of this kind.
    #[must_use]
    pub fn asks_after(self, kind: SetKind) -> bool {
        match self {
            Self::EachSet => true,
            Self::WorkSets => kind != SetKind::WarmUp,
            Self::Off => false,
        }
    }
}

/// A warm-up set before the first work set.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct RampStep {
    /// Of the work load, percent, below 100; 0 for the empty bar.
    pub percent: u8,
    /// Its reps.
    pub reps: u16,
}
