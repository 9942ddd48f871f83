//! A page of a lift's series.
//!
//! Boundary: walks the sessions by start and asks `lift_session` of each whether the lift was done there. A row
//! of that table may have outlived its sets: such a session is passed over like one without the lift. Both count
//! towards [`LiftPage::REACH`], so that a lift long given up costs no walk through the whole log.

use crate::{
    domain::{exercise::ExerciseId, moment::Instant},
    effects::store::query::{LiftPage, LiftSession, SessionCursor, WholeSession},
    store::{error::StoreError, session, set_entry, tx::Tx, walk::END},
};
use rusqlite::params;

/// The page, newest first.
pub(super) fn page(
    tx: &Tx<'_>,
    exercise: &ExerciseId,
    before: Option<SessionCursor>,
) -> Result<LiftPage, StoreError> {
    let (started, no) = before.map_or(END, |cursor| (cursor.started.0, cursor.no));
    let reach = session::limit(LiftPage::REACH);
    let mut statement = tx.sql.prepare_cached(include_str!("lift.sql"))?;
    let mut walked = statement.query(params![started, no, reach, exercise.as_str()])?;
    let (mut page, mut steps) = (LiftPage::default(), 0);
    while let Some(row) = walked.next()? {
        let (started, no, done): (i64, i64, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if done {
            page.sessions.extend(lift_session(tx, no, exercise)?);
        }
        steps += 1;
        if page.sessions.len() == LiftPage::SESSIONS || steps == LiftPage::REACH {
            page.older = Some(SessionCursor { started: Instant(started), no });
            break;
        }
    }
    Ok(page)
}

/// The sets of the lift in a session; `None` where none is left.
fn lift_session(
    tx: &Tx<'_>,
    no: i64,
    exercise: &ExerciseId,
) -> Result<Option<LiftSession>, StoreError> {
    let Some((session, _)) = session::of_number(tx, no)? else { return Ok(None) };
    let sets =
        set_entry::of_lift(tx, (no, session.id), exercise, session::limit(WholeSession::MOST))?;
    Ok((!sets.is_empty()).then_some(LiftSession { session, sets }))
}
