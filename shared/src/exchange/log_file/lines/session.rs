//! A session, as a line has it.
//!
//! Boundary: fields to a value and back.

use super::{
    Bad, TimeLine,
    shared::{note, note_text},
};
use crate::domain::{
    id::SessionId,
    session::Session,
    transfer::{Record, Standing},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct SessionLine {
    id: String,
    started: TimeLine,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<TimeLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    removed: Option<TimeLine>,
}

impl SessionLine {
    pub(super) fn of(Standing { fact, removed }: &Standing<Session>) -> Self {
        Self {
            id: fact.id.to_string(),
            started: TimeLine::of(&fact.started),
            ended: fact.ended.as_ref().map(TimeLine::of),
            note: note_text(fact.note.as_ref()),
            removed: removed.as_ref().map(TimeLine::of),
        }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        let fact = Session {
            id: SessionId::parse(&self.id).ok_or("session.id")?,
            started: self.started.stamp("session.started")?,
            ended: TimeLine::maybe(self.ended, "session.ended")?,
            note: note(self.note.as_deref(), "session.note")?,
        };
        let removed = TimeLine::maybe(self.removed, "session.removed")?;
        Ok(Record::Session(Standing { fact, removed }))
    }
}
