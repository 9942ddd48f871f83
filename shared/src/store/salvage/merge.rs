//! Puts what was found into the open log, under its own numbers.
//!
//! Boundary: adds sessions, sets with where they came from, checks, what a person said of themselves, and choices that
//! the log lacks, and the end of a session that the log knows only as begun; whatever else the log has stays as it is.

use super::found::{Found, Rows};
use crate::domain::in_order::InOrder;
use crate::{
    domain::id::SessionId,
    effects::store::Salvaged,
    store::{
        boot, check_outside,
        error::StoreError,
        pain_check, person_fact,
        place::{self, Place},
        session, set_entry,
        setting::NOTHING,
        table::Table,
        transfer,
        tx::Tx,
    },
};
use rusqlite::types::Value;
use std::collections::{BTreeMap, btree_map::IntoIter};

/// How many rows one piece puts: about 10 ms on this project's machine.
const ROWS: usize = 400;

/// A table whose rows belong to no session.
struct Alone {
    table: &'static Table,
    /// The number of the row with an id.
    number: fn(&Tx<'_>, &[u8; 16]) -> Result<Option<i64>, StoreError>,
    /// The number of the next row.
    next: fn(&Tx<'_>) -> Result<i64, StoreError>,
}

const OUTSIDE: Alone = Alone {
    table: &check_outside::TABLE,
    number: check_outside::number,
    next: check_outside::next,
};
const SAID: Alone =
    Alone { table: &person_fact::TABLE, number: person_fact::number, next: person_fact::next };

/// Rows that are being put into a log.
pub(super) struct Merging {
    boots: BTreeMap<i64, String>,
    /// The number that a session has here, by the one that it had there.
    numbers: BTreeMap<i64, i64>,
    /// The number that an import has here, by the one that it had there.
    imports: BTreeMap<i64, i64>,
    /// Where sets came from, by their keys there.
    origins: Rows,
    batches: IntoIter<i64, Vec<Value>>,
    sessions: IntoIter<i64, Vec<Value>>,
    /// Those of them whose own row is lost, with the ids of their entries.
    put_together: BTreeMap<i64, Vec<[u8; 16]>>,
    sets: IntoIter<i64, Vec<Value>>,
    checks: IntoIter<i64, Vec<Value>>,
    outside: IntoIter<i64, Vec<Value>>,
    said: IntoIter<i64, Vec<Value>>,
    choices: std::vec::IntoIter<(&'static Table, Vec<Value>)>,
    of: usize,
    salvaged: Salvaged,
}

impl Merging {
    pub(super) fn of(mut found: Found) -> Self {
        let unreadable = found.unreadable();
        let boots = found.rows(&boot::TABLE).into_iter().filter_map(|(no, values)| {
            let name = values.into_iter().nth(1);
            if let Some(Value::Text(name)) = name { Some((no, name)) } else { None }
        });
        let boots = boots.collect();
        let (sets, checks) = (found.rows(&set_entry::TABLE), found.rows(&pain_check::TABLE));
        let outside = found.rows(&check_outside::TABLE);
        let said = found.rows(&person_fact::TABLE);
        let choices = found.choices();
        let batches = found.rows(&transfer::IMPORTS);
        let mut sessions = found.rows(&session::TABLE);
        let put_together = put_together(&mut sessions, &sets, &checks);
        let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
        let salvaged = Salvaged { unreadable: count(unreadable), ..Salvaged::default() };
        Self {
            boots,
            numbers: BTreeMap::new(),
            imports: BTreeMap::new(),
            origins: found.rows(&transfer::ORIGINS),
            of: batches.len()
                + sessions.len()
                + sets.len()
                + checks.len()
                + outside.len()
                + said.len()
                + choices.len(),
            batches: batches.into_iter(),
            sessions: sessions.into_iter(),
            put_together,
            sets: sets.into_iter(),
            checks: checks.into_iter(),
            outside: outside.into_iter(),
            said: said.into_iter(),
            choices: choices.into_iter(),
            salvaged,
        }
    }

    /// Puts one piece; returns how many parts of a hundred are done.
    pub(super) fn go_on(&mut self, tx: &Tx<'_>) -> Result<u8, StoreError> {
        for _ in 0..ROWS {
            if let Some((there, values)) = self.batches.next() {
                let here = transfer::take_import(tx, &values)?;
                self.imports.extend(here.map(|here| (there, here)));
            } else if let Some((no, values)) = self.sessions.next() {
                self.put_session(tx, no, values)?;
            } else if let Some((key, values)) = self.sets.next() {
                self.put_set(tx, key, values)?;
            } else if let Some((key, values)) = self.checks.next() {
                let key_sql = pain_check::CHECKS.key;
                let put = self.put(tx, &pain_check::TABLE, key_sql, (key, values))?;
                self.salvaged.checks += u32::from(put.is_some());
            } else if let Some((_, values)) = self.outside.next() {
                self.salvaged.checks += u32::from(self.put_alone(tx, &OUTSIDE, values)?);
            } else if let Some((_, values)) = self.said.next() {
                self.salvaged.said += u32::from(self.put_alone(tx, &SAID, values)?);
            } else if let Some((table, values)) = self.choices.next() {
                self.put_choice(tx, table, values)?;
            } else {
                break;
            }
        }
        let left = self.left();
        let done = self.of.saturating_sub(left) * 100 / self.of.max(1);
        Ok(u8::try_from(done).unwrap_or(100))
    }

    pub(super) fn is_done(&self) -> bool {
        self.left() == 0
    }

    fn left(&self) -> usize {
        let entries =
            self.batches.len() + self.sessions.len() + self.sets.len() + self.checks.len();
        entries + self.outside.len() + self.said.len() + self.choices.len()
    }

    /// Puts what the person chose, where nothing is chosen here: the own lifts, bars and texts among it were typed.
    fn put_choice(
        &mut self,
        tx: &Tx<'_>,
        table: &Table,
        values: Vec<Value>,
    ) -> Result<(), StoreError> {
        let nothing = Value::from(NOTHING.to_owned());
        let chosen = |row: &[Value]| row.get(1).is_some_and(|body| *body != nothing);
        let key = values.get(..table.keys).unwrap_or_default();
        if !chosen(&values) || table.sound(tx, key)?.is_some_and(|here| chosen(&here)) {
            return Ok(());
        }
        self.salvaged.choices += 1;
        table.put(tx, values)
    }

    /// Puts a row that belongs to no session, where the log lacks it; whether it did.
    fn put_alone(
        &self,
        tx: &Tx<'_>,
        Alone { table, number, next }: &Alone,
        values: Vec<Value>,
    ) -> Result<bool, StoreError> {
        let Some(id) = id(&values) else { return Ok(false) };
        if number(tx, &id)?.is_some() {
            return Ok(false);
        }
        let here = next(tx)?;
        table.put(tx, self.under(tx, table, here, values)?)?;
        Ok(true)
    }

    pub(super) const fn salvaged(&self) -> Salvaged {
        self.salvaged
    }

    fn put_session(
        &mut self,
        tx: &Tx<'_>,
        there: i64,
        values: Vec<Value>,
    ) -> Result<(), StoreError> {
        let Some(id) = id(&values) else { return Ok(()) };
        let mut known = session::number(tx, SessionId::from_bytes(id))?;
        if known.is_none() && self.knows_entries(tx, there) {
            // Its own row is lost there, and sound here.
            known = Some(there);
        }
        let here = known.map_or_else(|| session::next(tx), Ok)?;
        self.numbers.insert(there, here);
        let lost = self.put_together.contains_key(&there);
        let values = self.under(tx, &session::TABLE, here, values)?;
        if known.is_none() {
            self.salvaged.sessions += 1;
            self.salvaged.put_together += u32::from(lost);
            return session::TABLE.put(tx, values);
        }
        if !lost && session::ends_what_is_open(tx, here, &values)? {
            self.salvaged.ends += 1;
            return session::TABLE.put(tx, values);
        }
        Ok(())
    }

    /// Whether the open log has, under the same number, an entry of a session that was put together: it began as a
    /// snapshot of the log that lies aside.
    fn knows_entries(&self, tx: &Tx<'_>, there: i64) -> bool {
        let ids = self.put_together.get(&there).into_iter().flatten();
        let keys = [set_entry::SETS.key, pain_check::CHECKS.key];
        let known = |sql, id| matches!(place::of(tx, sql, there, id), Ok(Place::Known(_)));
        ids.into_iter().any(|id| keys.iter().any(|sql| known(sql, id)))
    }

    /// Puts a set, where the log lacks it, with where it came from.
    fn put_set(&mut self, tx: &Tx<'_>, there: i64, values: Vec<Value>) -> Result<(), StoreError> {
        let put = self.put(tx, &set_entry::TABLE, set_entry::SETS.key, (there, values))?;
        let Some(here) = put else { return Ok(()) };
        set_entry::note_lift(tx, here)?;
        self.salvaged.sets += 1;
        match self.origins.remove(&there) {
            Some(origin) => transfer::take_origin(tx, &self.imports, (here, origin)),
            None => Ok(()),
        }
    }

    /// Puts a row of a session, where the log lacks it; returns its key here.
    fn put(
        &self,
        tx: &Tx<'_>,
        table: &Table,
        key_sql: &str,
        (there, values): (i64, Vec<Value>),
    ) -> Result<Option<i64>, StoreError> {
        let session = self.numbers.get(&place::session(there));
        let (Some(session), Some(id)) = (session, id(&values)) else { return Ok(None) };
        let Place::Free(here) = place::of(tx, key_sql, *session, &id)? else { return Ok(None) };
        table.put(tx, self.under(tx, table, here, values)?)?;
        Ok(Some(here))
    }

    /// The row under a key, and its times under the boots, of this log.
    fn under(
        &self,
        tx: &Tx<'_>,
        table: &Table,
        key: i64,
        mut values: Vec<Value>,
    ) -> Result<Vec<Value>, StoreError> {
        if let Some(first) = values.first_mut() {
            *first = Value::from(key);
        }
        for column in table.boots {
            let Some(Value::Integer(there)) = values.get(*column) else { continue };
            // A reading of a boot whose name is lost says nothing; the time's place and its wall clock stay.
            let (reading, boot) = match self.boots.get(there) {
                Some(name) => (None, Value::from(tx.boots.number(tx, name)?)),
                None => (Some(Value::Null), Value::Null),
            };
            if let Some(value) = values.get_mut(*column) {
                *value = boot;
            }
            if let (Some(reading), Some(value)) = (reading, values.get_mut(column - 1)) {
                *value = reading;
            }
        }
        Ok(values)
    }
}

fn id(values: &[Value]) -> Option<[u8; 16]> {
    match values.get(1) {
        Some(Value::Blob(id)) => id.as_slice().try_into().ok(),
        _ => None,
    }
}

/// When an entry of a session was made, as columns, and its id.
type Entry = (Vec<Value>, [u8; 16]);

/// Sessions whose own row is lost, put together from what lies under them: they begin with their first entry and
/// end with their last. Returns their numbers, with the ids of their entries.
fn put_together(sessions: &mut Rows, sets: &Rows, checks: &Rows) -> BTreeMap<i64, Vec<[u8; 16]>> {
    let mut times: BTreeMap<i64, Vec<Entry>> = BTreeMap::new();
    for (rows, at) in [(sets, set_entry::AT), (checks, pain_check::ANSWERED)] {
        for (key, values) in rows {
            let time = values.get(at..at + 5).map(<[Value]>::to_vec);
            if let (false, Some(time), Some(id)) =
                (sessions.contains_key(&place::session(*key)), time, id(values))
            {
                times.entry(place::session(*key)).or_default().push((time, id));
            }
        }
    }
    let ids = |entries: &Vec<Entry>| entries.iter().map(|(_, id)| *id).collect();
    let numbers = times.iter().map(|(no, entries)| (*no, ids(entries))).collect();
    for (no, mut times) in times {
        let instant = |(time, _): &Entry| match time.first() {
            Some(Value::Integer(instant)) => *instant,
            _ => i64::MAX,
        };
        times.order_by_key(instant);
        if let (Some((first, id)), Some((last, _))) = (times.first(), times.last()) {
            // An id that is the same each time: salvaged twice, it is one session.
            let mut id = *id;
            id[15] = !id[15];
            sessions.insert(no, session::begun_and_ended(no, &id, first, last));
        }
    }
    numbers
}
