//! What a person chose, apart from reminders.
//!
//! Boundary: values and what stands there before anything was chosen; each part has its own file. A body that an
//! older Brace wrote reads: what it lacks is the default.

mod checklist;
mod gear;
mod lifts;
mod preferences;
mod setting;

pub use checklist::{ChecklistChoices, ListWhen};
pub use gear::{OwnBar, OwnGear};
pub use lifts::{LiftChoices, Lifts, LoadPlace, MOST_OWN, OwnLift, OwnPattern, lift_name};
pub use preferences::{Exertion, Preferences, QuickCheck, RampStep};
pub use setting::{Setting, SettingKey};

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
