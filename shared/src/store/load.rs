//! The window of the log that the model holds, read in one snapshot.
//!
//! Boundary: bounded by the constants of [`Log`], whatever the history's length.

use super::{
    boot, draft,
    error::StoreError,
    pain_check, reminder, schema,
    session::{self, SessionRow},
    set_entry, setting, undo_step,
    version::DataVersion,
};
use crate::{
    domain::{moment::Instant, reminders::Reminder},
    effects::store::{Log, Opened},
};
use rusqlite::{Connection, TransactionBehavior};

/// Reads the log around a time, and the version of the data read.
pub(super) fn load(
    connection: &mut Connection,
    around: Instant,
) -> Result<(Opened, DataVersion), StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    let seen = DataVersion::read(&sql)?;
    schema::expect(&sql)?;
    let opened = Opened {
        log: log(&sql, around)?,
        removed: session::removed(&sql, Log::SESSIONS)?,
        anchors: boot::newest(&sql)?,
        undo: undo_step::get(&sql)?.map(|step| step.done),
        drafts: draft::all(&sql)?,
        reminders: reminder::around(&sql, around)?,
        reminder_settings: setting::reminders(&sql)?,
        due_file: Vec::new(),
    };
    sql.commit()?;
    Ok((opened, seen))
}

/// The reminders alone, for the due-file.
pub(super) fn reminders(
    connection: &mut Connection,
    around: Instant,
) -> Result<Vec<Reminder>, StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    schema::expect(&sql)?;
    reminder::around(&sql, around)
}

fn log(sql: &Connection, around: Instant) -> Result<Log, StoreError> {
    let mut log = Log::default();
    for row in sessions(sql, around)? {
        let session = row.fact()?;
        for row in set_entry::of_session(sql, session.id)? {
            log.sets.push(row.fact()?);
        }
        for row in pain_check::of_session(sql, session.id)? {
            log.checks.push(row.fact()?);
        }
        log.sessions.push(session);
    }
    log.sessions.sort_unstable_by_key(|session| (session.started.instant(), session.id));
    log.sets.sort_unstable_by_key(|set| (set.at.instant(), set.id));
    log.checks.sort_unstable_by_key(|check| (check.answered.instant(), check.context, check.id));
    Ok(log)
}

/// The rows of the window, each once, in no order.
fn sessions(sql: &Connection, around: Instant) -> Result<Vec<SessionRow>, StoreError> {
    let mut rows = session::newest(sql, Log::SESSIONS)?;
    // Fewer than that are all there are.
    if rows.len() == Log::SESSIONS {
        rows.extend(session::until(sql, around, Log::SESSIONS)?);
        rows.extend(session::after(sql, around, Log::AFTER)?);
        rows.extend(session::not_ended(sql, Log::NOT_ENDED)?);
        rows.sort_unstable_by_key(|row| row.id.0);
        rows.dedup_by_key(|row| row.id.0);
    }
    Ok(rows)
}
