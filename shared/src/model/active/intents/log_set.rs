//! Log a set into the open session.
//!
//! Boundary: refused without an open session.

use super::{Active, Desk};
use crate::{
    domain::{
        exercise::Pattern, id::SetId, refusal::Refusal, set_entry::SetEntry, set_form::SetForm,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{notice::Saved, plan::Plan, route::Route},
};

pub(super) fn plan(active: &Active, desk: &Desk<'_>, form: &SetForm) -> Result<Plan, Refusal> {
    let lift = form.parse()?;
    let session = active.open_session(desk.at.instant()).ok_or(Refusal::NoOpenSession)?.id;
    // The back is asked about after hinge and squat lifts only.
    let next = if lift.exercise.pattern() == Pattern::Other { Route::Session } else { Route::Rate };
    let id = SetId::mint(desk.at.utc_ms, desk.randomness);
    let set = SetEntry { id, session, at: desk.at.clone(), lift };
    let plan = Plan::intention(
        desk.done(Intention::LogSet),
        desk.changes([Change::PutSet(set)]),
        Saved::Set,
        next,
    );
    // Only a form that was touched is a draft.
    Ok(if active.form.is_some() { plan.dropping(DraftKey::Set) } else { plan })
}
