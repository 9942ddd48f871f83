//! What a locked device may know: when something is due, and nothing about health.
//!
//! Boundary: a value; the store keeps it in a file that is readable before the first unlock.

use crate::domain::{
    id::{ReminderId, SessionId},
    moment::Stamp,
    reminders::{Reminder, ReminderKind, ReminderState},
};
use serde::{Deserialize, Serialize};

/// One reminder of the due-file.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DueEntry {
    /// The reminder's id, 32 hexadecimal digits.
    pub id: String,
    /// Which channel it belongs to.
    pub kind: ReminderKind,
    /// When it is due, including a snooze.
    pub due: Stamp,
    /// When it fires in the boot in which it was last armed.
    pub armed: Option<Stamp>,
    /// What an order and an answer carry.
    pub generation: u32,
    /// The generation from which on it asks what it asks now.
    #[serde(default)]
    pub asked_since: u32,
    /// What became of it.
    pub state: ReminderState,
    /// When the device showed it.
    pub posted: Option<Stamp>,
    /// The person put it off for a while.
    pub snoozed: bool,
    /// A sound was made for it already: it comes back without one. The file keeps its older name.
    #[serde(rename = "sounded")]
    pub alerted: bool,
}

impl DueEntry {
    /// The entry of a question that may still be shown or is shown. The end of a rest asks nothing, and
    /// nobody rests across a reboot.
    #[must_use]
    pub fn of(row: &Reminder) -> Option<Self> {
        (row.is_live() && row.kind != ReminderKind::Rest).then(|| Self::of_any(row))
    }

    /// The entry of any reminder: the file keeps for the log what the person put off on a locked device.
    #[must_use]
    pub fn of_any(row: &Reminder) -> Self {
        Self {
            id: row.id.hex(),
            kind: row.kind,
            due: row.effective_due().clone(),
            armed: row.armed.clone(),
            generation: row.generation,
            asked_since: row.asked_since,
            state: row.state,
            posted: row.posted.clone(),
            snoozed: row.snoozed_to.is_some(),
            alerted: row.was_alerted(),
        }
    }

    /// The row to reconcile with while the core cannot read the log; `None` where the id is damaged.
    #[must_use]
    pub fn row(&self) -> Option<Reminder> {
        let id = ReminderId::parse(&self.id)?;
        Some(Reminder {
            id,
            session: SessionId::of_reminder(id, self.kind),
            kind: self.kind,
            due: self.due.clone(),
            armed: self.armed.clone(),
            state: self.state,
            generation: self.generation,
            asked_since: self.asked_since,
            snoozed_to: self.snoozed.then(|| self.due.clone()),
            alerted_for: self.alerted.then(|| self.due.instant()),
            posted: self.posted.clone(),
        })
    }
}
