//! Erases what lies in the bin, for good, a chunk at a time.
//!
//! Boundary: what may go, the model says; a row that is not as it was written stays. A session goes whole: one that
//! is too big for a chunk is out of reach from its first chunk on.

mod rows;
mod under_way;

pub(super) use rows::Gone;
pub(super) use under_way::{is_going, stop};

use super::{
    boot::Boots,
    check_outside, connect,
    error::StoreError,
    pain_check, person_fact,
    place::Place,
    session, set_entry,
    table::Table,
    transact::{self, Outcome},
    transfer,
    tx::Tx,
    undo,
    version::DataVersion,
    walk::walk,
};
use crate::{
    domain::moment::Instant,
    effects::store::{BinStanding, Erase, Fact, Undoable},
};
use rusqlite::{Connection, types::Value};

/// How many rows a chunk erases: a count and no time, so that a chunk does the same work on every phone.
const ROWS: usize = 256;

/// Before every place of an index.
const START: (i64, i64) = (i64::MIN, i64::MIN);

/// What can lie in the bin, listed there or not; of removals at one instant the first goes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Noun {
    Session,
    Set,
    Check,
    Outside,
    Person,
}

/// Each noun with its table and the walk through its removals, the oldest first.
const WALKS: [(Noun, &Table, &str); 5] = [
    (Noun::Session, &session::TABLE, include_str!("oldest_session.sql")),
    (Noun::Set, &set_entry::TABLE, include_str!("oldest_set.sql")),
    (Noun::Check, &pain_check::TABLE, include_str!("oldest_check.sql")),
    (Noun::Outside, &check_outside::TABLE, include_str!("oldest_outside.sql")),
    (Noun::Person, &person_fact::TABLE, include_str!("oldest_person.sql")),
];

/// Something in the bin, by its table's key.
pub(super) type Entry = (Noun, i64);

/// What a chunk came to.
pub(super) struct Erased {
    /// Whether there is another one.
    pub(super) more: bool,
    /// What undo would take back next.
    pub(super) undo: Option<Undoable>,
    /// What is left in the bin.
    pub(super) bin: BinStanding,
}

/// Erases the next chunk. The last one also empties the write-ahead log, which holds pages as they were.
pub(super) fn chunk(
    connection: &mut Connection,
    boots: &Boots,
    seen: DataVersion,
    what: Erase,
) -> Result<Outcome<Erased>, StoreError> {
    let done = connect::overwriting(connection, |connection| {
        transact::transact(connection, boots, seen, |tx| erase(tx, what))
    })?;
    if matches!(&done, Outcome::Done(erased) if !erased.more) {
        connect::empty_write_ahead_log(connection);
    }
    Ok(done)
}

fn erase(tx: &Tx<'_>, what: Erase) -> Result<Erased, StoreError> {
    transfer::expect_none_half(tx)?;
    let mut gone = Gone::with_room(ROWS);
    let mut next = next(tx, what)?;
    while let Some(entry) = next.filter(|_| gone.has_room()) {
        gone.take(tx, entry)?;
        next = self::next(tx, what)?;
    }
    undo::forget_what_speaks_of(tx, gone.rows())?;
    let undo = undo::newest(tx)?.map(|step| step.done);
    Ok(Erased { more: next.is_some(), undo, bin: standing(tx)? })
}

/// How the bin stands.
pub(super) fn standing(tx: &Tx<'_>) -> Result<BinStanding, StoreError> {
    let mut oldest = None;
    for (_, table, sql) in WALKS {
        let first = first_sound(tx, table, sql)?.map(|(removed, _)| Instant(removed));
        oldest = oldest.into_iter().chain(first).min();
    }
    Ok(BinStanding { oldest, unfinished: under_way::get(tx)?.is_some() })
}

/// What goes next: what has begun to go comes first.
fn next(tx: &Tx<'_>, what: Erase) -> Result<Option<Entry>, StoreError> {
    if let Some(no) = under_way::get(tx)? {
        return Ok(Some((Noun::Session, no)));
    }
    match what {
        Erase::Until(until) => {
            let mut oldest: Option<(Instant, Entry)> = None;
            for (noun, table, sql) in WALKS {
                let first = first_sound(tx, table, sql)?;
                let entry = first.map(|(removed, key)| (Instant(removed), (noun, key)));
                oldest = oldest.into_iter().chain(entry).min();
            }
            Ok(oldest.filter(|(removed, _)| *removed <= until).map(|(_, entry)| entry))
        }
        Erase::One(fact) => one(tx, fact),
    }
}

/// The oldest removal of a noun whose row is as it was written.
fn first_sound(tx: &Tx<'_>, table: &Table, sql: &str) -> Result<Option<(i64, i64)>, StoreError> {
    let mut from = START;
    while let Some(place) = walk(tx, sql, from, 1)?.first().copied() {
        if lies_in_the_bin(tx, table, place.1)? {
            return Ok(Some(place));
        }
        from = place;
    }
    Ok(None)
}

/// Whether a row is as it was written, and removed.
fn lies_in_the_bin(tx: &Tx<'_>, table: &Table, key: i64) -> Result<bool, StoreError> {
    let row = table.sound(tx, &[Value::from(key)])?;
    Ok(row.is_some_and(|values| table.is_removed(&values)))
}

/// Where a fact lies, if it lies in the bin.
fn one(tx: &Tx<'_>, fact: Fact) -> Result<Option<Entry>, StoreError> {
    let entry = match fact {
        Fact::Session(id) => (Noun::Session, session::number(tx, id)?),
        Fact::Set(owner, id) => (Noun::Set, known(set_entry::SETS.place(tx, owner, id.bytes()))?),
        Fact::Check(owner, id) => {
            (Noun::Check, known(pain_check::CHECKS.place(tx, owner, id.bytes()))?)
        }
        Fact::Outside(id) => (Noun::Outside, check_outside::number(tx, id.bytes())?),
        Fact::Person(id) => (Noun::Person, person_fact::number(tx, id.bytes())?),
    };
    let (noun, Some(key)) = entry else { return Ok(None) };
    let table = WALKS.iter().find(|(of, _, _)| *of == noun).map(|(_, table, _)| *table);
    let Some(table) = table else { return Ok(None) };
    Ok(lies_in_the_bin(tx, table, key)?.then_some((noun, key)))
}

fn known(place: Result<Place, StoreError>) -> Result<Option<i64>, StoreError> {
    match place {
        Ok(Place::Known(key)) => Ok(Some(key)),
        Ok(Place::Free(_)) | Err(StoreError::NoSession) => Ok(None),
        Err(error) => Err(error),
    }
}
