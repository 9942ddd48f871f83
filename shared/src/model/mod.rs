//! What the app knows and how it changes.
//!
//! Boundary: asks the store through `effects`, never touches it; texts and formats are `view`'s.
//! The model is a state machine: [`Stage`] says where in its life the app is.

pub mod commit;
pub mod double_tap;
pub mod event;
pub mod features;
pub mod held;
pub mod lifecycle;
pub mod locked;
pub mod log;
pub mod notice;
pub mod open_log;
pub mod route;
pub mod step;
#[cfg(test)]
mod tests;

use crate::domain::{
    id::Randomness,
    moment::Stamp,
    reminders::{OsState, Permission},
};
use double_tap::Sight;
use event::{LocaleChoice, StartReason};
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
    /// What woke the app.
    pub reason: StartReason,
    /// The OS as it was last reported, with every order since carried out.
    pub os: OsState,
    /// The OS has been reported since the process began: before that nothing is posted, since it may
    /// be there already, or not be permitted.
    pub os_known: bool,
    /// The newest moment a shell has given.
    pub now: Option<Stamp>,
    /// When what the person sees changed last.
    pub sight: Sight,
    /// Where the random part of ids comes from.
    pub randomness: Arc<dyn Randomness>,
    /// What outlives a log that closes, and a core that breaks down.
    pub lifeboat: Lifeboat,
}

/// Where in its life the app is.
#[derive(Debug)]
pub enum Stage {
    /// Before the first event, and while the log is being opened.
    Opening,
    /// After a start, while the device has not been unlocked since it booted: nothing is touched.
    Locked(Locked),
    /// After the log could not be opened: nothing was lost, and the person is asked.
    Recovery(Closure),
    /// After the log was opened.
    Open(Box<OpenLog>),
}

impl Stage {
    /// What is known of the questions, where the log cannot be read.
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
            reason: StartReason::Ui,
            os: OsState::default(),
            os_known: false,
            now: None,
            sight: Sight::default(),
            randomness,
            lifeboat,
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
