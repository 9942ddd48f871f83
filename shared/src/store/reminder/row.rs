//! One reminder as JSON.
//!
//! Boundary: a plain mirror of the value; its id, which its session follows from, is the row's key.

use crate::{
    domain::{
        id::{ReminderId, SessionId},
        moment::{Instant, Stamp},
        reminders::{Reminder, ReminderKind, ReminderState},
    },
    store::{error::StoreError, json, stamp::Brief, tx::Tx},
};
use serde::{Deserialize, Serialize};

/// What became of a question, as stored.
#[derive(Serialize, Deserialize)]
struct Body {
    kind: String,
    state: String,
    generation: u32,
    /// The generation since which it asks what it asks now.
    asked_since: u32,
    due: Brief,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    armed: Option<Brief>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    snoozed_to: Option<Brief>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    posted: Option<Brief>,
    /// [`Reminder::alerted_for`], milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alerted_ms: Option<i64>,
}

/// The JSON of a reminder.
pub(super) fn body(tx: &Tx<'_>, reminder: &Reminder) -> Result<String, StoreError> {
    let body = Body {
        kind: reminder.kind.id().to_owned(),
        state: reminder.state.id().to_owned(),
        generation: reminder.generation,
        asked_since: reminder.asked_since,
        due: Brief::of(tx, &reminder.due)?,
        armed: Brief::of_optional(tx, reminder.armed.as_ref())?,
        snoozed_to: Brief::of_optional(tx, reminder.snoozed_to.as_ref())?,
        posted: Brief::of_optional(tx, reminder.posted.as_ref())?,
        alerted_ms: reminder.alerted_for.map(|due| due.0),
    };
    json::text(&body, "reminder")
}

/// The reminder of a row; `None` where it does not read.
pub(super) fn read(tx: &Tx<'_>, id: &[u8], body: &str) -> Option<Reminder> {
    let body: Body = serde_json::from_str(body).ok()?;
    let id = ReminderId::from_bytes(id.try_into().ok()?);
    let kind = ReminderKind::from_id(&body.kind)?;
    let stamp = |brief: Option<Brief>| -> Option<Option<Stamp>> {
        brief.map(|brief| brief.stamp(tx)).transpose().ok()
    };
    Some(Reminder {
        id,
        session: SessionId::of_reminder(id, kind),
        kind,
        due: body.due.stamp(tx).ok()?,
        armed: stamp(body.armed)?,
        state: ReminderState::from_id(&body.state)?,
        generation: body.generation,
        asked_since: body.asked_since,
        snoozed_to: stamp(body.snoozed_to)?,
        alerted_for: body.alerted_ms.map(Instant),
        posted: stamp(body.posted)?,
    })
}
