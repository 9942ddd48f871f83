//! The window of the log that the model holds, read in one snapshot.
//!
//! Boundary: bounded by [`Log::SESSIONS`], whatever the history's length.

use super::{
    boot, draft, error::StoreError, pain_check, reminder, schema, session, set_entry, setting,
    undo_step, version::DataVersion,
};
use crate::effects::store::{Log, Opened};
use rusqlite::{Connection, TransactionBehavior};

/// Reads the log, and the version that was read.
pub(super) fn load(connection: &mut Connection) -> Result<(Opened, DataVersion), StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    let seen = DataVersion::read(&sql)?;
    schema::expect(&sql)?;
    let opened = Opened {
        log: log(&sql)?,
        anchors: boot::newest(&sql)?,
        undo: undo_step::get(&sql)?.map(|step| step.intention),
        drafts: draft::all(&sql)?,
        reminders: reminder::newest(&sql, Opened::REMINDERS)?,
        reminder_settings: setting::reminders(&sql)?,
        due_file: Vec::new(),
    };
    sql.commit()?;
    Ok((opened, seen))
}

fn log(sql: &Connection) -> Result<Log, StoreError> {
    let mut log = Log::default();
    for row in session::recent(sql, Log::SESSIONS)? {
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
