//! One session with what belongs to it.
//!
//! Boundary: bounded by [`WholeSession::MOST`], and says where that cut something off.

use crate::{
    domain::id::SessionId,
    effects::store::query::WholeSession,
    store::{erase, error::StoreError, pain_check, session, set_entry, tx::Tx},
};

/// The session with this id; `None` where it is being erased.
pub(super) fn of_id(tx: &Tx<'_>, id: SessionId) -> Result<Option<WholeSession>, StoreError> {
    match session::number(tx, id)? {
        Some(no) if !erase::is_going(tx, no)? => of_number(tx, no),
        _ => Ok(None),
    }
}

/// The session with this number; `None` where its row is not as it was written.
pub(super) fn of_number(tx: &Tx<'_>, no: i64) -> Result<Option<WholeSession>, StoreError> {
    let Some((session, removed)) = session::of_number(tx, no)? else { return Ok(None) };
    let unsound = tx.unsound();
    let (sets, more_sets) = first(tx, |most| set_entry::SETS.of_session(tx, no, session.id, most))?;
    let (checks, more_checks) =
        first(tx, |most| pain_check::CHECKS.of_session(tx, no, session.id, most))?;
    let (cut_off, incomplete) = (more_sets || more_checks, tx.unsound() > unsound);
    Ok(Some(WholeSession { session, removed, sets, checks, cut_off, incomplete }))
}

/// The first rows of many, and whether there are more. Rows that are left out count, too.
fn first<T>(
    tx: &Tx<'_>,
    read: impl FnOnce(i64) -> Result<Vec<T>, StoreError>,
) -> Result<(Vec<T>, bool), StoreError> {
    let before = tx.unsound();
    let mut rows = read(session::limit(WholeSession::MOST + 1))?;
    let left_out = usize::try_from(tx.unsound() - before).unwrap_or(usize::MAX);
    let more = rows.len().saturating_add(left_out) > WholeSession::MOST;
    rows.truncate(WholeSession::MOST);
    Ok((rows, more))
}
