//! What goes for every noun: a new row, a fact that both have, and the bins of both.
//!
//! Boundary: rows and tombstones; which fact is which, its noun's file says.

use super::{Merge, OnDiffering};
use crate::{
    domain::{
        moment::Stamp,
        transfer::{Differing, Kept, Noun, Standing},
    },
    store::{error::StoreError, journal::entombed, table::Table, tx::Tx},
};
use rusqlite::types::Value;

/// A row by its table and key.
#[derive(Clone, Copy)]
pub(in crate::store::transfer) struct Spot {
    /// The table.
    pub(in crate::store::transfer) table: &'static Table,
    /// The key.
    pub(in crate::store::transfer) key: i64,
    /// What its rows are.
    pub(in crate::store::transfer) noun: Noun,
}

/// A fact as the log has it, and when the person moved it to the bin.
pub(super) type Mine<T> = (T, Option<Stamp>);

impl Merge<'_> {
    /// Writes a row that the log lacks. Undo finds what lies in a session that is new, too, through that session.
    pub(super) fn add(
        &mut self,
        spot: Spot,
        values: Vec<Value>,
        removed: Option<&Stamp>,
    ) -> Result<(), StoreError> {
        put(self.tx, spot.table, values, removed)?;
        let session = self.so_far.session.map(|(_, no)| no).filter(|_| is_owned(spot.noun));
        let sessions = crate::store::session::TABLE.name;
        if !session.is_some_and(|no| self.so_far.body.added.holds(sessions, no)) {
            self.so_far.body.added.add(spot.table.name, spot.key);
        }
        Ok(())
    }

    /// Where the log and the file say the same of a fact, only their bins can differ: what lies in one of them lies
    /// there afterwards, unless an import brought it that was taken back. Returns whether they say the same.
    pub(super) fn agree<T: PartialEq>(
        &mut self,
        spot: Spot,
        (mine, in_bin): &Mine<T>,
        theirs: &Standing<T>,
    ) -> Result<bool, StoreError> {
        // A file of another app knows nothing of what became of its facts here.
        if *mine != theirs.fact && self.so_far.differing == OnDiffering::KeepBoth {
            return Ok(false);
        }
        match (in_bin, &theirs.removed) {
            (None, Some(at)) => {
                rewrite(self.tx, spot, Some(at))?;
                self.so_far.body.removed.add(spot.table.name, spot.key);
                self.so_far.outcome.removed += 1;
            }
            (Some(at), None) if self.was_taken_back(spot, at) => {
                rewrite(self.tx, spot, None)?;
                self.so_far.body.comes_back(spot.table.name, spot.key, at);
                self.so_far.outcome.back += 1;
            }
            (Some(_), None) => self.so_far.outcome.in_bin += 1,
            _ => self.so_far.outcome.there.add(spot.noun),
        }
        Ok(true)
    }

    /// The log says something else, and that stays.
    pub(super) fn disagree(&mut self, line: u64, noun: Noun, kept: Kept) {
        self.so_far.outcome.differs(Differing { line, noun, kept });
    }

    /// Whether undo moved a row to the bin when it took an import back.
    fn was_taken_back(&self, spot: Spot, at: &Stamp) -> bool {
        let holds = |(undone, rows): &(i64, _)| {
            let rows: &super::Ranges = rows;
            *undone == at.instant_ms && rows.holds(spot.table.name, spot.key)
        };
        self.so_far.taken_back.iter().any(holds)
    }
}

const fn is_owned(noun: Noun) -> bool {
    matches!(noun, Noun::Set | Noun::Check)
}

/// Writes a row, with its tombstone.
fn put(
    tx: &Tx<'_>,
    table: &Table,
    values: Vec<Value>,
    removed: Option<&Stamp>,
) -> Result<(), StoreError> {
    let values = match removed {
        Some(at) => entombed(tx, table, values, at)?,
        None => values,
    };
    table.put(tx, values)
}

/// Gives a row another tombstone, or none.
pub(in crate::store::transfer) fn rewrite(
    tx: &Tx<'_>,
    spot: Spot,
    removed: Option<&Stamp>,
) -> Result<(), StoreError> {
    let bad = || StoreError::BadRow(spot.table.name);
    let mut values = spot.table.get(tx, &[Value::from(spot.key)])?.ok_or_else(bad)?;
    let first = spot.table.tombstone.ok_or_else(bad)?;
    values
        .iter_mut()
        .skip(first)
        .take(crate::store::stamp::COLUMNS)
        .for_each(|it| *it = Value::Null);
    put(tx, spot.table, values, removed)
}
