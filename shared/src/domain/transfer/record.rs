//! One fact of a log, as it goes out and comes in.
//!
//! Boundary: the fact with its tombstone; how it is written is `exchange`'s.

use crate::domain::{
    clock::BootAnchor, exercise::ExerciseId, id::BatchId, moment::Stamp,
    outside_check::OutsideCheck, pain_check::PainCheck, person::PersonFact, session::Session,
    set_entry::SetEntry, settings::SettingKey,
};
use strum::{EnumString, IntoStaticStr};

/// What a record is about, in the order in which a file holds them: what others refer to comes first.
#[derive(EnumString, IntoStaticStr, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[strum(serialize_all = "snake_case")]
pub enum Noun {
    /// Where a boot's clock begins.
    Boot,
    /// An import that brought facts in.
    Import,
    /// A session.
    Session,
    /// A set.
    Set,
    /// A check of a session.
    Check,
    /// A rating outside any session.
    Outside,
    /// What a person said of themselves.
    Said,
    /// What a person chose.
    Choice,
}

impl Noun {
    /// All of them, in their order.
    pub const ALL: [Self; 8] = [
        Self::Boot,
        Self::Import,
        Self::Session,
        Self::Set,
        Self::Check,
        Self::Outside,
        Self::Said,
        Self::Choice,
    ];

    /// The stable name, as a file has it.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A fact, and whether it lies in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<T> {
    /// The fact.
    pub fact: T,
    /// When the person moved it to the bin; absent where it does not lie there.
    pub removed: Option<Stamp>,
}

/// One fact of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// Where a boot's clock begins.
    Boot(BootAnchor),
    /// An import that brought facts in.
    Import(ImportBatch),
    /// A session.
    Session(Standing<Session>),
    /// A set, and where it came from, if not from a hand.
    Set(Standing<SetEntry>, Option<Provenance>),
    /// A check of a session.
    Check(Standing<PainCheck>),
    /// A rating outside any session.
    Outside(Standing<OutsideCheck>),
    /// What a person said of themselves.
    Said(Standing<PersonFact>),
    /// What a person chose.
    Choice(Choice),
}

impl Record {
    /// What it is about.
    #[must_use]
    pub const fn noun(&self) -> Noun {
        match self {
            Self::Boot(_) => Noun::Boot,
            Self::Import(_) => Noun::Import,
            Self::Session(_) => Noun::Session,
            Self::Set(..) => Noun::Set,
            Self::Check(_) => Noun::Check,
            Self::Outside(_) => Noun::Outside,
            Self::Said(_) => Noun::Said,
            Self::Choice(_) => Noun::Choice,
        }
    }
}

/// An import, as the log remembers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportBatch {
    /// Its id.
    pub id: BatchId,
    /// When it was done.
    pub at: Stamp,
    /// Which app's file it was.
    pub origin: Origin,
}

/// Which app wrote an imported file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The app, such as `strong`; 1 to [`Origin::LONGEST`] characters.
    pub app: String,
    /// Which of its formats; may be empty.
    pub dialect: String,
}

impl Origin {
    /// The most characters of each name.
    pub const LONGEST: usize = 64;
    /// The app's name of a file that Brace wrote.
    pub const BRACE: &'static str = "brace";
}

/// Where an imported set came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The import.
    pub batch: BatchId,
    /// The line of the file, from 1.
    pub line: u32,
    /// What the file called the exercise; at most [`Provenance::LONGEST`] characters.
    pub name: String,
}

impl Provenance {
    /// The most characters of a name.
    pub const LONGEST: usize = 1000;
}

/// What a person chose, with its JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What about.
    pub of: ChoiceOf,
    /// The JSON, as the log keeps it.
    pub body: String,
}

/// What a choice is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceOf {
    /// The reminders.
    Reminders,
    /// Anything else.
    Setting(SettingKey),
}

impl ChoiceOf {
    const NAMED: [(&'static str, SettingKey); 4] = [
        ("preferences", SettingKey::Preferences),
        ("gear", SettingKey::Gear),
        ("checklist", SettingKey::Checklist),
        ("library", SettingKey::Library),
    ];
    const REMINDERS: &'static str = "reminders";

    /// Its stable name; absent for what goes for one lift.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Reminders => Some(Self::REMINDERS),
            Self::Setting(key) => {
                Self::NAMED.iter().find(|(_, named)| named == key).map(|(name, _)| *name)
            }
        }
    }

    /// The lift that it goes for.
    #[must_use]
    pub const fn lift(&self) -> Option<&ExerciseId> {
        match self {
            Self::Setting(SettingKey::Lift(id)) => Some(id),
            Self::Setting(_) | Self::Reminders => None,
        }
    }

    /// The choice with a stable name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if name == Self::REMINDERS {
            return Some(Self::Reminders);
        }
        let named = Self::NAMED.into_iter().find(|(known, _)| *known == name);
        named.map(|(_, key)| Self::Setting(key))
    }
}
