//! What the app knows and how it changes.
//!
//! Boundary: asks the store through `effects` and never touches it; `view` has the texts and formats.
//! The model is a state machine: [`Stage`] says where in its life the app is.

pub mod commit;
mod corrected;
mod dispatch;
pub mod double_tap;
mod erase;
pub mod event;
pub mod features;
mod files;
pub mod foreign;
pub mod held;
pub mod here;
mod jobs;
pub mod lifecycle;
pub mod locked;
pub mod log;
mod needs;
pub mod notice;
pub mod open_log;
mod paging;
pub mod recover;
pub mod route;
pub mod snapshots;
pub mod step;
#[cfg(test)]
pub(crate) mod tests;
mod transfer;

use crate::domain::{
    id::Randomness,
    moment::Stamp,
    reminders::{OsState, Permission},
    rpe::ExertionScale,
};
use double_tap::Sight;
use event::{LocaleChoice, StartReason};
use features::{files::FilesState, recovery::Snapshots, work::WorkState};
use held::Lifeboat;
use lifecycle::Closure;
use locked::Locked;
use notice::Notice;
use open_log::OpenLog;
use std::sync::Arc;

/// The whole model.
pub struct Model {
    /// Where in its life the app is.
    pub stage: Stage,
    /// What the last event came to, until the next one.
    pub notice: Option<Notice>,
    /// How the person reads: language, clock, first weekday.
    pub locale: LocaleChoice,
    /// The language that the person had chosen in a log that has closed since.
    language: Option<String>,
    /// What woke the app.
    pub reason: StartReason,
    /// The OS as the shell last reported it, with every order since applied.
    pub os: OsState,
    /// The shell has reported the OS since the process began. Before that the model posts nothing: it may
    /// be on the screen already, or the person may forbid it.
    pub os_known: bool,
    /// The newest moment a shell has given.
    pub now: Option<Stamp>,
    /// When the screen last changed under the person's hand.
    pub sight: Sight,
    /// The job that runs in the background.
    pub work: WorkState,
    /// What the log can be restored from.
    pub snapshots: Snapshots,
    /// What the page of files has open.
    pub files: FilesState,
    /// Where the random part of ids comes from.
    pub randomness: Arc<dyn Randomness>,
    /// What outlives a log that closes, and a core that breaks down.
    pub lifeboat: Lifeboat,
}

/// Where in its life the app is.
#[derive(Debug)]
pub enum Stage {
    /// Before the first event, and while the store opens the log.
    Opening,
    /// After a start on a device that has not been unlocked since it booted: the log stays untouched.
    Locked(Locked),
    /// After the store could not open the log: nothing is lost, and the person decides.
    Recovery(Closure),
    /// After the store opened the log.
    Open(Box<OpenLog>),
}

impl Stage {
    /// What the device knows of the questions, where the core cannot read the log.
    const fn without_log(&mut self) -> Option<&mut Locked> {
        match self {
            Self::Locked(locked) => Some(locked),
            Self::Recovery(closure) => Some(&mut closure.device),
            Self::Opening | Self::Open(_) => None,
        }
    }
}

impl Model {
    /// A model before its first event.
    #[must_use]
    pub fn new(randomness: Arc<dyn Randomness>, lifeboat: Lifeboat) -> Self {
        Self {
            stage: Stage::Opening,
            notice: None,
            locale: LocaleChoice::default(),
            language: None,
            reason: StartReason::Ui,
            os: OsState::default(),
            os_known: false,
            now: None,
            sight: Sight::default(),
            work: WorkState::default(),
            snapshots: Snapshots::default(),
            files: FilesState::default(),
            randomness,
            lifeboat,
        }
    }

    /// Whether this process makes snapshots without being asked: a command ends before any step has its turn, and a
    /// demonstration's log is thrown away.
    #[must_use]
    pub fn makes_snapshots(&self) -> bool {
        self.reason == StartReason::Ui
    }

    /// How the person reads: as the shell says, and where Brace decides the language, as they chose.
    #[must_use]
    pub fn reading(&self) -> LocaleChoice {
        let chosen = match &self.stage {
            Stage::Open(log) => log.settings.preferences.language.as_deref(),
            Stage::Opening | Stage::Locked(_) | Stage::Recovery(_) => self.language.as_deref(),
        };
        self.locale.with_language(chosen)
    }

    /// The scale on which the person reads how hard a set was.
    #[must_use]
    pub const fn scale(&self) -> ExertionScale {
        match &self.stage {
            Stage::Open(log) => log.settings.preferences.exertion.scale(),
            Stage::Opening | Stage::Locked(_) | Stage::Recovery(_) => ExertionScale::Rpe,
        }
    }

    /// The OS as reminders may rely on it.
    #[must_use]
    pub fn os_to_rely_on(&self) -> OsState {
        let mut os = self.os.clone();
        if !self.os_known {
            os.permissions.notifications = Permission::Denied;
        }
        os
    }
}
