//! Reminders as rows: those still open are in hand, those closed lie by themselves.
//!
//! Boundary: which row holds which reminder; the domain decides what changes one.

mod row;

use super::{
    error::StoreError,
    in_hand::{self, InHand, Kind},
    session::limit,
    table::Table,
    tx::Tx,
};
use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        id::{ReminderId, SessionId},
        reminders::{Reminder, ReminderKind},
    },
    effects::store::Opened,
};
use rusqlite::{Row, types::Value};
use std::{cmp::Reverse, collections::BTreeMap};

const TABLE: Table = Table {
    name: "reminder",
    columns: 2,
    keys: 1,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// Adds or replaces a reminder.
pub(super) fn put(tx: &Tx<'_>, reminder: &Reminder) -> Result<(), StoreError> {
    let (id, body) = (reminder.id.bytes().to_vec(), row::body(tx, reminder)?);
    if reminder.is_live() {
        return in_hand::put(tx, Kind::Question, id, body);
    }
    in_hand::drop(tx, Kind::Question, id.clone())?;
    TABLE.put(tx, vec![id.into(), body.into()])
}

/// The reminders that are still open, of all that is in hand. A reminder is no fact: one that does not read is
/// passed over, and the model works it out again from the facts.
pub(super) fn open(tx: &Tx<'_>, rows: &[InHand]) -> Vec<Reminder> {
    let questions = rows.iter().filter(|row| row.kind == Kind::Question);
    questions
        .filter_map(|row| match &row.key {
            Value::Blob(id) => row::read(tx, id, &row.body),
            _ => None,
        })
        .collect()
}

/// The open ones, those closed of the newest sessions, and those of the sessions in the window, by when they
/// are due, newest first.
pub(super) fn all(
    tx: &Tx<'_>,
    in_hand: &[InHand],
    window: &[SessionId],
) -> Result<Vec<Reminder>, StoreError> {
    let newest = closed(tx, include_str!("newest.sql"), limit(Opened::REMINDERS))?;
    // Fewer than that are all there are.
    let all = newest.len() < Opened::REMINDERS;
    let mut found: BTreeMap<ReminderId, Reminder> =
        newest.into_iter().map(|reminder| (reminder.id, reminder)).collect();
    for session in window.iter().filter(|_| !all) {
        for kind in ReminderKind::ALL {
            let id = ReminderId::of(*session, kind);
            if !found.contains_key(&id) {
                let rows = closed(tx, TABLE.get, id.bytes().to_vec())?;
                found.extend(rows.into_iter().map(|reminder| (id, reminder)));
            }
        }
    }
    // One that was closed and asks again is in hand; what became of it before says nothing any more.
    found.extend(open(tx, in_hand).into_iter().map(|reminder| (reminder.id, reminder)));
    let mut reminders: Vec<Reminder> = found.into_values().collect();
    reminders.order_by_key(|reminder| Reverse((reminder.due.instant(), reminder.id)));
    Ok(reminders)
}

fn closed(
    tx: &Tx<'_>,
    sql: &str,
    parameter: impl Into<Value>,
) -> Result<Vec<Reminder>, StoreError> {
    let mut statement = tx.sql.prepare_cached(sql)?;
    let read = |row: &Row<'_>| {
        let sound = TABLE.is_sound(row)?;
        let (id, body) = (row.get_ref(0)?.as_blob()?, row.get_ref(1)?.as_str()?);
        Ok(row::read(tx, id, body).filter(|_| sound))
    };
    let rows = statement.query_map([parameter.into()], read)?.collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().flatten().collect())
}
