//! Reminders as rows.
//!
//! Boundary: columns to domain and back; the domain decides what changes a reminder.

use super::{
    error::StoreError,
    key::Key,
    stamp::{COLUMNS, StampRow},
};
use crate::{
    domain::{
        id::{ReminderId, SessionId},
        moment::Instant,
        reminders::{Reminder, ReminderKind, ReminderState},
    },
    effects::store::{Log, Opened},
};
use rusqlite::{Connection, Params, Result, Row, params, params_from_iter, types::Value};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// The times of a reminder that no query needs, as one JSON column.
#[derive(Serialize, Deserialize)]
struct Clocks {
    armed: Option<StampRow>,
    snoozed_to: Option<StampRow>,
    posted: Option<StampRow>,
    /// [`Reminder::alerted_for`], milliseconds.
    alerted_ms: Option<i64>,
    /// The generation since which it asks what it asks now.
    #[serde(default = "first_generation")]
    asked_since: u32,
}

/// Rows that an older Brace wrote lack `asked_since`: they ask what they asked at first.
const fn first_generation() -> u32 {
    1
}

/// Adds or replaces a reminder.
pub(super) fn put(
    connection: &Connection,
    reminder: &Reminder,
) -> std::result::Result<(), StoreError> {
    let clocks = Clocks {
        armed: reminder.armed.as_ref().map(StampRow::of),
        snoozed_to: reminder.snoozed_to.as_ref().map(StampRow::of),
        posted: reminder.posted.as_ref().map(StampRow::of),
        alerted_ms: reminder.alerted_for.map(|due| due.0),
        asked_since: reminder.asked_since,
    };
    let clocks = serde_json::to_string(&clocks).map_err(|_| StoreError::BadRow("reminder"))?;
    let mut statement = connection.prepare_cached(include_str!("put.sql"))?;
    let values = [
        Key(*reminder.id.bytes()).value(),
        Key(*reminder.session.bytes()).value(),
        Value::from(reminder.kind.id().to_owned()),
        Value::from(reminder.state.id().to_owned()),
        Value::from(i64::from(reminder.generation)),
    ]
    .into_iter()
    .chain(StampRow::values(Some(&StampRow::of(&reminder.due))))
    .chain([Value::from(clocks)]);
    statement.execute(params_from_iter(values))?;
    Ok(())
}

/// How many reminders that come due after the given time the store reads.
const AFTER: usize = Log::AFTER * ReminderKind::ALL.len();

/// The newest reminders by due time and those around `at`, newest first. A reminder is no fact: the store
/// passes over one that does not read, and the model works it out again from the facts.
pub(super) fn around(
    connection: &Connection,
    at: Instant,
) -> std::result::Result<Vec<Reminder>, StoreError> {
    let (newest, most) = (include_str!("newest.sql"), Opened::REMINDERS);
    let mut rows = rows(connection, newest, params![limit(most)])?;
    // Fewer than that are all there are.
    if rows.len() == most {
        rows.extend(self::rows(connection, include_str!("until.sql"), params![at.0, limit(most)])?);
        rows.extend(self::rows(
            connection,
            include_str!("after.sql"),
            params![at.0, limit(AFTER)],
        )?);
    }
    let mut reminders: Vec<Reminder> =
        rows.into_iter().flatten().filter_map(|row| fact(row).ok()).collect();
    reminders.sort_by_key(|reminder| Reverse((reminder.due.instant(), reminder.id)));
    reminders.dedup_by_key(|reminder| reminder.id);
    Ok(reminders)
}

/// The rows of a statement; `None` for one that does not read.
fn rows(
    connection: &Connection,
    sql: &str,
    params: impl Params,
) -> Result<Vec<Option<ReminderRow>>> {
    let mut statement = connection.prepare_cached(sql)?;
    // The outer error is the file's, the inner one the row's.
    statement.query_map(params, |row| Ok(read(row).ok()))?.collect()
}

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

struct ReminderRow {
    id: Key,
    session: Key,
    kind: String,
    state: String,
    generation: u32,
    due: StampRow,
    clocks: Clocks,
}

fn read(row: &Row<'_>) -> Result<ReminderRow> {
    Ok(ReminderRow {
        id: row.get(0)?,
        session: row.get(1)?,
        kind: row.get(2)?,
        state: row.get(3)?,
        generation: row.get(4)?,
        due: StampRow::read(row, 5)?,
        clocks: super::json::column(row, 5 + COLUMNS)?,
    })
}

fn fact(row: ReminderRow) -> std::result::Result<Reminder, StoreError> {
    let stamp = |row: Option<StampRow>| row.map(|row| row.fact()).transpose();
    Ok(Reminder {
        id: ReminderId::from_bytes(row.id.0),
        session: SessionId::from_bytes(row.session.0),
        kind: ReminderKind::from_id(&row.kind).ok_or(StoreError::BadRow("reminder"))?,
        due: row.due.fact()?,
        armed: stamp(row.clocks.armed)?,
        state: ReminderState::from_id(&row.state).ok_or(StoreError::BadRow("reminder"))?,
        generation: row.generation,
        asked_since: row.clocks.asked_since,
        snoozed_to: stamp(row.clocks.snoozed_to)?,
        alerted_for: row.clocks.alerted_ms.map(Instant),
        posted: stamp(row.clocks.posted)?,
    })
}
