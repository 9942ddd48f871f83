//! A walk along an index: places, without the rows that they stand for.
//!
//! Boundary: an index has no checksums; whoever reads a row of a place verifies it.

use super::{error::StoreError, session, tx::Tx};
use rusqlite::params;

/// An instant, and the key that orders rows of one instant.
pub(super) type Place = (i64, i64);

/// Behind every place.
pub(super) const END: Place = (i64::MAX, i64::MAX);

/// The places that a statement finds next from one on, at most `most` of them.
pub(super) fn walk(
    tx: &Tx<'_>,
    sql: &str,
    (instant, key): Place,
    most: usize,
) -> Result<Vec<Place>, StoreError> {
    let mut statement = tx.sql.prepare_cached(sql)?;
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let places = statement.query_map(params![instant, key, session::limit(most)], read)?;
    Ok(places.collect::<Result<_, _>>()?)
}
