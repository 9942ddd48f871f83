//! Takes an import back.
//!
//! Boundary: what it added goes to the bin, what it moved there comes back, and its other rows become what they
//! were. What was done with them since was taken back before.

use super::{
    batch,
    merge::{Spot, rewrite},
    rows,
};
use crate::{
    domain::{moment::Stamp, transfer::Noun},
    store::{
        check_outside, error::StoreError, journal, pain_check, person_fact, session, set_entry,
        table::Table, tx::Tx,
    },
};
use rusqlite::types::Value;

/// The tables that an import adds rows to, and their nouns.
const TABLES: [(&Table, Noun); 5] = [
    (&session::TABLE, Noun::Session),
    (&set_entry::TABLE, Noun::Set),
    (&pain_check::TABLE, Noun::Check),
    (&check_outside::TABLE, Noun::Outside),
    (&person_fact::TABLE, Noun::Said),
];

/// Takes the import with this number back.
pub(in crate::store) fn take_back(tx: &Tx<'_>, no: i64, at: &Stamp) -> Result<(), StoreError> {
    let Some((id, mut body)) = batch::get(tx, no)? else { return Ok(()) };
    for (table, noun) in TABLES {
        for range in body.added.of(table.name) {
            each(tx, (table, noun), range, |removed| (!removed).then_some(Some(at)))?;
        }
        for range in body.removed.of(table.name) {
            each(tx, (table, noun), range, |removed| removed.then_some(None))?;
        }
    }
    journal::take_back(tx, &body.images, at)?;
    body.undone = Some(at.instant_ms);
    batch::put(tx, no, id, &body)
}

/// Gives rows other tombstones: `tombstone` learns whether a row has one, and says whether it is to have another one
/// or none.
fn each<'a>(
    tx: &Tx<'_>,
    (table, noun): (&'static Table, Noun),
    [mut first, last]: [i64; 2],
    tombstone: impl Fn(bool) -> Option<Option<&'a Stamp>>,
) -> Result<(), StoreError> {
    loop {
        let keys = rows::keys(tx, table, [first, last])?;
        let Some(newest) = keys.last().copied() else { return Ok(()) };
        for key in keys {
            // A row that is not as it was written stays as it is.
            let Some(values) = table.sound(tx, &[Value::from(key)])? else { continue };
            if let Some(removed) = tombstone(table.is_removed(&values)) {
                rewrite(tx, Spot { table, key, noun }, removed)?;
            }
        }
        first = newest.saturating_add(1);
    }
}
