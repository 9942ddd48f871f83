//! Carries one change out.
//!
//! Boundary: inside the caller's transaction; picks the noun, and no more.

use super::{
    boot, check_outside, draft, erase, error::StoreError, journal::Writer, pain_check, person_fact,
    reminder, session, set_entry, setting,
};
use crate::effects::store::{Change, Fact, query::WholeSession};

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
        Change::PutPerson(fact) => person_fact::put(writer, fact),
        Change::Restore(whole) => restore(writer, whole),
        Change::Remove { fact: Fact::Session(id), at } => session::remove(writer, *id, at),
        Change::Remove { fact: Fact::Set(session, id), at } => {
            set_entry::SETS.remove(writer, (*session, id.bytes()), at)
        }
        Change::Remove { fact: Fact::Check(session, id), at } => {
            pain_check::CHECKS.remove(writer, (*session, id.bytes()), at)
        }
        Change::Remove { fact: Fact::Outside(id), at } => check_outside::remove(writer, *id, at),
        Change::Remove { fact: Fact::Person(id), at } => person_fact::remove(writer, *id, at),
        Change::PutDraft(draft) => draft::put(tx, draft),
        Change::DropDraft(key) => draft::forget(tx, *key),
    }
}

/// Brings a session back, with what memory holds of it where another process has begun to erase it meanwhile.
fn restore(writer: &mut Writer<'_>, whole: &WholeSession) -> Result<(), StoreError> {
    let known = session::number(writer.tx, whole.session.id)?;
    let is_going = known.map(|no| erase::is_going(writer.tx, no)).transpose()?;
    session::put(writer, &whole.session)?;
    if is_going == Some(true) {
        erase::stop(writer.tx)?;
    }
    if is_going != Some(false) {
        whole.sets.iter().try_for_each(|set| set_entry::put(writer, set))?;
        whole.checks.iter().try_for_each(|check| pain_check::put(writer, check))?;
    }
    Ok(())
}
