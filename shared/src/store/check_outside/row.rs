//! One rating outside a session as a row.
//!
//! Boundary: a plain mirror of the columns; a value no such rating can have is an error, never a guess.

use crate::{
    domain::{id::CheckId, outside_check::OutsideCheck},
    store::{
        error::StoreError,
        note, ratings,
        stamp::{self, COLUMNS},
        tx::Tx,
    },
};
use rusqlite::{Row, types::Value};

const BAD: StoreError = StoreError::BadRow("check outside a session");

const COVERAGE: usize = 2;
pub(super) const AT: usize = COVERAGE + 1;
const RATINGS: usize = AT + COLUMNS;
const NOTE: usize = RATINGS + ratings::COLUMNS + 1;
/// The first column of the tombstone.
pub(super) const DELETED: usize = NOTE + 1;

/// The row of a rating that is not removed, without its checksum.
pub(in crate::store) fn values(
    tx: &Tx<'_>,
    no: i64,
    check: &OutsideCheck,
) -> Result<Vec<Value>, StoreError> {
    let coverage = check.ratings.coverage().id().to_owned();
    let mut values = vec![no.into(), Value::from(check.id.bytes().to_vec()), coverage.into()];
    values.extend(stamp::values(tx, Some(&check.at))?);
    values.extend(ratings::values(&check.ratings));
    let relief = if check.pain_relief { Value::from(1_i64) } else { Value::Null };
    values.extend([relief, note::value(check.note.as_ref())]);
    values.extend(stamp::values(tx, None)?);
    Ok(values)
}

/// The rating of a row.
pub(in crate::store) fn read(tx: &Tx<'_>, row: &Row<'_>) -> Result<OutsideCheck, StoreError> {
    let coverage = row.get_ref(COVERAGE)?.as_str().map_err(|_| BAD)?;
    Ok(OutsideCheck {
        id: CheckId::from_bytes(row.get(1)?),
        at: stamp::read(tx, row, AT)?,
        ratings: ratings::read(row, RATINGS, coverage, BAD)?,
        note: note::read(row, NOTE, BAD)?,
        pain_relief: row.get::<_, Option<bool>>(NOTE - 1)?.unwrap_or_default(),
    })
}
