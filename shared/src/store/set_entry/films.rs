//! The newest film of each lift, outside the sessions that the window holds.
//!
//! Boundary: leaps along the index of films, one lift after the other; what lies in a removed session is passed over.

use super::SETS;
use crate::{
    domain::{session::Session, set_entry::SetEntry},
    effects::store::Log,
    store::{error::StoreError, place, session, tx::Tx},
};
use rusqlite::{OptionalExtension, params, types::Value};

/// How many films are looked at: those of the window, and as many lifts as the window keeps films of.
const REACH: usize = 512;

/// One set for each lift, at most [`Log::FILMED`].
pub(in crate::store) fn filmed_outside(
    tx: &Tx<'_>,
    window: &[Session],
) -> Result<Vec<SetEntry>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("older_film.sql"))?;
    // In the order of SQLite any text comes before any bytes.
    let mut from = (Value::Blob(Vec::new()), i64::MAX, i64::MAX);
    let mut films = Vec::new();
    for _ in 0..REACH {
        let next = statement.query_row(params![from.0, from.1, from.2], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        });
        let Some((exercise, at, key)) = next.optional()? else { break };
        let film = film(tx, key, window)?;
        from = if film.is_some() { (exercise, i64::MIN, i64::MIN) } else { (exercise, at, key) };
        films.extend(film);
        if films.len() == Log::FILMED {
            break;
        }
    }
    Ok(films)
}

/// The set with this key, unless its session is removed or in the window.
fn film(tx: &Tx<'_>, key: i64, window: &[Session]) -> Result<Option<SetEntry>, StoreError> {
    let owner = session::of_number(tx, place::session(key))?;
    let Some((owner, None)) = owner else { return Ok(None) };
    if window.iter().any(|session| session.id == owner.id) {
        return Ok(None);
    }
    Ok(SETS.of_key(tx, key, owner.id)?.map(|(set, _)| set))
}
