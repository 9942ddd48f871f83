//! One choice as it is kept: a name and a body.
//!
//! Boundary: JSON in and out; what it says is each part's.

use crate::domain::exercise::ExerciseId;
use serde::{Serialize, de::DeserializeOwned};

/// Which choice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SettingKey {
    /// What goes for everything.
    Preferences,
    /// Bars and plates.
    Gear,
    /// The checklist.
    Checklist,
    /// The library.
    Library,
    /// What goes for one lift.
    Lift(ExerciseId),
}

/// A choice as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Which.
    pub key: SettingKey,
    /// Its JSON; `null` where nothing is chosen.
    pub body: String,
}

impl Setting {
    /// A choice to keep.
    #[must_use]
    pub fn new<T: Serialize>(key: SettingKey, value: &T) -> Self {
        // Choices hold texts, numbers and names only: their JSON cannot fail.
        Self { key, body: serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned()) }
    }

    /// What it says; the default where it does not read.
    #[must_use]
    pub fn read<T: DeserializeOwned + Default>(&self) -> T {
        serde_json::from_str::<Option<T>>(&self.body).ok().flatten().unwrap_or_default()
    }
}
