//! Carries one change out.
//!
//! Boundary: inside the caller's transaction; picks the noun, and no more.

use super::{
    boot, check_outside, draft, error::StoreError, journal::Writer, pain_check, reminder, session,
    set_entry, setting,
};
use crate::effects::store::{Change, Fact};

/// Writes a change. A session comes before what belongs to it.
pub(super) fn apply(writer: &mut Writer<'_>, change: &Change) -> Result<(), StoreError> {
    let tx = writer.tx;
    match change {
        Change::PutReminder(reminder) => reminder::put(tx, reminder),
        Change::PutReminderSettings(settings) => setting::put_reminders(writer, *settings),
        Change::PutSetting(choice) => setting::put_choice(writer, choice),
        Change::AnchorBoot(anchor) => boot::put(tx, anchor),
        Change::PutSession(session) => session::put(writer, session),
        Change::PutSet(set) => set_entry::put(writer, set),
        Change::PutCheck(check) => pain_check::put(writer, check),
        Change::PutOutside(check) => check_outside::put(writer, check),
        Change::Restore(whole) => session::put(writer, &whole.session),
        Change::Remove { fact: Fact::Session(id), at } => session::remove(writer, *id, at),
        Change::Remove { fact: Fact::Set(session, id), at } => {
            set_entry::SETS.remove(writer, (*session, id.bytes()), at)
        }
        Change::Remove { fact: Fact::Check(session, id), at } => {
            pain_check::CHECKS.remove(writer, (*session, id.bytes()), at)
        }
        Change::Remove { fact: Fact::Outside(id), at } => check_outside::remove(writer, *id, at),
        Change::PutDraft(draft) => draft::put(tx, draft),
        Change::DropDraft(key) => draft::forget(tx, *key),
    }
}
