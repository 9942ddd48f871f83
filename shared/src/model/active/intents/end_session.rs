//! End the open session with its full check.
//!
//! Boundary: fixes the session's end, and with it when to ask.

use super::{Active, Desk};
use crate::{
    domain::{pain_check::CheckContext, refusal::Refusal, session::Session},
    effects::store::{Change, DraftKey, Intention},
    model::{
        active::full_check::read_full, event::Rating, notice::Saved, plan::Plan, route::Route,
    },
};

pub(super) fn plan(active: &Active, desk: &Desk<'_>, ratings: &[Rating]) -> Result<Plan, Refusal> {
    let ratings = read_full(ratings)?;
    let open = active.open_session(desk.at.instant()).ok_or(Refusal::NoOpenSession)?;
    let ended = Session { ended: Some(desk.at.clone()), ..open.clone() };
    let changes = desk.changes([
        Change::PutSession(ended),
        desk.check(open.id, CheckContext::End, None, ratings),
    ]);
    Ok(Plan::intention(desk.done(Intention::EndSession), changes, Saved::End, Route::Today)
        .dropping(DraftKey::Ratings))
}
