//! The window of the log that the model holds, read in one snapshot.
//!
//! Boundary: bounded by the constants of [`Log`], whatever the history's length.

use super::{
    aside,
    boot::{self, Boots},
    check, check_outside, draft, erase,
    error::StoreError,
    in_hand, pain_check, person_fact,
    place::PLACES,
    reminder, schema,
    session::{self, Numbered},
    set_entry, setting,
    tx::Tx,
    undo,
    version::DataVersion,
};
use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        moment::{Instant, Stamp},
        person::PersonFact,
        reminders::Reminder,
    },
    effects::store::{Access, Log, Opened},
};
use rusqlite::{Connection, TransactionBehavior};

/// For when the model asks for the log.
#[derive(Clone)]
pub(super) struct Asked {
    /// The time to read around.
    pub(super) at: Stamp,
    /// What the clock says.
    pub(super) now: Instant,
}

impl Default for Asked {
    fn default() -> Self {
        let at = Stamp { instant_ms: 0, utc_ms: 0, offset_min: 0, uptime: None };
        Self { now: at.instant(), at }
    }
}

/// Reads the log around a time, and the version of the data read.
pub(super) fn load(
    connection: &mut Connection,
    boots: &Boots,
    Asked { at, now }: &Asked,
) -> Result<(Opened, DataVersion), StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    let seen = DataVersion::read(&sql)?;
    schema::expect(&sql)?;
    let tx = Tx::new(&sql, boots);
    let anchors = boot::newest(&tx)?;
    let log = log(&tx, at.instant(), *now)?;
    let in_hand = in_hand::all(&tx)?;
    let window: Vec<_> = log.sessions.iter().map(|session| session.id).collect();
    let opened = Opened {
        removed: session::removed(&tx, Log::SESSIONS)?,
        anchors,
        undo: undo::offered(&in_hand),
        drafts: in_hand.iter().filter_map(draft::of).collect(),
        reminders: reminder::all(&tx, &in_hand, &window)?,
        reminder_settings: setting::reminders(&tx)?,
        settings: setting::choices(&tx)?,
        due_file: Vec::new(),
        access: Access::Whole,
        aside: aside::get(&tx)?,
        unsound: tx.unsound(),
        check: check::standing(&tx, at)?,
        bin: erase::standing(&tx)?,
        snapshot_ms: None,
        log,
    };
    sql.commit()?;
    Ok((opened, seen))
}

/// The reminders that are still open, for the due-file.
pub(super) fn open_reminders(
    connection: &mut Connection,
    boots: &Boots,
) -> Result<Vec<Reminder>, StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    schema::expect(&sql)?;
    let tx = Tx::new(&sql, boots);
    Ok(reminder::open(&tx, &in_hand::all(&tx)?))
}

fn log(tx: &Tx<'_>, around: Instant, now: Instant) -> Result<Log, StoreError> {
    let person = person_fact::window(tx, around, now)?;
    let (whole_since, sessions) = sessions(tx, around, (&person, now))?;
    let mut log = Log { whole_since, person, ..Log::default() };
    for Numbered { no, session } in sessions {
        let unsound = tx.unsound();
        log.sets.extend(set_entry::SETS.of_session(tx, no, session.id, PLACES)?);
        log.checks.extend(pain_check::CHECKS.of_session(tx, no, session.id, PLACES)?);
        if tx.unsound() > unsound {
            log.incomplete.push(session.id);
        }
        log.sessions.push(session);
    }
    let newest = log.sessions.iter().map(|session| session.started.instant()).max();
    log.outside = check_outside::window(tx, around, newest)?;
    log.filmed = set_entry::filmed_outside(tx, &log.sessions)?;
    Ok(log.in_order())
}

/// The sessions of the window, each once, in no order, and since when they are all there are.
fn sessions(
    tx: &Tx<'_>,
    around: Instant,
    (person, now): (&[PersonFact], Instant),
) -> Result<(Instant, Vec<Numbered>), StoreError> {
    let mut rows = session::newest(tx, Log::SESSIONS)?;
    // Fewer than that are all there are.
    if rows.len() < Log::SESSIONS {
        return Ok((Log::default().whole_since, rows));
    }
    let (whole_since, lately) = lately(tx, person, now)?;
    rows.extend(lately);
    rows.extend(session::until(tx, around, Log::SESSIONS)?);
    rows.extend(session::after(tx, around, Log::AFTER)?);
    rows.extend(session::not_ended(tx, Log::NOT_ENDED)?);
    rows.order_by_key(|row| row.no);
    rows.dedup_by_key(|row| row.no);
    Ok((whole_since, rows))
}

/// The sessions of late, and since when. A plan with more sessions behind it than memory is to hold brings none.
fn lately(
    tx: &Tx<'_>,
    person: &[PersonFact],
    now: Instant,
) -> Result<(Instant, Vec<Numbered>), StoreError> {
    let since = Log::since(person, now, Instant(i64::MIN));
    let mut rows = session::within(tx, since..=now, Log::LATELY)?;
    if rows.len() < Log::LATELY {
        return Ok((since, rows));
    }
    let began = |row: &Numbered| row.session.started.instant();
    let reach = rows.last().map_or(since, began);
    let since = Log::since(person, now, reach).max(reach);
    rows.retain(|row| began(row) >= since);
    Ok((since, rows))
}
