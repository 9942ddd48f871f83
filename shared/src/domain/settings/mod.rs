//! What a person chose, apart from reminders.
//!
//! Boundary: values and what stands there before anything was chosen; each part has its own file. A body that an
//! older Brace wrote reads: what it lacks is the default.

mod checklist;
mod gear;
mod lifts;
pub mod own_number;
mod preferences;
pub mod ramp;
mod setting;

pub use checklist::{ChecklistChoices, ListWhen};
pub use gear::{OwnBar, OwnGear};
pub use lifts::{LiftChoices, Lifts, LoadPlace, OwnLift, OwnPattern};
pub use own_number::OwnNumber;
pub use preferences::{Exertion, Preferences, QuickCheck, RampStep};
pub use setting::{Setting, SettingKey};

use super::{local_day::DayEnd, reminders::wanted::Morning};

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

    /// Takes over a choice. A body that does not read is treated as absent: the default holds.
    pub fn apply(&mut self, setting: &Setting) {
        match &setting.key {
            SettingKey::Preferences => self.preferences = setting.read(),
            SettingKey::Gear => self.gear = setting.read(),
            SettingKey::Checklist => self.checklist = setting.read(),
            SettingKey::Lift(exercise) => self.lifts.put(exercise.clone(), setting.read()),
        }
    }
}
