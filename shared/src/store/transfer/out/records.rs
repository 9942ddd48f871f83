//! The log as records, in the order in which a file holds them.
//!
//! Boundary: each row once, by its key; one that is not as it was written, or says what this Brace cannot read, is
//! left out and counted.

use super::owners::Owners;
use crate::{
    domain::{
        clock::BootAnchor,
        moment::Stamp,
        transfer::{Record, Standing},
    },
    store::{
        boot, check_outside, erase,
        error::StoreError,
        pain_check, person_fact, session, set_entry, setting, stamp,
        table::Table,
        transfer::{
            batch,
            failed::Failed,
            provenance::{self, Batches},
            rows,
        },
        tx::Tx,
    },
};
use rusqlite::Row;

/// Hands on one record after the other.
pub(super) fn each(
    tx: &Tx<'_>,
    mut take: impl FnMut(Record) -> Result<(), Failed>,
) -> Result<(), Failed> {
    walk(tx, &boot::TABLE, &mut take, |_, row| {
        let (boot, anchor_ms): (String, Option<i64>) = (row.get(1)?, row.get(2)?);
        Ok(anchor_ms.map(|anchor_ms| Record::Boot(BootAnchor { boot, anchor_ms })))
    })?;
    walk(tx, &batch::TABLE, &mut take, |_, row| Ok(batch::foreign(row)?.map(Record::Import)))?;
    walk(tx, &session::TABLE, &mut take, |no, row| {
        if erase::is_going(tx, no)? {
            return Ok(None);
        }
        let standing = standing(tx, &session::TABLE, row, session::read(tx, row)?.session)?;
        Ok(Some(Record::Session(standing)))
    })?;
    let (mut owners, mut batches) = (Owners::default(), Batches::default());
    walk(tx, &set_entry::TABLE, &mut take, |key, row| {
        let Some(owner) = owners.of_key(tx, key)? else { return Ok(None) };
        let fact = (set_entry::SETS.read)(tx, row, owner)?;
        let standing = standing(tx, &set_entry::TABLE, row, fact)?;
        Ok(Some(Record::Set(standing, provenance::of(tx, key, &mut batches)?)))
    })?;
    let mut owners = Owners::default();
    walk(tx, &pain_check::TABLE, &mut take, |key, row| {
        let Some(owner) = owners.of_key(tx, key)? else { return Ok(None) };
        let fact = (pain_check::CHECKS.read)(tx, row, owner)?;
        Ok(Some(Record::Check(standing(tx, &pain_check::TABLE, row, fact)?)))
    })?;
    walk(tx, &check_outside::TABLE, &mut take, |_, row| {
        let fact = check_outside::read(tx, row)?;
        Ok(Some(Record::Outside(standing(tx, &check_outside::TABLE, row, fact)?)))
    })?;
    walk(tx, &person_fact::TABLE, &mut take, |_, row| {
        let fact = person_fact::read(tx, row)?;
        Ok(Some(Record::Said(standing(tx, &person_fact::TABLE, row, fact)?)))
    })?;
    setting::all(tx)?.into_iter().try_for_each(|choice| take(Record::Choice(choice)))
}

fn walk(
    tx: &Tx<'_>,
    table: &Table,
    take: &mut impl FnMut(Record) -> Result<(), Failed>,
    mut read: impl FnMut(i64, &Row<'_>) -> Result<Option<Record>, StoreError>,
) -> Result<(), Failed> {
    rows::each(tx, table, rows::ALL, |key, row, sound| {
        match if sound { read(key, row) } else { Err(StoreError::BadRow(table.name)) } {
            Ok(record) => record.map_or(Ok(()), &mut *take),
            Err(StoreError::BadRow(_)) => {
                tx.left_out();
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    })
}

fn standing<T>(
    tx: &Tx<'_>,
    table: &Table,
    row: &Row<'_>,
    fact: T,
) -> Result<Standing<T>, StoreError> {
    let tombstone = table.tombstone.ok_or(StoreError::BadRow(table.name))?;
    let removed: Option<Stamp> = stamp::read_optional(tx, row, tombstone)?;
    Ok(Standing { fact, removed })
}
