//! The session that is being erased over several chunks.
//!
//! Boundary: a name of its own among the settings. Until it is gone it stands nowhere: half of it is no session.

use crate::store::{error::StoreError, setting, tx::Tx};

const NAME: &str = "erasing";

/// Its number.
pub(super) fn get(tx: &Tx<'_>) -> Result<Option<i64>, StoreError> {
    setting::get(tx, NAME)
}

/// Notes it, or that it is gone.
pub(super) fn put(tx: &Tx<'_>, session: Option<i64>) -> Result<(), StoreError> {
    setting::put(tx, NAME, &session)
}

/// What is left of it stays: the session was put back.
pub(in crate::store) fn stop(tx: &Tx<'_>) -> Result<(), StoreError> {
    put(tx, None)
}

/// Whether a session is being erased.
pub(in crate::store) fn is_going(tx: &Tx<'_>, session: i64) -> Result<bool, StoreError> {
    Ok(get(tx)? == Some(session))
}
