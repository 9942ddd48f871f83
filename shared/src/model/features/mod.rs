//! What a person can do: a folder a feature, each with its state, its events and its `update`.
//!
//! Boundary: a feature plans or refuses and changes nothing. Features do not call each other: what two
//! of them need, `model::log` derives or `domain` rules.

pub mod about;
pub mod bin;
pub mod check;
pub mod checklist;
pub mod correct;
pub mod exercises;
pub mod files;
pub mod flags;
pub mod gear;
pub mod history;
pub mod library;
pub mod navigation;
pub mod next;
pub mod plan;
pub mod recovery;
pub mod reminders;
pub mod rows;
pub mod session;
pub mod settings;
pub mod summary;
pub mod transfer;
pub mod verdicts;
pub mod work;

use self::rows::Typed;
use super::{
    commit::Plan,
    log::{Facts, Rows},
    notice::Saved,
};
use crate::domain::{
    id::{CheckId, Randomness, SessionId, SetId, UndoToken},
    moment::{Instant, Stamp},
    pain_check::{CheckContext, PainCheck},
    ratings::Ratings,
    refusal::Refusal,
    rpe::ExertionScale,
    session::Session,
    settings::{Setting, Settings},
    zone::Zone,
};
use crate::effects::store::{Change, Intention, Undoable};

/// What a feature may know when an event comes.
pub struct Context<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// What the log remembers of each question.
    pub rows: &'a Rows,
    /// What the person chose besides reminders.
    pub settings: &'a Settings,
    /// What is typed on the page of rows that is open.
    pub typed: &'a Typed,
    /// When the event happens, as the clocks say.
    pub read: Stamp,
    /// When the event happens, behind whatever the person logged at the same moment.
    pub at: Stamp,
    /// The wall clock's offset, as far as it is known.
    pub zone: Zone,
    /// The next rating is kept with the tick that something was taken against the pain.
    pub pain_relief: bool,
    /// What undo would take back.
    pub done_last: Option<Intention>,
    /// Where ids come from.
    pub randomness: &'a dyn Randomness,
}

impl Context<'_> {
    /// The scale on which the person says how hard a set was.
    #[must_use]
    pub const fn scale(&self) -> ExertionScale {
        self.settings.preferences.exertion.scale()
    }

    /// Now, in the order of all facts.
    #[must_use]
    pub const fn now(&self) -> Instant {
        self.at.instant()
    }

    /// The open session, if it is the one that the person saw.
    ///
    /// # Errors
    /// [`Refusal::NoOpenSession`] where none is open, [`Refusal::OtherSession`] where another one is.
    fn open_session(&self, seen: &str) -> Result<&Session, Refusal> {
        let open = self.facts.open_session(self.now()).ok_or(Refusal::NoOpenSession)?;
        if SessionId::parse(seen) == Some(open.id) { Ok(open) } else { Err(Refusal::OtherSession) }
    }

    /// The last set of a session is the one that the person saw.
    ///
    /// # Errors
    /// [`Refusal::SetLoggedMeanwhile`] where it is another one.
    fn expect_last_set(&self, session: &Session, seen: Option<&str>) -> Result<(), Refusal> {
        let last = self.facts.sets_of(session).next_back().map(|set| set.id);
        if seen.and_then(SetId::parse) == last { Ok(()) } else { Err(Refusal::SetLoggedMeanwhile) }
    }

    /// Names what the person does, so that undo can take it back.
    fn done(&self, intention: Intention) -> Undoable {
        Undoable { intention, token: UndoToken::mint(self.at.utc_ms, self.randomness) }
    }

    /// Plans choices that undo takes back, and drafts with them. What stands so already is left alone: writing it
    /// again would hide from undo what was done before.
    fn choose(&self, choices: Vec<Setting>, drafts: Vec<Change>) -> Plan {
        let is_new = |choice: &Setting| {
            let mut after = self.settings.clone();
            after.apply(choice);
            after != *self.settings
        };
        let new: Vec<_> = choices.into_iter().filter(is_new).map(Change::PutSetting).collect();
        if new.is_empty() {
            return Plan::drafts(drafts);
        }
        let changes = new.into_iter().chain(drafts).collect();
        Plan::intention(self.done(Intention::ChangeSettings), changes, Saved::Settings)
    }

    /// A session other than the open one that begins then does not come later, so that one stays open.
    ///
    /// # Errors
    /// [`Refusal::SessionOpen`] where the open one would count as forgotten.
    fn expect_open_stays(&self, started: &Stamp) -> Result<(), Refusal> {
        match self.facts.open_session(self.now()) {
            Some(open) if open.started.instant() <= started.instant() => Err(Refusal::SessionOpen),
            _ => Ok(()),
        }
    }

    /// A new check answered now.
    fn new_check(
        &self,
        session: SessionId,
        context: CheckContext,
        about: Option<Stamp>,
        ratings: Ratings,
    ) -> PainCheck {
        PainCheck {
            id: CheckId::mint(self.at.utc_ms, self.randomness),
            session,
            context,
            answered: self.at.clone(),
            about,
            ratings,
            stop: None,
            note: None,
            pain_relief: self.pain_relief,
        }
    }
}
