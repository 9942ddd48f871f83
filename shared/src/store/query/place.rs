//! When an entry of the history stands, by its id alone.
//!
//! Boundary: a session or a rating outside any; what lies in the bin stands nowhere.

use crate::{
    domain::{id::SessionId, moment::Instant},
    store::{check_outside, error::StoreError, session, tx::Tx},
};

pub(super) fn of(tx: &Tx<'_>, id: &[u8; 16]) -> Result<Option<Instant>, StoreError> {
    if let Some(no) = session::number(tx, SessionId::from_bytes(*id))?
        && let Some((session, None)) = session::of_number(tx, no)?
    {
        return Ok(Some(session.started.instant()));
    }
    let Some(no) = check_outside::number(tx, id)? else { return Ok(None) };
    let found = check_outside::of_number(tx, no)?;
    Ok(found.and_then(|(check, removed)| removed.is_none().then_some(check.at.instant())))
}
