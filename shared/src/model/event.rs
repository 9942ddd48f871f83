//! Everything a shell can tell the core.
//!
//! Boundary: crosses the wire, so every value in it may be anything; `step` carries what the store
//! reports. A feature's own events stand beside the feature.

use crate::domain::{id::SessionId, moment::Moment, nrs::Nrs, refusal::Refusal, site::Site};
use facet::Facet;
use serde::{Deserialize, Serialize};

pub use super::{
    features::{
        about::AboutEvent,
        bin::{BinEvent, BinRef, Sure},
        check::{Asked, CheckEvent, RecallRef},
        checklist::{ChecklistEvent, ItemFits, ListAct, ListRef},
        correct::{CheckFix, CorrectEvent, FixEntry, FixForm, FixRef, FixStep, SetFix, TimesFix},
        exercises::{ExercisesEvent, Purpose},
        files::{FileOutcome, FilesEvent, SaveAs},
        flags::FlagsEvent,
        gear::{BarForm, GearEvent},
        history::HistoryEvent,
        library::LibraryEvent,
        next::{NextEvent, NextStep},
        plan::PlanEvent,
        recovery::RecoveryEvent,
        reminders::{ReminderChoice, ReminderEvent},
        rows::RowsEvent,
        session::{ListUse, LoadCheck, MoveTo, SessionEvent, SetStep},
        settings::SettingsEvent,
        summary::{SummaryEvent, SummaryNotes, SummarySpan},
        transfer::{Over, TransferEvent},
        verdicts::VerdictEvent,
        work::WorkEvent,
    },
    log::QuestionRef,
    route::Route,
};

/// What crosses the boundary: an event, and the clocks at which it happened.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// When it happened.
    pub moment: Moment,
    /// What happened.
    pub event: Event,
}

/// An event. Intents are imperative, and carry what the person saw: what has become of it meanwhile
/// decides whether they are done or refused.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Event {
    /// The first event of every process, and again when the device is unlocked.
    Start(Start),
    /// The person changed language, region or clock.
    ChangeLocale(LocaleChoice),
    /// Time has passed, or the app came back to the front.
    Look,
    /// Show another screen.
    Go(Route),
    /// Begin an empty log beside a damaged one that rests in quarantine.
    BeginEmptyLog,
    /// Something about a session or its sets.
    Session(SessionEvent),
    /// Something about how the back feels.
    Check(CheckEvent),
    /// Something about reminders, or what the system reports of them.
    Reminders(ReminderEvent),
    /// Something about what the person did before.
    History(HistoryEvent),
    /// Something about a verdict.
    Verdict(VerdictEvent),
    /// Something about a job in the background.
    Work(WorkEvent),
    /// Something about a log that lies aside.
    Recovery(RecoveryEvent),
    /// Something about articles.
    Library(LibraryEvent),
    /// Something about a correction.
    Correct(CorrectEvent),
    /// Something on a page of rows.
    Rows(RowsEvent),
    /// Something about the checklist.
    Checklist(ChecklistEvent),
    /// Something about what the person chooses.
    Settings(SettingsEvent),
    /// Something about bars and plates, and about how one lift is loaded.
    Gear(GearEvent),
    /// Something about exercises.
    Exercises(ExercisesEvent),
    /// Something about the bin.
    Bin(BinEvent),
    /// Something about symptoms.
    Flags(FlagsEvent),
    /// Something about the person's history.
    About(AboutEvent),
    /// Something about a return plan.
    Plan(PlanEvent),
    /// Something about what the next session begins with.
    Next(NextEvent),
    /// Something about the page for a clinician.
    Summary(SummaryEvent),
    /// Something about a file out of Brace, or into it.
    Transfer(TransferEvent),
    /// Something about files on their page, or what became of one.
    Files(FilesEvent),
}

/// The first event.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// Whether someone has unlocked the device since it booted; until then the core opens nothing.
    pub unlocked: bool,
    /// What woke the app.
    pub reason: StartReason,
    /// How the person reads.
    pub locale: LocaleChoice,
}

/// What woke the app.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum StartReason {
    /// The person opened it: it comes back where it was.
    Ui,
    /// One command of a command line: it shows the session's record, or what it asks for, and keeps no route.
    Command,
    /// A look around in a log that is thrown away: an empty one is filled with the story's fortnight.
    Demonstration,
    /// One command that reads or adds: where there is no log, none begins.
    Inspect,
    /// One command that only looks: it writes nothing, whatever is there.
    Look,
}

impl StartReason {
    /// One command of a command line.
    #[must_use]
    pub const fn is_command(self) -> bool {
        matches!(self, Self::Command | Self::Inspect | Self::Look)
    }
}

/// How a person reads.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct LocaleChoice {
    /// BCP 47 tags, the preferred one first.
    pub languages: Vec<String>,
    /// 12 or 24 hours.
    pub clock: HourCycle,
    /// 0 for Monday to 6 for Sunday.
    pub first_weekday: u8,
    /// Who decides the language.
    pub authority: LanguageAuthority,
}

/// Who decides the language.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum LanguageAuthority {
    /// The system, which has a language for each app: what the shell names holds, and Brace keeps none.
    #[default]
    System,
    /// Brace: a language that the person chose in it goes before what the shell names.
    Brace,
}

impl Default for LocaleChoice {
    fn default() -> Self {
        Self {
            languages: vec!["en".to_owned()],
            clock: HourCycle::H24,
            first_weekday: 0,
            authority: LanguageAuthority::default(),
        }
    }
}

impl LocaleChoice {
    /// The same for a person who chose this language in Brace, where Brace decides. Of the tags that name the
    /// language the person's own goes first: it knows how their region writes numbers.
    #[must_use]
    pub fn with_language(&self, chosen: Option<&str>) -> Self {
        let mut locale = self.clone();
        let Some(chosen) = chosen.filter(|_| self.authority == LanguageAuthority::Brace) else {
            return locale;
        };
        let speaks = |tag: &String| tag.split(['-', '_']).next() == Some(chosen);
        let own = self.languages.iter().find(|tag| speaks(tag)).cloned();
        locale.languages.insert(0, own.unwrap_or_else(|| chosen.to_owned()));
        locale
    }
}

/// How a clock counts.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum HourCycle {
    /// 1 to 12 with am and pm.
    H12,
    /// 0 to 23.
    H24,
}

/// A site with its rating, as a shell sends it.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Where.
    pub site: Site,
    /// 0 to 10.
    pub nrs: u8,
}

impl Rating {
    /// The rating, where the number is one.
    ///
    /// # Errors
    /// [`Refusal::NrsOutOfRange`].
    pub fn read(self) -> Result<(Site, Nrs), Refusal> {
        Ok((self.site, Nrs::new(self.nrs)?))
    }
}

impl Event {
    /// Whether it is no action of the person's: the notice stays until they act.
    #[must_use]
    pub const fn is_a_look(&self) -> bool {
        matches!(
            self,
            Self::Look
                | Self::Reminders(ReminderEvent::Woken(_))
                | Self::Work(WorkEvent::Resume { .. })
        )
    }

    /// Whether it undoes something.
    #[must_use]
    pub const fn is_undo(&self) -> bool {
        matches!(self, Self::History(HistoryEvent::Undo { .. }))
    }

    /// The session of any time that it speaks of.
    #[must_use]
    pub fn session_of_any_time(&self) -> Option<SessionId> {
        match self {
            Self::Session(SessionEvent::Move { session, .. })
            | Self::History(HistoryEvent::Open { session }) => SessionId::parse(session),
            Self::Correct(event) => event.session().and_then(SessionId::parse),
            Self::Bin(event) => event.session().and_then(SessionId::parse),
            _ => None,
        }
    }

    /// Whether it names a question as the person saw it.
    #[must_use]
    pub const fn names_a_question(&self) -> bool {
        match self {
            Self::Check(CheckEvent::Answer { asked, .. }) => {
                matches!(asked, Asked::Question(_) | Asked::Notified(_))
            }
            Self::Reminders(event) => matches!(
                event,
                ReminderEvent::Snooze(_) | ReminderEvent::Skip(_) | ReminderEvent::Dismiss(_)
            ),
            _ => false,
        }
    }

    /// Whether the person acts on what a screen shows and a fact comes of it: a second tap must not count
    /// twice.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        match self {
            Self::Session(event) => event.makes_a_fact(),
            Self::Check(event) => event.makes_a_fact(),
            Self::Correct(event) => event.makes_a_fact(),
            Self::Checklist(event) => event.answers_unread(),
            Self::Exercises(event) => event.makes_a_fact(),
            Self::Bin(event) => event.makes_a_fact(),
            Self::About(event) => event.makes_a_fact(),
            Self::Plan(event) => event.makes_a_fact(),
            Self::Flags(event) => event.makes_a_fact(),
            Self::Recovery(event) => matches!(event, RecoveryEvent::Restore { .. }),
            Self::Files(event) => matches!(event, FilesEvent::BringIn),
            _ => false,
        }
    }
}
