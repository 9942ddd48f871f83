//! A page of the history.
//!
//! Boundary: sessions whole, by start; what a list shows of them is not the store's matter.

use super::{
    walk::{END, Place, walk},
    whole,
};
use crate::{
    domain::moment::Instant,
    effects::store::{
        Log,
        query::{HistoryPage, Pages, SessionCursor, WholeSession},
    },
    store::{error::StoreError, tx::Tx},
};

/// The page, newest first, and how many rows are left out of it.
pub(super) fn page(tx: &Tx<'_>, pages: Pages) -> Result<(HistoryPage, u32), StoreError> {
    let (older, newer) = (include_str!("older.sql"), include_str!("newer.sql"));
    let (sql, from) = match pages {
        Pages::Newest => (older, END),
        Pages::Before(cursor) => (older, place(cursor)),
        Pages::After(cursor) => (newer, place(cursor)),
    };
    // One more tells whether there are more.
    let mut places = walk(tx, sql, from, HistoryPage::SESSIONS + 1)?;
    let more = places.len() > HistoryPage::SESSIONS;
    places.truncate(HistoryPage::SESSIONS);
    let (is_more_older, is_more_newer) = match pages {
        Pages::Newest => (more, false),
        Pages::Before(_) => (more, true),
        Pages::After(_) => {
            places.reverse();
            (true, more)
        }
    };
    let sessions = all_of(tx, &places)?;
    let unsound = tx.unsound();
    let mut beside = Vec::new();
    if let (Some(newest), Some(oldest)) = (places.first(), places.last()) {
        beside = walk(tx, older, *oldest, Log::SESSIONS)?;
        beside.extend(walk(tx, newer, *newest, Log::AFTER)?);
    }
    let page = HistoryPage {
        sessions,
        beside: all_of(tx, &beside)?,
        older: places.last().copied().map(cursor).filter(|_| is_more_older),
        newer: places.first().copied().map(cursor).filter(|_| is_more_newer),
    };
    Ok((page, unsound))
}

/// The sessions at these places; one that is not as it was written is left out.
fn all_of(tx: &Tx<'_>, places: &[Place]) -> Result<Vec<WholeSession>, StoreError> {
    let mut sessions = Vec::with_capacity(places.len());
    for (_, no) in places {
        sessions.extend(whole::of_number(tx, *no)?);
    }
    Ok(sessions)
}

/// Where a cursor stands.
pub(super) const fn place(SessionCursor { started, no }: SessionCursor) -> Place {
    (started.0, no)
}

/// The cursor that stands there.
pub(super) const fn cursor((started, no): Place) -> SessionCursor {
    SessionCursor { started: Instant(started), no }
}
