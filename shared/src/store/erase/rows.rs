//! The rows of one chunk: what is erased with what.
//!
//! Boundary: deletes; which entry goes next, its caller says.

use super::{Entry, Noun, under_way};
use crate::{
    domain::{
        id::{ReminderId, SessionId},
        reminders::ReminderKind,
    },
    store::{
        check_outside,
        error::StoreError,
        in_hand::{self, Kind},
        pain_check, person_fact, place, session,
        session::limit,
        set_entry,
        tx::Tx,
    },
};
use rusqlite::{OptionalExtension, Params, params};

/// The rows that are gone.
pub(in crate::store) struct Gone {
    room: usize,
    rows: Vec<(&'static str, i64)>,
}

impl Gone {
    /// None yet, and at most so many.
    pub(in crate::store) const fn with_room(room: usize) -> Self {
        Self { room, rows: Vec::new() }
    }

    pub(in crate::store) const fn has_room(&self) -> bool {
        self.rows.len() < self.room
    }

    /// Each by its table and its key. A session that begins to go is among them.
    pub(super) fn rows(&self) -> &[(&'static str, i64)] {
        &self.rows
    }

    /// Erases an entry; of a session as much as there is room for.
    pub(in crate::store) fn take(
        &mut self,
        tx: &Tx<'_>,
        (noun, key): Entry,
    ) -> Result<(), StoreError> {
        match noun {
            Noun::Session => self.session(tx, key),
            Noun::Set => self.set(tx, key),
            Noun::Check => self.erase(tx, include_str!("check.sql"), (pain_check::TABLE.name, key)),
            Noun::Outside => {
                self.erase(tx, include_str!("outside.sql"), (check_outside::TABLE.name, key))
            }
            Noun::Person => {
                self.erase(tx, include_str!("person.sql"), (person_fact::TABLE.name, key))
            }
        }
    }

    fn erase(
        &mut self,
        tx: &Tx<'_>,
        sql: &str,
        row: (&'static str, i64),
    ) -> Result<(), StoreError> {
        run(tx, sql, [row.1])?;
        self.rows.push(row);
        Ok(())
    }

    /// A set, and that its lift was done in its session, unless another set of it was.
    fn set(&mut self, tx: &Tx<'_>, key: i64) -> Result<(), StoreError> {
        let mut statement = tx.sql.prepare_cached(include_str!("exercise_of.sql"))?;
        let exercise: Option<String> = statement.query_row([key], |row| row.get(0)).optional()?;
        self.erase(tx, include_str!("set.sql"), (set_entry::TABLE.name, key))?;
        run(tx, include_str!("provenance.sql"), [key])?;
        let no = place::session(key);
        match exercise {
            Some(exercise) if !set_entry::has_lift(tx, no, &exercise)? => {
                run(tx, include_str!("lift.sql"), params![exercise, no])
            }
            _ => Ok(()),
        }
    }

    /// A session with all in it, what it was asked among it; or as much of it as there is room for.
    fn session(&mut self, tx: &Tx<'_>, no: i64) -> Result<(), StoreError> {
        if !self.whole_session(tx, no)? {
            self.rows.push((session::TABLE.name, no));
            return under_way::put(tx, Some(no));
        }
        if under_way::is_going(tx, no)? { under_way::put(tx, None) } else { Ok(()) }
    }

    /// The same; whether all of it is gone.
    pub(in crate::store) fn whole_session(
        &mut self,
        tx: &Tx<'_>,
        no: i64,
    ) -> Result<bool, StoreError> {
        let [first, last] = place::range(no);
        let mut sets = tx.sql.prepare_cached(include_str!("sets_of.sql"))?;
        let found = sets.query_map(params![first, last, self.limit()], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })?;
        for (key, exercise) in found.collect::<Result<Vec<_>, _>>()? {
            self.erase(tx, include_str!("set.sql"), (set_entry::TABLE.name, key))?;
            run(tx, include_str!("provenance.sql"), [key])?;
            run(tx, include_str!("lift.sql"), params![exercise, no])?;
        }
        let mut checks = tx.sql.prepare_cached(include_str!("checks_of.sql"))?;
        let found = checks.query_map(params![first, last, self.limit()], |row| row.get(0))?;
        for key in found.collect::<Result<Vec<i64>, _>>()? {
            self.erase(tx, include_str!("check.sql"), (pain_check::TABLE.name, key))?;
        }
        if !self.has_room() {
            return Ok(false);
        }
        forget_questions(tx, no)?;
        self.erase(tx, include_str!("session.sql"), (session::TABLE.name, no))?;
        Ok(true)
    }

    fn limit(&self) -> i64 {
        limit(self.room.saturating_sub(self.rows.len()))
    }
}

/// What a session was asked, open or closed.
fn forget_questions(tx: &Tx<'_>, no: i64) -> Result<(), StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("session_id.sql"))?;
    let id: Option<[u8; 16]> = statement.query_row([no], |row| row.get(0)).optional()?;
    let Some(id) = id.map(SessionId::from_bytes) else { return Ok(()) };
    for kind in ReminderKind::ALL {
        let id = ReminderId::of(id, kind).bytes().to_vec();
        in_hand::drop(tx, Kind::Question, id.clone())?;
        run(tx, include_str!("reminder.sql"), [id])?;
    }
    Ok(())
}

fn run(tx: &Tx<'_>, sql: &str, params: impl Params) -> Result<(), StoreError> {
    tx.sql.prepare_cached(sql)?.execute(params)?;
    Ok(())
}
