//! Everything a shell can tell the core, each with its clocks.
//!
//! Boundary: crosses the wire, so every value in it may be anything; what the store reports is
//! `step`'s.

use super::route::Route;
use crate::domain::{
    moment::Moment,
    reminders::{OsState, ReminderSettings},
    set_form::SetForm,
    site::Site,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// An event. Intents are imperative.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Event {
    /// The first event of every process, and again when the device is unlocked.
    Start(Start),
    /// The person changed language, region or clock.
    ChangeLocale {
        /// When.
        moment: Moment,
        /// How the person reads now.
        locale: LocaleChoice,
    },
    /// Time has passed, or the app came back to the front.
    Look {
        /// When.
        moment: Moment,
    },
    /// Show another screen.
    Go {
        /// When.
        moment: Moment,
        /// Which.
        to: Route,
    },
    /// Mark a site in the full check being filled in; `nrs` absent wipes the mark.
    MarkSite {
        /// When.
        moment: Moment,
        /// Where.
        site: Site,
        /// 0 to 10.
        nrs: Option<u8>,
    },
    /// The set being filled in now reads like this.
    EditSet {
        /// When.
        moment: Moment,
        /// All its fields.
        form: SetForm,
    },
    /// Step the set being filled in.
    StepSet {
        /// When.
        moment: Moment,
        /// Which way.
        step: SetStep,
    },
    /// Start a session with its full baseline: sites not named are 0.
    StartSession {
        /// When.
        moment: Moment,
        /// The marked sites.
        ratings: Vec<Rating>,
    },
    /// Log a set into the open session.
    LogSet {
        /// When.
        moment: Moment,
        /// The set as filled in.
        form: SetForm,
    },
    /// Rate the back between sets; without a site at the worst spot tracked.
    RatePain {
        /// When.
        moment: Moment,
        /// 0 to 10.
        nrs: u8,
        /// Where.
        site: Option<Site>,
    },
    /// Go on without rating after this set.
    SkipRating {
        /// When.
        moment: Moment,
    },
    /// End the open session with its full check: sites not named are 0.
    EndSession {
        /// When.
        moment: Moment,
        /// The marked sites.
        ratings: Vec<Rating>,
    },
    /// Answer the two-hour question; without a site at the worst spot.
    AnswerReRating {
        /// When.
        moment: Moment,
        /// 0 to 10.
        nrs: u8,
        /// Where.
        site: Option<Site>,
        /// Which time the answer speaks of.
        about: About,
    },
    /// Say where the last answer was felt.
    PlaceAnswer {
        /// When.
        moment: Moment,
        /// Where.
        site: Site,
    },
    /// Move a set to the bin.
    RemoveSet {
        /// When.
        moment: Moment,
        /// Its id, as its line gave it.
        id: String,
    },
    /// Move a check to the bin, the baseline too.
    RemoveCheck {
        /// When.
        moment: Moment,
        /// Its id, as its line gave it.
        id: String,
    },
    /// Take back the last thing done.
    Undo {
        /// When.
        moment: Moment,
    },
    /// An entry point with the OS as it is: after a start, at an alarm, when the clock, the zone, the
    /// app's version or a permission changed, when a notification went.
    Woken {
        /// When.
        moment: Moment,
        /// What the OS permits, holds and shows.
        os: OsState,
    },
    /// Answer a question from its notification.
    AnswerQuestion {
        /// When.
        moment: Moment,
        /// The reminder's id.
        id: String,
        /// 0 to 10.
        nrs: u8,
    },
    /// Put a question off for a quarter of an hour.
    Snooze {
        /// When.
        moment: Moment,
        /// The reminder's id.
        id: String,
    },
    /// Do not ask this again; it stands in the app.
    SkipQuestion {
        /// When.
        moment: Moment,
        /// The reminder's id.
        id: String,
    },
    /// The person swiped a notification away.
    DismissQuestion {
        /// When.
        moment: Moment,
        /// The reminder's id.
        id: String,
    },
    /// Choose which reminders come.
    ChooseReminders {
        /// When.
        moment: Moment,
        /// The choices.
        settings: ReminderSettings,
    },
    /// Begin an empty log beside a damaged one that rests in quarantine.
    BeginEmptyLog {
        /// When.
        moment: Moment,
    },
}

/// The first event.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// When.
    pub moment: Moment,
    /// The device has been unlocked since it booted; until then nothing is opened.
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
    /// One command that only looks: where there is no log, none begins.
    Inspect,
}

impl StartReason {
    /// One command of a command line.
    #[must_use]
    pub const fn is_command(self) -> bool {
        matches!(self, Self::Command | Self::Inspect)
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
}

impl Default for LocaleChoice {
    fn default() -> Self {
        Self { languages: vec!["en".to_owned()], clock: HourCycle::H24, first_weekday: 0 }
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

/// Which time an answer speaks of.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum About {
    /// The moment it is given.
    Now,
    /// About two hours after, recalled.
    TwoHours,
}

/// One step of a stepper.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SetStep {
    /// One loadable step more.
    LoadUp,
    /// One loadable step less.
    LoadDown,
    /// One rep more.
    RepsUp,
    /// One rep less.
    RepsDown,
    /// Half a point of exertion more.
    RpeUp,
    /// Half a point of exertion less; below the lowest, none.
    RpeDown,
}

impl Event {
    /// The clocks it happened at.
    #[must_use]
    pub const fn moment(&self) -> &Moment {
        match self {
            Self::Start(Start { moment, .. })
            | Self::ChangeLocale { moment, .. }
            | Self::Look { moment }
            | Self::Go { moment, .. }
            | Self::MarkSite { moment, .. }
            | Self::EditSet { moment, .. }
            | Self::StepSet { moment, .. }
            | Self::StartSession { moment, .. }
            | Self::LogSet { moment, .. }
            | Self::RatePain { moment, .. }
            | Self::SkipRating { moment }
            | Self::EndSession { moment, .. }
            | Self::AnswerReRating { moment, .. }
            | Self::PlaceAnswer { moment, .. }
            | Self::RemoveSet { moment, .. }
            | Self::RemoveCheck { moment, .. }
            | Self::Undo { moment }
            | Self::Woken { moment, .. }
            | Self::AnswerQuestion { moment, .. }
            | Self::Snooze { moment, .. }
            | Self::SkipQuestion { moment, .. }
            | Self::DismissQuestion { moment, .. }
            | Self::ChooseReminders { moment, .. }
            | Self::BeginEmptyLog { moment } => moment,
        }
    }
}
