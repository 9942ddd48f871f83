//! Start a session with its full baseline.
//!
//! Boundary: refused while a session is open.

use super::{Active, Desk};
use crate::{
    domain::{
        id::SessionId, pain_check::CheckContext, progress, refusal::Refusal, session::Session,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        active::full_check::read_full, event::Rating, notice::Saved, plan::Plan, route::Route,
    },
};

pub(super) fn plan(active: &Active, desk: &Desk<'_>, ratings: &[Rating]) -> Result<Plan, Refusal> {
    if active.open_session(desk.at.instant()).is_some() {
        return Err(Refusal::SessionOpen);
    }
    let ratings = read_full(ratings)?;
    let held = active.held_from(&ratings, desk.at.instant());
    // Where no lifting is offered, the screen of the next set is not the one that opens.
    let next = if progress::no_lifting(held) { Route::Verdict } else { Route::Session };
    let id = SessionId::mint(desk.at.utc_ms, desk.randomness);
    let changes = desk.changes([
        Change::PutSession(Session { id, started: desk.at.clone(), ended: None }),
        desk.check(id, CheckContext::Baseline, None, ratings),
    ]);
    Ok(Plan::intention(desk.done(Intention::StartSession), changes, Saved::Session { held }, next)
        .dropping(DraftKey::Ratings))
}
