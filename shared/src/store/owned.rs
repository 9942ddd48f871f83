//! Rows that belong to a session: what sets and checks have in common.
//!
//! Boundary: which row holds which entry of a session; the noun's own `row` says what its columns mean.

use super::{
    error::StoreError,
    journal::Writer,
    place::{self, Place},
    session, stamp,
    table::Table,
    tx::Tx,
};
use crate::{
    domain::{id::SessionId, moment::Stamp},
    effects::store::Change,
};
use rusqlite::{Row, params, types::Value};

/// A noun whose rows belong to a session.
pub(super) struct Owned<T> {
    /// Its table.
    pub(super) table: &'static Table,
    /// The statement that [`place::of`] asks.
    pub(super) key: &'static str,
    /// The statement that reads the rows of a range of keys that are not removed, up to a limit.
    pub(super) of_session: &'static str,
    /// The entry of a row in a session.
    pub(super) read: fn(&Tx<'_>, &Row<'_>, SessionId) -> Result<T, StoreError>,
    /// What an entry of a session says: that it is there, or that it was removed.
    pub(super) change: fn(SessionId, T, Option<Stamp>) -> Change,
}

impl<T> Owned<T> {
    /// Where an entry of a session lies, or will.
    ///
    /// # Errors
    /// [`StoreError::NoSession`] where the log does not have the session.
    pub(super) fn place(
        &self,
        tx: &Tx<'_>,
        owner: SessionId,
        id: &[u8; 16],
    ) -> Result<Place, StoreError> {
        let session = session::number(tx, owner)?.ok_or(StoreError::NoSession)?;
        place::of(tx, self.key, session, id)
    }

    /// Moves an entry to the bin; one that the log does not have is no error.
    pub(super) fn remove(
        &self,
        writer: &mut Writer<'_>,
        (owner, id): (SessionId, &[u8; 16]),
        at: &Stamp,
    ) -> Result<(), StoreError> {
        match self.place(writer.tx, owner, id) {
            Err(StoreError::NoSession) | Ok(Place::Free(_)) => Ok(()),
            place => writer.remove(self.table, &[Value::from(place?.key())], at),
        }
    }

    /// What the row of a key says now.
    pub(super) fn changes(&self, tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
        let bad = || StoreError::BadRow(self.table.name);
        let [Value::Integer(key)] = key else { return Err(bad()) };
        let (owner, _) = session::of_number(tx, place::session(*key))?.ok_or_else(bad)?;
        let found = self.of_key(tx, *key, owner.id)?;
        let change = |(entry, removed)| (self.change)(owner.id, entry, removed);
        Ok(found.map(change).into_iter().collect())
    }

    /// The entry with this key, of this session, and when it was removed.
    pub(super) fn of_key(
        &self,
        tx: &Tx<'_>,
        key: i64,
        owner: SessionId,
    ) -> Result<Option<(T, Option<Stamp>)>, StoreError> {
        let removed = |row: &Row<'_>| match self.table.tombstone {
            Some(at) => stamp::read_optional(tx, row, at),
            None => Ok(None),
        };
        let read = |row: &Row<'_>| Ok(((self.read)(tx, row, owner)?, removed(row)?));
        Ok(tx.rows(self.table, self.table.get, [key], read)?.into_iter().next())
    }

    /// The entries of a session that are not removed, in the order in which they were entered, at most `most`.
    pub(super) fn of_session(
        &self,
        tx: &Tx<'_>,
        no: i64,
        owner: SessionId,
        most: i64,
    ) -> Result<Vec<T>, StoreError> {
        let [first, last] = place::range(no);
        let params = params![first, last, most];
        tx.rows(self.table, self.of_session, params, |row| (self.read)(tx, row, owner))
    }
}
