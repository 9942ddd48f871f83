//! Where a session's sets and checks lie: side by side, in the order in which they were entered.
//!
//! Boundary: keys only. A key is the session's number times [`PLACES`] plus the place in the session, from 1.

use super::{error::StoreError, tx::Tx};

/// How many sets, and how many checks, a session has room for.
pub(super) const PLACES: i64 = 1 << 20;

/// The first and the last key that belong to a session.
pub(super) const fn range(session: i64) -> [i64; 2] {
    [session * PLACES, session * PLACES + PLACES - 1]
}

/// The number of the session that a key belongs to.
pub(super) const fn session(key: i64) -> i64 {
    key / PLACES
}

/// Where a row lies, or will.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// There is one under this key.
    Known(i64),
    /// There is none; this is the next key.
    Free(i64),
}

impl Place {
    /// The key.
    pub(super) const fn key(self) -> i64 {
        match self {
            Self::Known(key) | Self::Free(key) => key,
        }
    }
}

/// Where the row with this id lies in a session. `sql` finds the last key in a range and the key of the id, in
/// that order.
pub(super) fn of(tx: &Tx<'_>, sql: &str, session: i64, id: &[u8; 16]) -> Result<Place, StoreError> {
    let [first, last] = range(session);
    let mut statement = tx.sql.prepare_cached(sql)?;
    let (newest, own) = statement.query_row((first, last, id), |row| {
        Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?))
    })?;
    match own {
        Some(own) => Ok(Place::Known(own)),
        None => match newest.unwrap_or(first) + 1 {
            next if next <= last => Ok(Place::Free(next)),
            _ => Err(StoreError::NoRoom),
        },
    }
}
