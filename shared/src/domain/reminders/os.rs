//! What the OS permits, holds and shows, as a shell reports it.
//!
//! Boundary: crosses the wire. Where a list is absent, the shell could not ask the OS for it.

use crate::domain::id::ReminderId;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Whether the OS permits something.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum Permission {
    /// It does.
    Granted,
    /// It does not.
    Denied,
    /// This platform knows no such thing.
    #[default]
    NotNeeded,
    /// It does, but gathers them: they come at the hours of a summary (iOS).
    Gathered,
}

impl Permission {
    /// Whether it lets a reminder through.
    #[must_use]
    pub const fn allows(self) -> bool {
        !matches!(self, Self::Denied)
    }

    /// Whether it blocks a reminder or delays it.
    #[must_use]
    pub const fn is_in_the_way(self) -> bool {
        matches!(self, Self::Denied | Self::Gathered)
    }
}

/// Everything that can delay or block a reminder.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Permissions {
    /// Notifications of this app.
    pub notifications: Permission,
    /// The channel of the questions.
    pub question_channel: Permission,
    /// The channel of the rest timer.
    pub rest_channel: Permission,
    /// Exact alarms.
    pub exact_alarms: Permission,
    /// Running in the background without restriction.
    pub background: Permission,
}

/// A reminder that the OS holds for later.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The reminder's id, 32 hexadecimal digits.
    pub id: String,
    /// The generation it was armed with.
    pub generation: u32,
    /// When it fires, milliseconds UTC on the phone's own clock.
    pub at_utc_ms: i64,
}

/// A notification on the screen.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The reminder's id, 32 hexadecimal digits.
    pub id: String,
    /// The generation it was posted with.
    pub generation: u32,
}

/// Who shows a reminder when its time comes.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum Delivery {
    /// The OS wakes the app, and the app posts (Android).
    #[default]
    App,
    /// The OS shows what was armed, without the app (iOS).
    System,
}

/// The OS as a shell found it at an entry point.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct OsState {
    /// What it permits.
    pub permissions: Permissions,
    /// Who shows a reminder.
    pub delivery: Delivery,
    /// What it holds for later; absent where it cannot say.
    pub pending: Option<Vec<Pending>>,
    /// What it shows; absent where it cannot say.
    pub shown: Option<Vec<Shown>>,
}

impl OsState {
    /// The OS as the shell has just reported it. Where it cannot say what it holds, it may still hold what
    /// this process gave it: the core takes that away, but does not rely on it.
    #[must_use]
    pub fn after(mut self, before: &Self) -> Self {
        let doubted = |told: &Pending| Pending { generation: 0, at_utc_ms: 0, ..told.clone() };
        self.pending = self.pending.or_else(|| {
            let told = before.pending.as_ref()?;
            Some(told.iter().map(doubted).collect())
        });
        self
    }

    /// The pending entry of a reminder.
    #[must_use]
    pub fn pending_of(&self, id: ReminderId) -> Option<&Pending> {
        let id = id.hex();
        self.pending.as_ref()?.iter().find(|pending| pending.id == id)
    }

    /// The notification of a reminder.
    #[must_use]
    pub fn shown_of(&self, id: ReminderId) -> Option<&Shown> {
        let id = id.hex();
        self.shown.as_ref()?.iter().find(|shown| shown.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_process_told_an_os_that_cannot_list_it_is_known_and_not_relied_on() {
        let told = Pending { id: "a".repeat(32), generation: 3, at_utc_ms: 9 };
        let before = OsState { pending: Some(vec![told.clone()]), ..OsState::default() };
        let doubted = Pending { generation: 0, at_utc_ms: 0, ..told.clone() };
        assert_eq!(OsState::default().after(&before).pending, Some(vec![doubted]));
        let listed = OsState { pending: Some(vec![told.clone()]), ..OsState::default() };
        assert_eq!(
            listed.after(&OsState::default()).pending,
            Some(vec![told]),
            "a list is believed"
        );
        assert_eq!(OsState::default().after(&OsState::default()).pending, None);
    }
}
