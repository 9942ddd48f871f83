//! What one intention changes.
//!
//! Boundary: whole facts in and out; the store decides which rows and columns they become.

use super::query::WholeSession;
use crate::domain::{
    clock::BootAnchor,
    id::{CheckId, PersonFactId, SessionId, SetId, UndoToken},
    moment::Stamp,
    outside_check::OutsideCheck,
    pain_check::PainCheck,
    person::PersonFact,
    reminders::{Reminder, ReminderSettings},
    session::Session,
    set_entry::SetEntry,
    settings::Setting,
};
use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// Something a person did that one undo takes back.
#[derive(EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum Intention {
    /// Started a session with its baseline.
    StartSession,
    /// Logged a set.
    LogSet,
    /// Rated the back between sets.
    RatePain,
    /// Ended a session with its full check.
    EndSession,
    /// Answered the two-hour question.
    #[strum(serialize = "answer_rerating")]
    AnswerReRating,
    /// Moved a set to the bin.
    RemoveSet,
    /// Moved a check to the bin.
    RemoveCheck,
    /// Went on where a rating asked to stop.
    TakeStop,
    /// Moved a session to another time.
    MoveSession,
    /// Said where an answer was felt, some time after it.
    PlaceAnswer,
    /// Corrected a set.
    EditSet,
    /// Corrected a check.
    EditCheck,
    /// Corrected when a session began or ended.
    EditSession,
    /// Moved a session to the bin.
    RemoveSession,
    /// Entered a session afterwards.
    AddSession,
    /// Entered a set afterwards.
    AddSet,
    /// Entered a check afterwards.
    AddCheck,
    /// Chose something in the settings.
    ChangeSettings,
    /// Noted what a set showed.
    TagSet,
    /// Rated the back outside any session.
    RateOutside,
    /// Put back what lay in the bin.
    Restore,
    /// Answered the card of symptoms.
    AnswerFlags,
    /// Said what has become of a flag.
    EndFlag,
    /// Answered about their history.
    AnswerHistory,
    /// Started, changed or ended a return plan.
    ChangePlan,
    /// Took days off.
    TakeDaysOff,
    /// Brought facts in from a file.
    Import,
}

impl Intention {
    /// The stable name, as stored.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of them.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

/// Something that a person did, as undo names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// What the person did.
    pub intention: Intention,
    /// Names this one: the same intention done again has another token.
    pub token: UndoToken,
}

/// A reference to a stored fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A session.
    Session(SessionId),
    /// A set of a session.
    Set(SessionId, SetId),
    /// A check of a session.
    Check(SessionId, CheckId),
    /// A rating outside any session.
    Outside(CheckId),
    /// What a person said of themselves.
    Person(PersonFactId),
}

/// What a person is filling in and must survive the process.
#[derive(EnumString, IntoStaticStr, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[strum(serialize_all = "snake_case")]
pub enum DraftKey {
    /// The screen the person is on.
    Route,
    /// The back as marked so far.
    Ratings,
    /// The next set.
    Set,
    /// The verdicts that the person has yet to read.
    Unsaid,
    /// The articles that lie open.
    Article,
    /// The correction being filled in.
    Fix,
    /// The session of any time that is open to be read.
    Past,
    /// What is typed on the page of rows that is open.
    Typed,
    /// The checklist before the next set, as far as it is ticked.
    Checklist,
    /// The lift whose checklist is open to be read.
    ChecklistOf,
    /// The bar being filled in.
    Bar,
    /// The exercise that is open, and what one is chosen for.
    Exercise,
    /// The card of symptoms being filled in, or the flag whose end is.
    Flags,
    /// The history being filled in.
    History,
    /// The return plan being set up.
    Plan,
    /// The sets of the next session as the person edits them.
    Next,
    /// That something was taken against the pain, until the next rating is kept.
    Relief,
}

impl DraftKey {
    /// The stable name, as stored.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of them.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

/// One draft: opaque to the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which.
    pub key: DraftKey,
    /// The model's own JSON.
    pub body: String,
}

/// One change to the stored facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Keeps a boot's anchor; one that is already kept never changes.
    AnchorBoot(BootAnchor),
    /// Adds, replaces or brings back a session.
    PutSession(Session),
    /// Adds, replaces or brings back a set.
    PutSet(SetEntry),
    /// Adds, replaces or brings back a check.
    PutCheck(PainCheck),
    /// Adds, replaces or brings back a rating outside any session.
    PutOutside(OutsideCheck),
    /// Adds, replaces or brings back what a person said of themselves.
    PutPerson(PersonFact),
    /// Brings a session back from the bin, with all in it that is not there by itself.
    Restore(Box<WholeSession>),
    /// Adds or replaces a reminder. It is no fact: undo leaves it, and the model works it out again.
    PutReminder(Reminder),
    /// Keeps what the person chose about reminders.
    PutReminderSettings(ReminderSettings),
    /// Keeps another choice of the person's.
    PutSetting(Setting),
    /// Moves a fact to the bin; its row stays, with a tombstone.
    Remove {
        /// Which.
        fact: Fact,
        /// When.
        at: Stamp,
    },
    /// Adds or replaces a draft.
    PutDraft(Draft),
    /// Drops a draft.
    DropDraft(DraftKey),
}

impl Change {
    /// The session that a set or a check belongs to: the log must hold it first.
    #[must_use]
    pub const fn session(&self) -> Option<SessionId> {
        match self {
            Self::PutSet(set) => Some(set.session),
            Self::PutCheck(check) => Some(check.session),
            _ => None,
        }
    }

    /// The fact that it puts or removes.
    #[must_use]
    pub const fn fact(&self) -> Option<Fact> {
        match self {
            Self::PutSession(session) => Some(Fact::Session(session.id)),
            Self::PutSet(set) => Some(Fact::Set(set.session, set.id)),
            Self::PutCheck(check) => Some(Fact::Check(check.session, check.id)),
            Self::PutOutside(check) => Some(Fact::Outside(check.id)),
            Self::PutPerson(fact) => Some(Fact::Person(fact.id)),
            Self::Restore(whole) => Some(Fact::Session(whole.session.id)),
            Self::Remove { fact, .. } => Some(*fact),
            _ => None,
        }
    }

    /// The last date of what it puts: a fact, or a reminder that the OS or the app showed.
    #[must_use]
    pub fn dated(&self) -> Option<&Stamp> {
        match self {
            Self::PutSession(session) => Some(session.ended.as_ref().unwrap_or(&session.started)),
            Self::PutReminder(row) => row.posted.as_ref(),
            _ => self.at(),
        }
    }

    /// When the fact that it puts began.
    #[must_use]
    pub const fn at(&self) -> Option<&Stamp> {
        match self {
            Self::PutSession(session) => Some(&session.started),
            Self::PutSet(set) => Some(&set.at),
            Self::PutCheck(check) => Some(&check.answered),
            Self::PutOutside(check) => Some(&check.at),
            Self::PutPerson(fact) => Some(&fact.at),
            _ => None,
        }
    }

    /// Whether it is momentary: losing it loses no fact and no question.
    #[must_use]
    pub const fn is_draft(&self) -> bool {
        matches!(self, Self::PutDraft(_) | Self::DropDraft(_))
    }
}

/// Everything one intention writes, all or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// What undo will take back; absent where the transaction holds nothing that a person would undo.
    pub intention: Option<Undoable>,
    /// In this order.
    pub changes: Vec<Change>,
}

impl Transaction {
    /// The facts it puts or removes.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.changes.iter().filter_map(Change::fact)
    }

    /// Whether it puts or removes a fact that the other one puts or removes, too.
    #[must_use]
    pub fn speaks_of_facts_of(&self, other: &Self) -> bool {
        self.facts().any(|fact| other.facts().any(|theirs| theirs == fact))
    }
}
