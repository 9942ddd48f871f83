//! The apps whose exports Brace reads.
//!
//! Boundary: their names; what their files look like is each dialect's.

use strum::{EnumString, IntoStaticStr};

/// An app, or a format that several apps write.
#[derive(EnumString, IntoStaticStr, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[strum(serialize_all = "lowercase")]
pub enum App {
    /// Strong.
    Strong,
    /// Hevy.
    Hevy,
    /// `FitNotes` for Android, by James Gay.
    FitNotes,
    /// `FitNotes` 2 for iOS, which is another app.
    #[strum(serialize = "fitnotes-2")]
    FitNotesIos,
    /// `StrongLifts`.
    StrongLifts,
    /// Liftosaur.
    Liftosaur,
    /// `LiftLog`.
    LiftLog,
    /// openweight, an open format.
    Openweight,
}

impl App {
    /// The stable name, as stored; ids are made of it, so it never changes.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of them.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }

    /// As the app calls itself, the same in every language.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Strong => "Strong",
            Self::Hevy => "Hevy",
            Self::FitNotes => "FitNotes",
            Self::FitNotesIos => "FitNotes 2",
            Self::StrongLifts => "StrongLifts",
            Self::Liftosaur => "Liftosaur",
            Self::LiftLog => "LiftLog",
            Self::Openweight => "openweight",
        }
    }
}
