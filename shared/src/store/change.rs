//! Carries one change out.
//!
//! Boundary: inside the caller's transaction; picks the noun's statement, and no more.

use super::{
    boot, draft,
    error::StoreError,
    pain_check::{self, CheckRow},
    reminder,
    session::{self, SessionRow},
    set_entry::{self, SetRow},
    setting,
};
use crate::effects::store::{Change, Fact};
use rusqlite::Connection;

/// Writes a change.
pub(super) fn apply(connection: &Connection, change: &Change) -> Result<(), StoreError> {
    match change {
        Change::PutReminder(reminder) => return reminder::put(connection, reminder),
        Change::PutReminderSettings(settings) => setting::put_reminders(connection, *settings),
        Change::AnchorBoot(anchor) => boot::put(connection, anchor),
        Change::PutSession(session) => session::put(connection, &SessionRow::of(session)),
        Change::PutSet(set) => set_entry::put(connection, &SetRow::of(set)),
        Change::PutCheck(check) => pain_check::put(connection, &CheckRow::of(check)),
        Change::Remove { fact: Fact::Session(id), at } => session::tombstone(connection, *id, at),
        Change::Remove { fact: Fact::Set(id), at } => set_entry::tombstone(connection, *id, at),
        Change::Remove { fact: Fact::Check(id), at } => pain_check::tombstone(connection, *id, at),
        Change::PutDraft(draft) => draft::put(connection, draft),
        Change::DropDraft(key) => draft::forget(connection, *key),
    }?;
    Ok(())
}
