//! What a person chose, apart from reminders.
//!
//! Boundary: values and what stands there before anything was chosen; each part has its own file. A body that an
//! older Brace wrote reads: what it lacks is the default.

mod checklist;
mod gear;
mod library;
mod lifts;
pub mod own_number;
mod preferences;
pub mod ramp;
mod setting;

pub use checklist::{ChecklistChoices, ListWhen};
pub use gear::{OwnBar, OwnGear};
pub use library::{LibraryChoices, MOST_FAVOURITES};
pub use lifts::{LiftChoices, Lifts, LoadPlace, MOST_OWN, OwnLift, OwnPattern, lift_name};
pub use own_number::OwnNumber;
pub use preferences::{Exertion, Preferences, QuickCheck, RampStep};
pub use setting::{Setting, SettingKey};

use super::{
    exercise::ExerciseId,
    load::LoadUnit,
    local_day::DayEnd,
    reminders::wanted::Morning,
    rest::{LONGEST_SECONDS, STEP_SECONDS},
};

/// Everything that a person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// What goes for everything.
    pub preferences: Preferences,
    /// Bars and plates.
    pub gear: OwnGear,
    /// When the checklist is asked for, and what of it does not fit.
    pub checklist: ChecklistChoices,
    /// What goes for one lift.
    pub lifts: Lifts,
    /// The articles at hand.
    pub library: LibraryChoices,
}

impl Settings {
    /// When the person's day ends.
    #[must_use]
    pub fn day_end(&self) -> DayEnd {
        DayEnd::at(OwnNumber::DayEnds.of(self)).unwrap_or_default()
    }

    /// When the next-morning question comes.
    #[must_use]
    pub fn morning(&self) -> Morning {
        Morning { hour: OwnNumber::MorningHour.of(self), day_end: self.day_end() }
    }

    /// The unit that a lift's loads are entered in: the one chosen for it, else for all; `None` where none is.
    #[must_use]
    pub fn unit_of(&self, exercise: &ExerciseId) -> Option<LoadUnit> {
        self.lifts.of(exercise).and_then(|choices| choices.unit).or(self.preferences.unit)
    }

    /// How long a rest after a set of a lift is to be, seconds; `None` where it is as after any other.
    #[must_use]
    pub fn rest_of(&self, exercise: &ExerciseId) -> Option<u16> {
        let chosen = self.lifts.of(exercise)?.rest_seconds?;
        Some(chosen.clamp(STEP_SECONDS.value, LONGEST_SECONDS.value))
    }

    /// After how many seconds a rest after a set of a lift rings, where it rings after so many for all lifts; 0 for
    /// never.
    #[must_use]
    pub fn rings_after(&self, exercise: &ExerciseId, for_all: u16) -> u16 {
        if for_all == 0 { 0 } else { self.rest_of(exercise).unwrap_or(for_all) }
    }

    /// Takes over a choice. A body that does not read is treated as absent: the default holds.
    pub fn apply(&mut self, setting: &Setting) {
        match &setting.key {
            SettingKey::Preferences => self.preferences = setting.read(),
            SettingKey::Gear => self.gear = setting.read(),
            SettingKey::Checklist => self.checklist = setting.read(),
            SettingKey::Library => self.library = setting.read(),
            SettingKey::Lift(exercise) => self.lifts.put(exercise.clone(), setting.read()),
        }
    }
}
