//! Log a set into the open session.
//!
//! Boundary: refused without an open session, and where another set was logged since the person looked.

use super::SessionState;
use crate::{
    content::exercises,
    domain::{
        exercise::Pattern, id::SetId, refusal::Refusal, set_entry::SetEntry, set_form::SetForm,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{commit::Plan, features::Context, notice::Saved, route::Route},
};

pub(super) fn plan(
    state: &SessionState,
    context: &Context<'_>,
    (seen, after): (&str, Option<&str>),
    form: &SetForm,
) -> Result<Plan, Refusal> {
    let lift = form.parse(exercises::typed)?;
    let session = context.open_session(seen)?;
    let last = context.facts.sets_of(session).next_back().map(|set| set.id);
    if after.and_then(SetId::parse) != last {
        return Err(Refusal::SetLoggedMeanwhile);
    }
    // The back is asked about after hinge and squat lifts only.
    let next = if exercises::pattern(&lift.exercise) == Pattern::Other {
        Route::Session
    } else {
        Route::Rate
    };
    let id = SetId::mint(context.at.utc_ms, context.randomness);
    let set = SetEntry { id, session: session.id, at: context.at.clone(), lift };
    let mut changes = vec![Change::PutSet(set)];
    // Only a form that was touched is a draft.
    if state.form.is_some() {
        changes.push(Change::DropDraft(DraftKey::Set));
    }
    Ok(Plan::intention(context.done(Intention::LogSet), changes, Saved::Set(id)).then_go(next))
}
